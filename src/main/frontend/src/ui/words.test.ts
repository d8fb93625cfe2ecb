import { describe, expect, it } from 'vitest';
import { counted, durationInWords, shortDate, spoken, timeInWords } from './words';

const time = (earliest: string | null, latest: string | null, precision: string) => ({
  earliest,
  latest,
  precision,
});

describe('times in words', () => {
  it('claim no more than is known', () => {
    expect(timeInWords(time(null, null, 'UNKNOWN'))).toBe('Date unknown');
    expect(timeInWords(time('2025-03-10T00:00:00Z', '2025-03-10T23:59:59.999Z', 'DAY'))).toBe(
      '10 March 2025',
    );
    expect(timeInWords(time('2025-04-01T00:00:00Z', '2025-04-30T23:59:59.999Z', 'MONTH'))).toBe(
      'Some time in April 2025',
    );
    expect(timeInWords(time(null, '2025-01-31T23:59:59.999Z', 'RANGE'))).toBe('Before or on 31 January 2025');
    expect(timeInWords(time('2025-03-20T00:00:00Z', null, 'RANGE'))).toBe('On or after 20 March 2025');
    expect(timeInWords(time('2025-03-20T00:00:00Z', '2025-03-22T23:59:59Z', 'RANGE'))).toBe(
      'Between 20 March 2025 and 22 March 2025',
    );
  });
});

it('writes dates short', () => {
  expect(shortDate('2015-06-22')).toBe('22 Jun 2015');
  expect(shortDate('2015-06-22T08:30:00Z')).toBe('22 Jun 2015');
  expect(shortDate('2015-06')).toBe('Jun 2015');
  expect(shortDate('../2015-06-22')).toBe('before 22 Jun 2015');
  expect(shortDate('2015/..')).toBe('after 2015');
  expect(shortDate('[2015-06-22..2015-07-01]')).toBe('22 Jun – 1 Jul 2015');
  expect(shortDate('[2015-06-22..2015-06-25]')).toBe('22 – 25 Jun 2015');
  expect(shortDate('2014-12-30/2015-01-02')).toBe('30 Dec 2014 – 2 Jan 2015');
  expect(shortDate('2014/2015')).toBe('2014 – 2015');
  expect(shortDate('')).toBe('');
});

describe('words', () => {
  it('say constants, counts and lengths', () => {
    expect(spoken('CONDITIONALLY_ACCEPTED')).toBe('Conditionally accepted');
    expect(counted(1, 'source')).toBe('1 source');
    expect(counted(1200, 'entity', 'entities')).toBe('1,200 entities');
    expect(durationInWords('PT5H')).toBe('5 hours');
    expect(durationInWords('P1DT2H30M')).toBe('1 day 2 hours 30 minutes');
    expect(durationInWords('about a day')).toBe('about a day');
  });
});
