import { expect, it } from 'vitest';
import { lineSaid, wordsSaid } from './said';

const quandt = { speaker: { name: 'Ilse Quandt' }, source: 'the envoy' };

it('tells by which words a statement is reported', () => {
  expect(lineSaid({ ...quandt, cue: 'warned', text: 'not to close the port' })).toBe(
    'Ilse Quandt (warned): not to close the port',
  );
  expect(wordsSaid({ cue: 'ruled out', text: 'a fourth round' })).toBe('(ruled out) a fourth round');
});

it('leaves plain words of reporting out', () => {
  expect(lineSaid({ ...quandt, cue: 'Said', text: 'the port stays open' })).toBe(
    'Ilse Quandt: the port stays open',
  );
  expect(wordsSaid({ cue: 'adding', text: 'the port stays open' })).toBe('the port stays open');
  expect(wordsSaid({ cue: 'said that', text: 'the port stays open' })).toBe('the port stays open');
  expect(wordsSaid({ cue: 'warned that', text: 'it closes' })).toBe('(warned) it closes');
});

it('tells as the article puts it who says something that is not known by name', () => {
  const nobody = { speaker: null, source: null };
  expect(lineSaid({ ...nobody, source: 'the port office', cue: 'warned', text: 'of strikes' })).toBe(
    'The port office (warned): of strikes',
  );
  expect(lineSaid({ ...nobody, cue: 'warned', text: 'of strikes' })).toBe('(warned): of strikes');
  expect(lineSaid({ ...nobody, speaker: { name: null }, cue: null, text: 'it is over' })).toBe('it is over');
});
