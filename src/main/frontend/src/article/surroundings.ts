export interface Stretch {
  start: number;
  end: number;
}

/** A sentence of a text with the quotes that stand in it. */
export interface Sentence<Quote extends Stretch> {
  quotes: Quote[];
  /** The sentence from its first to its last word: what is quoted, and what stands between. */
  parts: { text: string; quote: Quote | null }[];
}

const LONGEST = 320;
const FIRST_WORDS = 90;
const splitter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Quotes in their sentences; those of one sentence together, unless one lies over another. */
export function sentencesOf<Quote extends Stretch>(
  text: string,
  quotes: readonly Quote[],
): Sentence<Quote>[] {
  const found: (Stretch & { quotes: Quote[] })[] = [];
  for (const quote of [...quotes].sort((one, other) => one.start - other.start)) {
    const sentence = sentenceOf(text, quote);
    const last = found.at(-1);
    if (
      last?.start === sentence.start &&
      last.end === sentence.end &&
      (last.quotes.at(-1)?.end ?? 0) <= quote.start
    )
      last.quotes.push(quote);
    else found.push({ ...sentence, quotes: [quote] });
  }
  return found.map((sentence) => ({ quotes: sentence.quotes, parts: partsOf(text, sentence) }));
}

function sentenceOf(text: string, { start, end }: Stretch): Stretch {
  const line = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', end);
  const sentence = { start, end };
  for (const { index, segment } of splitter.segment(text.slice(line, lineEnd < 0 ? text.length : lineEnd))) {
    const [first, behind] = [line + index, line + index + segment.length];
    if (first <= start && start < behind) sentence.start = first;
    if (first < end && end <= behind) sentence.end = Math.max(first + segment.trimEnd().length, end);
  }
  return sentence;
}

function partsOf<Quote extends Stretch>(
  text: string,
  { start, end, quotes }: Stretch & { quotes: Quote[] },
): Sentence<Quote>['parts'] {
  const parts: Sentence<Quote>['parts'] = [];
  let at = start;
  for (const quote of quotes) {
    const before = text.slice(at, quote.start);
    parts.push({ text: at === start ? lastOf(before) : before, quote: null });
    parts.push({ text: text.slice(quote.start, quote.end), quote });
    at = quote.end;
  }
  parts.push({ text: firstOf(text.slice(at, end)), quote: null });
  return parts.filter((part) => part.text !== '');
}

/** The first words of what is story in an article, for one without a headline. */
export function firstWords(text: string, boilerplate: readonly Stretch[]): string {
  let story = '';
  let at = 0;
  for (const { start, end } of [...boilerplate, { start: text.length, end: text.length }]) {
    story += ` ${text.slice(at, Math.max(start, at))}`;
    at = Math.max(at, end);
  }
  const words = story.replace(/\s+/g, ' ').trim();
  return words.length <= FIRST_WORDS ? words : `${words.slice(0, FIRST_WORDS).replace(/\s\S*$/, '')} …`;
}

function lastOf(words: string): string {
  return words.length <= LONGEST ? words : `… ${words.slice(-LONGEST).replace(/^\S*\s/, '')}`;
}

function firstOf(words: string): string {
  return words.length <= LONGEST ? words : `${words.slice(0, LONGEST).replace(/\s\S*$/, '')} …`;
}
