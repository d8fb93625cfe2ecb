import type { Graph } from './catalog';

/** How many nodes a scene begins with: so many that each can be read. */
const MOST = 34;
const MEETINGS = 9;
const SPOKEN = 5;

/**
 * The scene to begin with, which hangs together: the busiest actor, the meetings with most people that lead on from there,
 * who and where else is in these, and some of what these say to each other and propose.
 */
export function best({ nodes, links }: Graph): string[] {
  const near = new Map<string, string[]>();
  for (const { from, to } of links.values()) {
    near.set(from, [...(near.get(from) ?? []), to]);
    near.set(to, [...(near.get(to) ?? []), from]);
  }
  const around = (id: string) => near.get(id) ?? [];
  const typeOf = (id: string) => nodes.get(id)?.type;
  const heaviest = (type: string) =>
    [...nodes.keys()]
      .filter((id) => typeOf(id) === type)
      .sort((one, other) => around(other).length - around(one).length || one.localeCompare(other));
  const found = new Set(heaviest('Actor').slice(0, 1));
  const touches = (id: string) => around(id).filter((each) => found.has(each)).length;

  const meetings = heaviest('Meeting');
  for (let added = 0; added < MEETINGS && found.size < MOST - SPOKEN; added++) {
    const next = meetings.find((id) => !found.has(id) && touches(id) > 0);
    if (!next) break;
    found.add(next);
    for (const id of around(next))
      if (found.size < MOST - SPOKEN && ['Actor', 'Location'].includes(typeOf(id) ?? '')) found.add(id);
  }
  for (const type of ['Statement', 'Move'])
    for (const id of heaviest(type)
      .filter((each) => touches(each) > 0)
      .slice(0, 3)) {
      if (found.size >= MOST) break;
      found.add(id);
      if (type === 'Move') for (const each of around(id)) found.add(each);
    }
  return [...found];
}
