import { expect, it } from 'vitest';
import { boundsOf } from './edtf';

const bounds = (edtf: string) => {
  const found = boundsOf(edtf);
  const text = (moment: number | null) => (moment === null ? null : new Date(moment).toISOString());
  return found && [text(found.from), text(found.to)];
};

it('reads days, months, years and what lies between', () => {
  expect(bounds('2025-03-10')).toEqual(['2025-03-10T00:00:00.000Z', '2025-03-10T23:59:59.999Z']);
  expect(bounds('2025-02')).toEqual(['2025-02-01T00:00:00.000Z', '2025-02-28T23:59:59.999Z']);
  expect(bounds('2025')).toEqual(['2025-01-01T00:00:00.000Z', '2025-12-31T23:59:59.999Z']);
  expect(bounds('[2025-03-20..2025-03-22]')).toEqual([
    '2025-03-20T00:00:00.000Z',
    '2025-03-22T23:59:59.999Z',
  ]);
  expect(bounds('../2025-01-31')).toEqual([null, '2025-01-31T23:59:59.999Z']);
  expect(bounds('2025-01-31/..')).toEqual(['2025-01-31T00:00:00.000Z', null]);
  expect(bounds('')).toBeNull();
  expect(bounds('HELD')).toBeNull();
});
