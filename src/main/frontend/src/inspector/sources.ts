const MOST = 3;

/** The first words of each article, of the first articles. */
export function oncePerArticle<Words extends { article: { id: string } }>(
  evidence: readonly Words[],
): Words[] {
  const first = new Map<string, Words>();
  for (const each of evidence) if (!first.has(each.article.id)) first.set(each.article.id, each);
  return [...first.values()].slice(0, MOST);
}
