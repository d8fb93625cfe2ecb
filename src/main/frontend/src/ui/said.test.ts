import { expect, it } from 'vitest';
import { lineSaid, wordsSaid } from './said';

const speaker = { name: 'Ilse Quandt' };

it('tells by which words a statement is reported', () => {
  expect(lineSaid({ speaker, cue: 'warned', text: 'not to close the port' })).toBe(
    'Ilse Quandt (warned): not to close the port',
  );
  expect(wordsSaid({ cue: 'ruled out', text: 'a fourth round' })).toBe('(ruled out) a fourth round');
});

it('leaves plain words of reporting out', () => {
  expect(lineSaid({ speaker, cue: 'Said', text: 'the port stays open' })).toBe(
    'Ilse Quandt: the port stays open',
  );
  expect(wordsSaid({ cue: 'adding', text: 'the port stays open' })).toBe('the port stays open');
});

it('tells what was said where nobody is named', () => {
  expect(lineSaid({ speaker: null, cue: 'warned', text: 'of strikes' })).toBe('(warned): of strikes');
  expect(lineSaid({ speaker: { name: null }, cue: null, text: 'it is over' })).toBe('it is over');
});
