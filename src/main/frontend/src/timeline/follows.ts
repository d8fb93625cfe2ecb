import type { Entry } from '../state/story';

/** That one meeting goes on from another. */
export interface Follow {
  from: string;
  to: string;
  /** Where they stand in time, when they do. */
  starts: number | null;
  ends: number | null;
}

const PUT_OFF = ['POSTPONED', 'CANCELLED'];

/**
 * What became of meetings that were put off or called off; of others only when somebody selected one of the two or the
 * negotiation that both are part of, since a round leads on to the next all through it.
 */
export function followsOf(entries: readonly Entry[], selection: readonly string[]): Follow[] {
  const chosen = new Set(selection);
  const places = new Map(entries.map(({ item, time }) => [item.id, time.earliest ?? time.latest]));
  const moment = (id: string) => {
    const text = places.get(id);
    return text ? Date.parse(text) : null;
  };
  return entries.flatMap(({ item }) => {
    if (item.__typename !== 'Meeting' || !item.followedBy || !places.has(item.followedBy.id)) return [];
    const ids = [item.id, item.followedBy.id, item.negotiation?.id ?? ''];
    if (!PUT_OFF.includes(item.status) && !ids.some((id) => chosen.has(id))) return [];
    const { id: to } = item.followedBy;
    return [{ from: item.id, to, starts: moment(item.id), ends: moment(to) }];
  });
}
