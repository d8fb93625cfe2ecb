import { expect, it } from 'vitest';
import { roomFor } from './room';

const mark = (left: number, top: number, words: number | null = left + 20) => ({
  left,
  top,
  bottom: top + 24,
  words,
});

it('words have room up to the next mark beside them', () => {
  expect(roomFor([mark(0, 0), mark(300, 0), mark(100, 30)], 1000)).toEqual([270, 670, 870]);
});

it('words end before the edge, and have a little room in any case', () => {
  expect(roomFor([mark(900, 0), mark(985, 30)], 1000)).toEqual([70, 40]);
});

it('a mark without words needs none', () => {
  expect(roomFor([mark(0, 0, null)], 1000)).toEqual([null]);
});
