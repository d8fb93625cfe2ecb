import { describe, expect, it } from 'vitest';
import { arranged } from './density';
import type { Mark } from './items';

const DAY = 86_400_000;
const mark = (id: string, day: number, over: Partial<Mark> = {}): Mark => ({
  id,
  things: [id],
  lane: 'berg',
  start: day * DAY,
  end: null,
  classes: ['is-statement'],
  label: `Statement ${id}`,
  name: id,
  groups: true,
  ...over,
});

describe('a crowded lane', () => {
  const marks = [mark('a', 0), mark('b', 1), mark('c', 2), mark('d', 400)];

  it('counts what would crowd', () => {
    const shown = arranged(marks, DAY / 10);
    expect(shown.map((each) => each.label)).toEqual(['3 statements', 'Statement d']);
    expect(shown[0]?.things).toEqual(['a', 'b', 'c']);
  });

  it('shows each when there is room', () => {
    expect(arranged(marks, DAY / 1000).map((each) => each.id)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('never groups across lanes and drops nothing', () => {
    const shown = arranged([...marks, mark('e', 1, { lane: 'quandt' })], DAY / 10);
    expect(shown.flatMap((each) => each.things).sort()).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('leaves words out rather than let them collide', () => {
    const meetings = [mark('m', 0, { groups: false }), mark('n', 2, { groups: false })];
    expect(arranged(meetings, DAY / 10).map((each) => each.label)).toEqual(['', 'Statement n']);
  });
});
