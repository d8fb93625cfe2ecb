import { expect, it } from 'vitest';
import { eventIn } from './stream';

it('reads an event of a stream and passes over signs of life', () => {
  expect(eventIn('id:7\nevent:next\ndata:{"data":1}')).toEqual({
    id: '7',
    event: 'next',
    data: '{"data":1}',
  });
  expect(eventIn('event: complete\ndata:')).toEqual({ id: '', event: 'complete', data: '' });
  expect(eventIn('event:next\ndata:{"a":\ndata:1}')?.data).toBe('{"a":\n1}');
  expect(eventIn(':')).toBeNull();
});
