import { describe, expect, it } from 'vitest';
import type { Entry } from '../state/story';
import { marksOf } from './items';

const actor = { id: 'berg', name: 'Tomas Berg', kind: 'PERSON' };
const meeting = (certainty: string, earliest: string | null, latest: string | null, status = 'PLANNED') =>
  ({
    title: 'Talks',
    certainty,
    time: { earliest, latest, edtf: '', precision: 'MONTH' },
    item: {
      __typename: 'Meeting',
      id: 'm1',
      status,
      disputed: false,
      conflicts: [],
      sourceCount: 1,
      participants: [{ role: 'PARTY', actor }],
    },
  }) as unknown as Entry;
const lanes = [{ id: 'berg', name: 'Tomas Berg', kind: 'PERSON', count: 1 }];

describe('a mark', () => {
  it('is as long as the time is uncertain', () => {
    const [mark] = marksOf(meeting('RANGE', '2025-04-01T00:00:00Z', '2025-04-30T23:59:59.999Z'), lanes);
    expect(mark?.classes).toContain('is-approximate');
    expect(new Date(mark?.end ?? 0).toISOString()).toBe('2025-04-30T23:59:59.999Z');
  });

  it('has an open end where nothing bounds it', () => {
    expect(marksOf(meeting('BEFORE', null, '2025-04-01T00:00:00Z'), lanes)[0]?.classes).toContain(
      'is-before',
    );
    expect(marksOf(meeting('AFTER', '2025-04-01T00:00:00Z', null), lanes)[0]?.classes).toContain('is-after');
  });

  it('is not drawn when the time is unknown', () => {
    expect(marksOf(meeting('UNKNOWN', null, null), lanes)).toEqual([]);
  });

  it('stands in the lane of each who takes part, and names its status', () => {
    const marks = marksOf(
      meeting('DAY', '2025-04-01T00:00:00Z', '2025-04-01T23:59:59.999Z', 'CANCELLED'),
      lanes,
    );
    expect(marks.map((each) => each.lane)).toEqual(['meetings', 'berg']);
    expect(marks[0]?.classes).toEqual(['is-meeting', 'is-cancelled', 'is-exact']);
    expect(marks[0]?.name).toMatch(/^Cancelled meeting\. Talks\./);
  });
});
