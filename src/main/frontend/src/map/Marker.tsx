import { projection } from './projection';
import { select, view } from '../state/store';
import { counted } from '../ui/words';
import { INWARD, LOWER, type Side } from './names';
import type { Place } from './places';

/** A place with its name, where there is room for it. */
export function Marker({ place, size, side }: { place: Place; size: number; side: Side | undefined }) {
  const { x, y } = point(place, 1);
  const { selection } = view.value;
  const selected =
    selection.includes(place.id) || [...place.meetings, ...place.actors].some((id) => selection.includes(id));
  const choose = (event: MouseEvent | KeyboardEvent) => select(place.id, event.shiftKey);
  return (
    <g
      class={selected ? 'place is-selected' : 'place'}
      data-place={place.id}
      role="button"
      tabIndex={0}
      aria-label={`${place.name}, ${counted(place.meetings.length, 'meeting')}`}
      transform={`translate(${x} ${y}) scale(${size})`}
      onClick={choose}
      onKeyDown={(event) => {
        if (event.key === 'Enter') choose(event);
      }}
    >
      <path d="M0-9L9 0L0 9L-9 0z" transform={`scale(${largeness(place)})`} />
      <title>{place.name}</title>
      {(side || selection.includes(place.id)) && (
        <text {...PLACES[side ?? 'right']}>
          {place.name}
          {place.meetings.length > 1 && <tspan class="many"> {place.meetings.length}</tspan>}
        </text>
      )}
    </g>
  );
}

const PLACES = {
  right: { x: 13, y: 4, 'text-anchor': 'start' },
  left: { x: -13, y: 4, 'text-anchor': 'end' },
  below: { x: 0, y: LOWER + 4, 'text-anchor': 'middle' },
  above: { x: 0, y: 4 - LOWER, 'text-anchor': 'middle' },
  lowerLeft: { x: INWARD, y: LOWER + 4, 'text-anchor': 'end' },
  lowerRight: { x: -INWARD, y: LOWER + 4, 'text-anchor': 'start' },
  upperLeft: { x: INWARD, y: 4 - LOWER, 'text-anchor': 'end' },
  upperRight: { x: -INWARD, y: 4 - LOWER, 'text-anchor': 'start' },
} as const;

/** More meetings, a larger mark; no mark is too large to see what lies beside it. */
function largeness({ meetings }: Place): number {
  return Math.min(0.8 + Math.log2(meetings.length) * 0.15, 1.4);
}

/** Where a place stands, in pixels of the given size. */
export function point(place: Place, size: number): { x: number; y: number } {
  const [x, y] = projection([place.longitude ?? 0, place.latitude ?? 0]) ?? [0, 0];
  return { x: x / size, y: y / size };
}
