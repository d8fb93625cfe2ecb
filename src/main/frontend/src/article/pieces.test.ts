import { describe, expect, it } from 'vitest';
import { pieces, type Piece, type Span } from './pieces';

const TEXT = 'The envoys met in Geneva on Monday, Berg said.';
const span = (id: string, start: number, end: number): Span => ({
  id,
  start,
  end,
  type: 'Meeting',
  name: id,
});
const words = (all: readonly Piece[]): string =>
  all.map((piece) => ('text' in piece ? piece.text : words(piece.pieces))).join('');
const marks = (all: readonly Piece[]): [string, string][] =>
  all.flatMap((piece) =>
    'text' in piece ? [] : [[piece.span.id, words(piece.pieces)] as [string, string], ...marks(piece.pieces)],
  );

describe('an article in pieces', () => {
  it('reads as the text, whatever spans there are', () => {
    for (const spans of [
      [],
      [span('a', 0, 46)],
      [span('a', 4, 24), span('b', 18, 34), span('c', 0, 10), span('c', 0, 10)],
    ])
      expect(words(pieces(TEXT, spans, [{ start: 35, end: 46 }], { start: 18, end: 34 }))).toBe(TEXT);
  });

  it('puts marks within marks', () => {
    expect(marks(pieces(TEXT, [span('outer', 0, 34), span('inner', 18, 24)], [], null))).toEqual([
      ['outer', 'The envoys met in Geneva on Monday'],
      ['inner', 'Geneva'],
    ]);
  });

  it('cuts the later of two that cross, but never the one in focus', () => {
    const crossing = [span('one', 4, 24), span('two', 18, 34)];
    expect(marks(pieces(TEXT, crossing, [], null))[0]).toEqual(['one', 'envoys met in Geneva']);
    const focused = marks(pieces(TEXT, crossing, [], { start: 18, end: 34 }));
    expect(focused).toContainEqual(['two', 'Geneva on Monday']);
  });

  it('leaves out what lies beyond the text', () => {
    expect(words(pieces(TEXT, [span('far', 40, 400), span('none', 5, 5)], [], null))).toBe(TEXT);
  });

  it('dims what is not story', () => {
    const [first] = pieces(TEXT, [], [{ start: 0, end: 10 }], null);
    expect(first).toEqual({ text: 'The envoys', dim: true });
  });
});
