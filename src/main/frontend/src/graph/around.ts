import { computed, signal } from '@preact/signals';
import { ask } from '../api/client';
import { sceneLinks } from '../api/operations';
import { view } from '../state/store';
import { learn } from './catalog';
import { scene } from './scene';

const AT_ONCE = 50;
/** So many requests are on their way at a time. */
const ASKING = 3;
const totals = signal<ReadonlyMap<string, number>>(new Map());

/** How many links of each node lead out of the scene; nodes with none are not in it. */
export const beyond = computed<ReadonlyMap<string, number>>(() => {
  const left = new Map(totals.value);
  for (const { from, to } of scene.value.links)
    for (const end of [from, to]) left.set(end, (left.get(end) ?? 0) - 1);
  return new Map([...left].filter(([, count]) => count > 0));
});

/** Asks how many links the nodes of the scene have, for those of which it is not known. */
export async function countAround(ids: readonly string[], stop: AbortSignal): Promise<void> {
  const { knownAt } = view.value;
  const open = ids.filter((id) => !totals.peek().has(id));
  const askOn = async () => {
    for (let some = open.splice(0, AT_ONCE); some.length > 0; some = open.splice(0, AT_ONCE))
      await countSome(some, knownAt, stop);
  };
  await Promise.all(Array.from({ length: ASKING }, askOn));
}

async function countSome(some: string[], knownAt: string | null, stop: AbortSignal): Promise<void> {
  const { counted, quiet } = await ask(sceneLinks, { ids: some, knownAt }, stop);
  const next = new Map(totals.peek());
  for (const id of some) next.set(id, 0);
  for (const { thing, count } of counted.groups) next.set(thing.id, (next.get(thing.id) ?? 0) + count);
  learn([], quiet.links);
  totals.value = next;
}

/** After a decision, or at another moment, all counts may be others. */
export function forgetCounts(): void {
  totals.value = new Map();
}
