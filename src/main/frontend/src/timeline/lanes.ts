import { actorsOf, type Entry } from '../state/story';

/** A row of the timeline: all meetings, or what one actor says and does. */
export interface Lane {
  id: string;
  name: string;
  kind: string;
  count: number;
}

export const MEETINGS = 'meetings';
export const NEGOTIATIONS = 'negotiations';
export const NOBODY = 'nobody';
const SHOWN_AT_FIRST = 8;

/** Every actor's lane, those with most to show first; the meetings' lane is not among them. */
export function allLanes(entries: readonly Entry[]): Lane[] {
  const lanes = new Map<string, Lane>();
  for (const entry of entries) {
    for (const [id, name, kind] of lanesOf(entry)) {
      const lane = lanes.get(id) ?? { id, name, kind, count: 0 };
      lane.count++;
      lanes.set(id, lane);
    }
  }
  return [...lanes.values()].sort(
    (one, other) =>
      Number(one.id === NOBODY) - Number(other.id === NOBODY) ||
      other.count - one.count ||
      one.name.localeCompare(other.name),
  );
}

/** The lanes to draw: those chosen, in the order chosen, or else the fullest. */
export function shownLanes(all: readonly Lane[], chosen: readonly string[]): Lane[] {
  if (chosen.length === 0) return all.slice(0, SHOWN_AT_FIRST);
  return chosen.flatMap((id) => all.find((lane) => lane.id === id) ?? []);
}

function lanesOf(entry: Entry): [string, string, string][] {
  const { item } = entry;
  if (item.__typename === 'Meeting') {
    const seen = new Map(actorsOf(entry).map((each) => [each.id, each]));
    return [...seen.values()].map((each) => [each.id, each.name ?? 'Unnamed', each.kind]);
  }
  const actor = item.__typename === 'Statement' ? item.speaker : item.actor;
  return actor ? [[actor.id, actor.name ?? 'Unnamed', actor.kind]] : [[NOBODY, 'Nobody named', 'ANONYMOUS']];
}
