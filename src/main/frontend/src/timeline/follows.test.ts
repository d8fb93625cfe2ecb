import { expect, it } from 'vitest';
import type { Entry } from '../state/story';
import { followsOf } from './follows';

const meeting = (id: string, status: string, followedBy: string | null, day: number) =>
  ({
    time: { earliest: `2025-03-0${day}T00:00:00Z`, latest: null },
    item: {
      __typename: 'Meeting',
      id,
      status,
      followedBy: followedBy && { id: followedBy },
      negotiation: { id: 'port' },
    },
  }) as unknown as Entry;
const story = [
  meeting('first', 'HELD', 'second', 1),
  meeting('second', 'POSTPONED', 'third', 2),
  meeting('third', 'HELD', 'gone', 3),
];

it('tells what became of meetings that were put off', () => {
  expect(followsOf(story, []).map(({ from, to }) => [from, to])).toEqual([['second', 'third']]);
});

it('tells of the next round where somebody looks at it or at the negotiation', () => {
  expect(followsOf(story, ['first']).map(({ to }) => to)).toEqual(['second', 'third']);
  expect(followsOf(story, ['port']).map(({ to }) => to)).toEqual(['second', 'third']);
});
