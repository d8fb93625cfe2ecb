import { signal } from '@preact/signals';
import { ask } from '../api/client';
import { neighbourhood, type LinkType, type NeighbourhoodQuery } from '../api/operations';
import { view } from '../state/store';
import { catalog, isTold, learn } from './catalog';
import { addToScene, notice } from './moves';
import { chosen } from './scene';

export type Group = NeighbourhoodQuery['neighbourhood']['groups'][number];

/** An expansion adds at most so many, and says how many there are. */
export const STEP = 50;

/** The kinds of links around the thing that may be expanded, to choose from. */
export const menu = signal<{ id: string; groups: Group[] } | null>(null);

export async function openMenu(id: string): Promise<void> {
  const { neighbourhood: found } = await ask(neighbourhood, {
    ids: [id],
    first: 1,
    knownAt: view.value.knownAt,
  });
  menu.value = { id, groups: found.groups };
}

/** Brings the neighbours of each: the first of them, and word of how many there are. */
export async function expand(ids: readonly string[], relations: LinkType[] | null = null): Promise<void> {
  for (const id of ids.filter((each) => !each.startsWith('link:'))) {
    try {
      await expandOne(id, relations);
    } catch (failure) {
      notice.value = {
        words: `${(failure as Error).message}.`,
        action: { label: 'Retry', act: () => void expand([id], relations) },
      };
    }
  }
}

async function expandOne(id: string, relations: LinkType[] | null): Promise<void> {
  const waiting = await neighboursOf(id, relations);
  const { total } = waiting;
  const there = new Set(chosen.value);
  const next = waiting.ids.filter((each) => !there.has(each));
  bring(id, next, { known: waiting.ids.length, total }, relations);
}

function bring(
  id: string,
  next: readonly string[],
  { known, total }: { known: number; total: number },
  relations: LinkType[] | null,
): void {
  const added = next.slice(0, STEP);
  addToScene(added, id);
  const shown = known - (next.length - added.length);
  const name = catalog.value.nodes.get(id)?.label ?? 'it';
  if (added.length === 0) notice.value = { words: `All neighbours of ${name} are in the scene` };
  else if (shown < total)
    notice.value = {
      words: `${shown.toLocaleString('en')} of ${total.toLocaleString('en')} neighbours of ${name}`,
      action: { label: 'Load more', act: () => void expand([id], relations) },
    };
}

/** Every neighbour, in the order of the API, kind by kind. */
async function neighboursOf(
  id: string,
  relations: LinkType[] | null,
): Promise<{ ids: string[]; total: number }> {
  const found = new Set<string>();
  const { knownAt } = view.value;
  const take = (page: NeighbourhoodQuery['neighbourhood']) => {
    learn(page.nodes, page.links);
    for (const { from, to } of page.links)
      for (const each of [from.id, to.id]) if (each !== id) found.add(each);
  };
  const { neighbourhood: first } = await ask(neighbourhood, { ids: [id], relations, knownAt, first: 100 });
  take(first);
  for (const group of first.groups) {
    let { hasNextPage, endCursor } = group.pageInfo;
    while (hasNextPage && found.size < chosen.value.length + STEP) {
      const { neighbourhood: page } = await ask(neighbourhood, {
        ids: [id],
        relations: [group.relation],
        knownAt,
        first: 100,
        after: endCursor,
      });
      take(page);
      const same = page.groups.find((each) => each.direction === group.direction);
      hasNextPage = same?.pageInfo.hasNextPage ?? false;
      endCursor = same?.pageInfo.endCursor ?? null;
    }
  }
  const counted = first.groups.reduce((sum, group) => sum + group.count, 0);
  const complete = first.groups.every((group) => group.count <= 100);
  return { ids: [...found], total: complete ? found.size : Math.max(counted, found.size) };
}

/** Asks for what stands in the scene and the timeline does not tell of, such as after a reload or at another moment. */
export async function fetchUntold(): Promise<void> {
  const untold = view.value.scene.filter((id) => !isTold(id));
  const found: NeighbourhoodQuery['neighbourhood'][] = [];
  for (let at = 0; at < untold.length; at += 50) {
    const { knownAt } = view.value;
    const { neighbourhood: part } = await ask(neighbourhood, {
      ids: untold.slice(at, at + 50),
      first: 100,
      knownAt,
    });
    if (knownAt !== view.value.knownAt) return;
    found.push(part);
  }
  learn(
    found.flatMap((part) => part.nodes),
    found.flatMap((part) => part.links),
    true,
  );
}
