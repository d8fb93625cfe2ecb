import type { Place } from './places';

export type Side = 'right' | 'left';

interface Box {
  left: number;
  right: number;
  y: number;
}

const LETTER = 6.8;
const LINE = 16;
const GAP = 11;

/** On which side of its mark each name stands; a name for which there is no room on either is not in it. */
export function named(
  places: readonly Place[],
  pointOf: (place: Place) => { x: number; y: number },
): Map<string, Side> {
  const taken: Box[] = places.map((place) => {
    const { x, y } = pointOf(place);
    return { left: x - 6, right: x + 6, y };
  });
  const sides = new Map<string, Side>();
  places.forEach((place, index) => {
    const { x, y } = pointOf(place);
    const many = place.meetings.length > 1 ? String(place.meetings.length).length + 1 : 0;
    const length = (place.name.length + many) * LETTER;
    const boxes: Record<Side, Box> = {
      right: { left: x + GAP, right: x + GAP + length, y },
      left: { left: x - GAP - length, right: x - GAP, y },
    };
    const others = taken.filter((_, at) => at !== index);
    for (const side of ['right', 'left'] as const) {
      const box = boxes[side];
      if (others.some((each) => crosses(each, box))) continue;
      taken.push(box);
      sides.set(place.id, side);
      break;
    }
  });
  return sides;
}

function crosses(one: Box, other: Box): boolean {
  return Math.abs(one.y - other.y) < LINE && one.left < other.right && other.left < one.right;
}
