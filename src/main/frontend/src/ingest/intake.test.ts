import { expect, it } from 'vitest';
import { LARGEST, refusal } from './intake';

it('says why a file cannot be taken', () => {
  expect(refusal({ name: 'story.pdf', size: 10 })).toContain('text, HTML, JSON or JSON Lines');
  expect(refusal({ name: 'story.txt', size: 0 })).toBe('story.txt is empty');
  expect(refusal({ name: 'story.txt', size: LARGEST + 1 })).toContain('larger than 50 MB');
  expect(refusal({ name: 'Story.JSONL', size: 10 })).toBeNull();
});
