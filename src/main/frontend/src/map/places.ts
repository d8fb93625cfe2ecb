import type { Entry } from '../state/story';

export interface Place {
  id: string;
  name: string;
  latitude: number | null;
  longitude: number | null;
  meetings: string[];
  /** Who took part in them. */
  actors: string[];
}

/** Where the meetings shown were or will be, those with most first. */
export function placesOf(entries: readonly Entry[]): Place[] {
  const places = new Map<string, Place>();
  for (const { item } of entries) {
    if (item.__typename !== 'Meeting') continue;
    for (const { id, name, latitude, longitude } of item.locations) {
      const place = places.get(id) ?? { id, name, latitude, longitude, meetings: [], actors: [] };
      place.meetings.push(item.id);
      place.actors.push(...item.participants.map(({ actor }) => actor.id));
      places.set(id, place);
    }
  }
  return [...places.values()].sort((one, other) => other.meetings.length - one.meetings.length);
}
