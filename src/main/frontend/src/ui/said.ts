/** Words of reporting that tell no more than that something was said. */
const PLAIN = new Set(['say', 'says', 'said', 'saying', 'added', 'adding', 'told', 'telling', 'tells']);

export interface Said {
  /** Who says it; null when that is not told. */
  speaker: { name: string | null } | null;
  /** The article's own words for who says it. */
  source: string | null;
  /** The words by which it is reported, such as warned. */
  cue: string | null;
  text: string | null;
}

/** The words of a statement where it is plain who speaks, led by those that report it when they tell something. */
export function wordsSaid({ cue, text }: Pick<Said, 'cue' | 'text'>): string {
  return `${cueInBrackets(cue)} ${text ?? ''}`.trim();
}

/** A statement in a line: Speaker (warned): words. Without the cue, words such as "not to ease" say nothing. */
export function lineSaid({ cue, text, ...said }: Said): string {
  const who = `${whoSaid(said) ?? ''} ${cueInBrackets(cue)}`.trim();
  return who ? `${who}: ${text ?? ''}` : (text ?? '');
}

/** Who says it: by name, or else as the article puts it. */
export function whoSaid({ speaker, source }: Pick<Said, 'speaker' | 'source'>): string | null {
  return speaker?.name ?? (source && source.charAt(0).toUpperCase() + source.slice(1));
}

/** The cue without the "that" which leads to the words; null where it tells no more than that something was said. */
export function tellingCue(cue: string | null): string | null {
  const words = cue?.replace(/\s+that$/i, '') ?? '';
  return words && !PLAIN.has(words.toLowerCase()) ? words : null;
}

function cueInBrackets(cue: string | null): string {
  const telling = tellingCue(cue);
  return telling ? `(${telling})` : '';
}
