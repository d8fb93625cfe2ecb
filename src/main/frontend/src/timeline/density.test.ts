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
  ...over,
});
const meeting = (id: string, day: number, status = 'held', over: Partial<Mark> = {}) =>
  mark(id, day, { classes: ['is-meeting', `is-${status}`], ...over });

describe('a crowded lane', () => {
  const marks = [mark('a', 0), mark('b', 1), mark('c', 2), mark('d', 400)];

  it('counts what would crowd', () => {
    const shown = arranged(marks, DAY / 10);
    expect(shown.map((each) => each.label)).toEqual(['3 statements', 'Statement d']);
    expect(shown[0]?.things).toEqual(['a', 'b', 'c']);
    expect([shown[0]?.start, shown[0]?.end]).toEqual([0, 2 * DAY]);
  });

  it('shows each when there is room', () => {
    expect(arranged(marks, DAY / 1000).map((each) => each.id)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('never groups across lanes and drops nothing', () => {
    const shown = arranged([...marks, mark('e', 1, { lane: 'quandt' })], DAY / 10);
    expect(shown.flatMap((each) => each.things).sort()).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('counts meetings by what became of them', () => {
    const days = ['k', 'l', 'm', 'n'].map((id, day) => meeting(id, day));
    const meetings = [...days, meeting('o', 4, 'planned')];
    const [group] = arranged(meetings, DAY / 10);
    expect(group?.label).toBe('5 meetings');
    expect(group?.name).toContain('5 meetings: 4 held, 1 planned. 1 January 1970 to 5 January 1970');
  });

  it('leaves a long bar out of the crowd', () => {
    const bar = meeting('bar', 0, 'held', { end: 300 * DAY });
    const shown = arranged([bar, ...['k', 'l', 'm', 'n', 'o'].map((id, day) => meeting(id, day))], DAY / 10);
    expect(shown.map((each) => each.things.length)).toEqual([1, 5]);
  });

  it('shows the times that sources claim only beside their thing', () => {
    const claim = meeting('k#0', 5, 'held', { things: ['k'], classes: ['is-claim', 'is-meeting'] });
    const meetings = ['k', 'l', 'm', 'n', 'o'].map((id, day) => meeting(id, day));
    expect(arranged([...meetings, claim], DAY / 10).map((each) => each.label)).toEqual(['5 meetings']);
    expect(arranged([...meetings, claim], DAY / 1000)).toHaveLength(6);
  });
});
