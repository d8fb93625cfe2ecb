import type { Place } from './places';

/** Where a name stands by its mark. */
export type Side =
  'right' | 'left' | 'below' | 'above' | 'lowerLeft' | 'lowerRight' | 'upperLeft' | 'upperRight';

interface Box {
  left: number;
  right: number;
  y: number;
}

const LETTER = 7.8;
const LINE = 15;
const GAP = 13;
const MARK = 9;
export const LOWER = 19;
export const INWARD = 6;

/** On which side of its mark each name stands; a name for which there is no room on any is not in it. */
export function named(
  places: readonly Place[],
  pointOf: (place: Place) => { x: number; y: number },
): Map<string, Side> {
  const taken: Box[] = places.map((place) => {
    const { x, y } = pointOf(place);
    return { left: x - MARK, right: x + MARK, y };
  });
  const sides = new Map<string, Side>();
  places.forEach((place, index) => {
    const others = taken.filter((_, at) => at !== index);
    const free = Object.entries(boxesOf(place, pointOf(place))).find(
      ([, box]) => !others.some((each) => crosses(each, box)),
    );
    if (!free) return;
    const [side, box] = free;
    taken.push(box);
    sides.set(place.id, side as Side);
  });
  return sides;
}

/** The room that a name takes on each side, the best side first. */
function boxesOf({ name, meetings }: Place, { x, y }: { x: number; y: number }): Record<Side, Box> {
  const many = meetings.length > 1 ? String(meetings.length).length + 1 : 0;
  const length = (name.length + many) * LETTER;
  const box = (left: number, down: number): Box => ({ left, right: left + length, y: y + down });
  return {
    right: box(x + GAP, 0),
    left: box(x - GAP - length, 0),
    below: box(x - length / 2, LOWER),
    above: box(x - length / 2, -LOWER),
    lowerLeft: box(x + INWARD - length, LOWER),
    lowerRight: box(x - INWARD, LOWER),
    upperLeft: box(x + INWARD - length, -LOWER),
    upperRight: box(x - INWARD, -LOWER),
  };
}

function crosses(one: Box, other: Box): boolean {
  return Math.abs(one.y - other.y) < LINE && one.left < other.right && other.left < one.right;
}
