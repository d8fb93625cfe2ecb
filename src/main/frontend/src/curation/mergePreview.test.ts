import { expect, it } from 'vitest';
import type { Entry } from '../state/story';
import { previewOf } from './mergePreview';

const meeting = (id: string, edtf: string, status: string, ...actors: string[]) =>
  ({
    title: 'Talks',
    certainty: 'DAY',
    time: { earliest: null, latest: null, edtf, precision: 'DAY' },
    item: {
      __typename: 'Meeting',
      id,
      status,
      sourceCount: 1,
      locations: [{ id: 'lake' }],
      participants: actors.map((each) => ({
        role: 'PARTY',
        actor: { id: each, name: each, kind: 'PERSON' },
      })),
    },
  }) as unknown as Entry;
const entries = [
  meeting('m1', '2025-03-10', 'HELD', 'berg', 'quandt'),
  meeting('m2', '2025-03-12', 'PLANNED', 'berg'),
  meeting('m3', '2025-04', 'HELD', 'marchand'),
];

it('counts what two actors have together, and what both have once', () => {
  const { shares, together, changes } = previewOf(['berg', 'quandt'], entries);
  expect(shares.map((share) => share.words)).toEqual(['2 meetings', '1 meeting']);
  expect(together).toBe('2 meetings');
  expect(changes).toEqual([
    'The timeline shows 2 rows as one.',
    '1 entry naming more than one of them will count once.',
  ]);
});

it('says on what the sources of one meeting will differ', () => {
  const { shares, together, changes } = previewOf(['m1', 'm2'], entries);
  expect(shares[1]?.words).toBe('Planned, 12 Mar 2025, 1 source');
  expect(together).toBe('2 actors');
  expect(changes).toContain('Sources will differ on the time: 10 Mar 2025, 12 Mar 2025.');
  expect(changes).toContain('Its history will have held and planned.');
});

it('has something to say of what is not on the timeline', () => {
  expect(previewOf(['nobody', 'lake'], entries).shares.map((share) => share.words)).toEqual([
    'nothing on the timeline',
    '3 meetings',
  ]);
});
