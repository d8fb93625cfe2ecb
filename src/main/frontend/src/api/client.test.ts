import { expect, it } from 'vitest';
import { named } from './client';

it('takes what turns text around out of names, and leaves quotes as they are', () => {
  const answer = { name: 'Tomas\u202e greB', aliases: ['\u2067Berg\u2069'], quote: 'said \u202eno' };
  expect(named(JSON.stringify(answer))).toEqual({
    name: 'Tomas greB',
    aliases: ['Berg'],
    quote: 'said \u202eno',
  });
  expect(named('{"name":"Tomas\\u202E greB"}')).toEqual({ name: 'Tomas greB' });
  expect(named('{"name":"\u05d3\u05d5\u05d3"}')).toEqual({ name: '\u05d3\u05d5\u05d3' });
});
