import { describe, expect, it } from 'vitest';
import { firstWords, sentencesOf } from './surroundings';

const TEXT = 'The port was quiet. Berg and Quandt met in Lund on Monday, aides said.\nNo date was set.';
const stretch = (words: string) => ({
  start: TEXT.indexOf(words),
  end: TEXT.indexOf(words) + words.length,
});
/** Each sentence as text, with the quotes in brackets. */
const shown = (...quotes: string[]) =>
  sentencesOf(TEXT, quotes.map(stretch)).map(({ parts }) =>
    parts.map(({ text, quote }) => (quote ? `[${text}]` : text)).join(''),
  );

describe('quotes', () => {
  it('stand in their sentences', () => {
    expect(shown('met')).toEqual(['Berg and Quandt [met] in Lund on Monday, aides said.']);
    expect(shown('No date was set.')).toEqual(['[No date was set.]']);
  });

  it('of one sentence stand in it together', () => {
    expect(shown('met', 'Berg', 'quiet')).toEqual([
      'The port was [quiet].',
      '[Berg] and Quandt [met] in Lund on Monday, aides said.',
    ]);
  });

  it('that lie over each other stand apart', () => {
    expect(shown('met in', 'in Lund')).toHaveLength(2);
  });

  it('that begin in one sentence and end in another bring both', () => {
    expect(shown('quiet. Berg')).toEqual([
      'The port was [quiet. Berg] and Quandt met in Lund on Monday, aides said.',
    ]);
  });

  it('in a very long sentence stand in a part of it', () => {
    const [sentence] = sentencesOf(`${'word '.repeat(200)}met`, [{ start: 1000, end: 1003 }]);
    expect(sentence?.parts[0]?.text).toMatch(/^… (word ){1,64}$/);
  });
});

it('an article without a headline is known by its first words of story', () => {
  expect(firstWords('Share\nThe envoys met.', [{ start: 0, end: 5 }])).toBe('The envoys met.');
  expect(firstWords('word '.repeat(50), [])).toMatch(/^(word )+…$/);
});
