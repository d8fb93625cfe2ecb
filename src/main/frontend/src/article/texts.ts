import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { ask } from '../api/client';
import { articleTexts, type ArticleTextsQuery } from '../api/operations';

type Stored = Extract<ArticleTextsQuery['nodes'][number], { __typename: 'Article' }>;

const AT_ONCE = 20;
const texts = signal<ReadonlyMap<string, Stored>>(new Map());
const asked = new Set<string>();
let waiting: string[] = [];

/** The text of an article as soon as it is there; no text ever changes, so it is asked for once. */
export function useText(id: string | null): Stored | null {
  useEffect(() => {
    if (id !== null) want(id);
  }, [id]);
  return id === null ? null : (texts.value.get(id) ?? null);
}

function want(id: string): void {
  if (asked.has(id)) return;
  asked.add(id);
  if (waiting.length === 0) setTimeout(fetchWaiting, 0);
  waiting.push(id);
}

function fetchWaiting(): void {
  const ids = waiting;
  waiting = [];
  for (let at = 0; at < ids.length; at += AT_ONCE) void fetchTexts(ids.slice(at, at + AT_ONCE));
}

async function fetchTexts(ids: string[]): Promise<void> {
  try {
    const { nodes } = await ask(articleTexts, { ids });
    const found = nodes.filter((node): node is Stored => node?.__typename === 'Article');
    texts.value = new Map([...texts.value, ...found.map((each) => [each.id, each] as const)]);
  } catch {
    // What is shown is right without the words around it; whoever looks again asks again.
    ids.forEach((id) => asked.delete(id));
  }
}
