import { expect, it } from 'vitest';
import { cell } from './save';

it('writes cells that no spreadsheet takes for anything but text', () => {
  expect(cell('He said "no"')).toBe('"He said ""no"""');
  expect(cell('=1+1')).toBe('"\'=1+1"');
  expect(cell('@berg')).toBe('"\'@berg"');
  expect(cell(-3)).toBe('"-3"');
});
