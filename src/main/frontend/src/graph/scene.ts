import { computed } from '@preact/signals';
import { typeOf, visible, type Entry } from '../state/story';
import { labelOf } from '../timeline/items';
import { view } from '../state/store';

export interface SceneNode {
  id: string;
  type: string;
  label: string;
  status?: string;
}

export interface SceneLink {
  id: string;
  from: string;
  to: string;
  type: string;
}

export interface Scene {
  nodes: SceneNode[];
  links: SceneLink[];
}

/** Everything that the timeline's entries tell of, as nodes and links. */
export const told = computed<Scene>(() => graphOf(visible.value));

/** How many nodes a scene begins with. */
const FIRST_NODES = 48;

/** What is drawn: the chosen nodes, or those with most links, and every link between two of them. */
export const scene = computed<Scene>(() => {
  const { scene: chosen, hidden } = view.value;
  const { nodes, links } = told.value;
  const ids = new Set(chosen.length > 0 ? chosen : best(told.value));
  for (const id of hidden) ids.delete(id);
  return {
    nodes: nodes.filter((node) => ids.has(node.id)),
    links: links.filter((link) => ids.has(link.from) && ids.has(link.to)),
  };
});

export function graphOf(entries: readonly Entry[]): Scene {
  const nodes = new Map<string, SceneNode>();
  const links = new Map<string, SceneLink>();
  const add = (node: SceneNode) => {
    if (!nodes.has(node.id)) nodes.set(node.id, node);
    return node.id;
  };
  const link = (from: string, to: string, type: string) => {
    const id = `${from}>${type}>${to}`;
    links.set(id, { id, from, to, type });
  };
  const actor = (each: { id: string; name: string | null }) =>
    add({ id: each.id, type: 'Actor', label: each.name ?? 'Unnamed' });

  for (const entry of entries) {
    const { item } = entry;
    const node: SceneNode = { id: item.id, type: item.__typename, label: labelOf(entry) };
    if (item.__typename === 'Meeting') node.status = item.status;
    const id = add(node);
    if (typeOf(entry) === 'MEETING' && item.__typename === 'Meeting') {
      node.label = entry.title.split(':')[0] ?? entry.title;
      for (const each of item.participants) link(actor(each.actor), id, 'PARTICIPATED_IN');
      for (const each of item.locations)
        link(id, add({ id: each.id, type: 'Location', label: each.name }), 'HELD_AT');
    } else if (item.__typename === 'Statement') {
      if (item.speaker) link(actor(item.speaker), id, 'MADE');
      for (const each of item.addressees) link(id, actor(each), 'ADDRESSED_TO');
      if (item.saidAt) link(id, item.saidAt.id, 'SAID_AT');
    } else if (item.__typename === 'Move') {
      if (item.actor) link(id, actor(item.actor), 'BY');
      if (item.proposal)
        link(id, add({ id: item.proposal.id, type: 'Proposal', label: item.proposal.name }), 'ON');
    }
  }
  return {
    nodes: [...nodes.values()],
    links: [...links.values()].filter((each) => nodes.has(each.from) && nodes.has(each.to)),
  };
}

/** The busiest actor and what is near it, breadth first: a scene that hangs together. */
function best({ nodes, links }: Scene): string[] {
  const degree = new Map<string, number>();
  const near = new Map<string, string[]>();
  for (const { from, to } of links) {
    for (const [one, other] of [
      [from, to],
      [to, from],
    ] as const) {
      degree.set(one, (degree.get(one) ?? 0) + 1);
      near.set(one, [...(near.get(one) ?? []), other]);
    }
  }
  const weight = (id: string) => degree.get(id) ?? 0;
  const types = new Map(nodes.map((node) => [node.id, node.type]));
  const starts = nodes
    .filter((node) => node.type === 'Actor')
    .sort((one, other) => weight(other.id) - weight(one.id))
    .slice(0, 5)
    .map((node) => node.id);
  const found = new Set(starts);
  const meetings = nodes
    .filter((node) => node.type === 'Meeting' && starts.some((id) => near.get(id)?.includes(node.id)))
    .sort((one, other) => weight(other.id) - weight(one.id));
  for (const meeting of meetings) {
    if (found.size >= FIRST_NODES) break;
    found.add(meeting.id);
    for (const id of near.get(meeting.id) ?? [])
      if (found.size < FIRST_NODES && types.get(id) !== 'Statement') found.add(id);
  }
  return [...found];
}

/** What is linked to a node and not yet in the scene. */
export function neighboursOf(id: string): string[] {
  const there = new Set(scene.value.nodes.map((node) => node.id));
  const found = told.value.links.flatMap((link) =>
    link.from === id ? [link.to] : link.to === id ? [link.from] : [],
  );
  return [...new Set(found)].filter((each) => !there.has(each));
}
