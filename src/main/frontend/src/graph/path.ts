import { signal } from '@preact/signals';
import { ask } from '../api/client';
import { path as pathDocument, type PathQuery } from '../api/operations';
import { view } from '../state/store';
import { learn, linkOf } from './catalog';
import { addToScene, notice } from './moves';

type Way = PathQuery['path']['paths'][number];

export interface FoundPath {
  length: number;
  ways: Way[];
  /** Ids of the nodes and links on the first way. */
  ids: Set<string>;
}

export const foundPath = signal<FoundPath | null>(null);

/** The shortest way between the two selected things. */
export async function findPath(): Promise<void> {
  const [from, to, ...more] = view.value.selection;
  if (!from || !to || more.length > 0) {
    notice.value = { words: 'Select two things to find a path: the second with Shift held' };
    return;
  }
  const { path: answer } = await ask(pathDocument, { from, to, knownAt: view.value.knownAt });
  const way = answer.paths[0];
  if (!way || answer.length === null) {
    foundPath.value = null;
    notice.value = { words: 'There is no path between these two' };
    return;
  }
  const nodes = way.hops.flatMap((hop) => [hop.from, hop.to]);
  learn(
    nodes,
    way.hops.map((hop) => hop.link),
  );
  addToScene(nodes.map((node) => node.id));
  const links = way.hops.map(({ link }) => linkOf(link.from.id, link.type, link.to.id).id);
  foundPath.value = {
    length: answer.length,
    ways: answer.paths,
    ids: new Set([...nodes.map((node) => node.id), ...links]),
  };
  notice.value = null;
}
