import { expect, it } from 'vitest';
import { named } from './names';
import type { Place } from './places';

const place = (id: string, name = 'Geneva'): Place => ({
  id,
  name,
  latitude: 0,
  longitude: 0,
  meetings: ['m'],
  actors: [],
});
const sides = (points: Record<string, [number, number]>) => {
  const all = Object.keys(points).map((id) => place(id));
  return Object.fromEntries(named(all, ({ id }) => ({ x: points[id]?.[0] ?? 0, y: points[id]?.[1] ?? 0 })));
};

it('names stand to the right of their marks, where they cover no other mark', () => {
  expect(sides({ a: [0, 0] })).toEqual({ a: 'right' });
  expect(sides({ a: [0, 0], b: [30, 0] })).toEqual({ a: 'left', b: 'right' });
});

it('names between two marks stand below or above', () => {
  expect(sides({ a: [0, 0], b: [30, 0], c: [-30, 0] })).toMatchObject({ a: 'below' });
  expect(sides({ a: [0, 0], b: [30, 0], c: [-30, 0], d: [5, 18] })).toMatchObject({ a: 'above' });
});

it('a name for which there is no room is left out', () => {
  const around: [number, number][] = [-40, -20, 20, 40].flatMap((x) =>
    [-18, 0, 18].map((y) => [x, y] as [number, number]),
  );
  const points = Object.fromEntries(around.map((point, index) => [`other-${index}`, point]));
  expect(sides({ a: [0, 0], ...points })).not.toHaveProperty('a');
});
