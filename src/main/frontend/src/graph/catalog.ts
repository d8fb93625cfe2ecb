import { computed, signal } from '@preact/signals';
import type { NeighbourhoodQuery } from '../api/operations';
import { story, type Entry } from '../state/story';
import { labelOf, lineOf } from '../timeline/items';
import { lineSaid, wordsSaid } from '../ui/said';
import { shortDate, spoken } from '../ui/words';

export interface SceneNode {
  id: string;
  type: string;
  label: string;
  /** What it is in a list, where that tells more: a statement with who speaks. */
  line?: string;
  status?: string;
}

export interface SceneLink {
  id: string;
  from: string;
  to: string;
  type: string;
}

export interface Graph {
  nodes: Map<string, SceneNode>;
  links: Map<string, SceneLink>;
}

type Told = NeighbourhoodQuery['neighbourhood']['nodes'][number];

const learnt = signal<Graph>({ nodes: new Map(), links: new Map() });
/** What the timeline alone tells of. */
export const timeline = computed(() => graphOf(story.value.entries));

/** Every node and link that the page has been told of so far. */
export const catalog = computed<Graph>(() => ({
  nodes: new Map([...learnt.value.nodes, ...timeline.value.nodes]),
  links: new Map([...learnt.value.links, ...timeline.value.links]),
}));

export function linkOf(from: string, type: string, to: string): SceneLink {
  return { id: `link:${from}>${type}>${to}`, from, to, type };
}

/** Whether the timeline itself tells of a thing. */
export function isTold(id: string): boolean {
  return timeline.peek().nodes.has(id);
}

/** Keeps what an answer tells; afresh: instead of all that was told before. */
export function learn(
  nodes: readonly Told[],
  links: readonly { type: string; from: { id: string }; to: { id: string } }[],
  afresh = false,
): void {
  const before: Graph = afresh ? { nodes: new Map(), links: new Map() } : learnt.peek();
  const next: Graph = { nodes: new Map(before.nodes), links: new Map(before.links) };
  for (const node of nodes) next.nodes.set(node.id, nodeOf(node));
  for (const { type, from, to } of links) {
    const link = linkOf(from.id, type, to.id);
    next.links.set(link.id, link);
  }
  learnt.value = next;
}

function nodeOf(told: Told): SceneNode {
  const { id, __typename: type } = told;
  switch (told.__typename) {
    case 'Actor':
      return { id, type, label: told.actorName ?? 'Unnamed' };
    case 'Location':
      return { id, type, label: told.placeName };
    case 'Proposal':
      return { id, type, label: told.proposalName };
    case 'Negotiation':
      return { id, type, label: told.negotiationName };
    case 'Round':
      return { id, type, label: told.roundName };
    case 'Issue':
      return { id, type, label: told.issueName };
    case 'Statement':
      return { id, type, label: wordsSaid(told) || 'Statement', line: lineSaid(told) };
    case 'Move':
      return { id, type, label: spoken(told.move) };
    case 'Meeting':
      return { id, type, status: told.status, label: meetingLabel(told.kind, told.time.edtf) };
  }
}

function meetingLabel(kind: string | null, edtf: string): string {
  return [spoken(kind ?? 'MEETING'), shortDate(edtf)].filter(Boolean).join(', ');
}

/** The entries of the timeline as a graph. */
export function graphOf(entries: readonly Entry[]): Graph {
  const nodes = new Map<string, SceneNode>();
  const links = new Map<string, SceneLink>();
  const add = (node: SceneNode) => {
    if (!nodes.has(node.id)) nodes.set(node.id, node);
    return node.id;
  };
  const join = (from: string, type: string, to: string) => {
    const link = linkOf(from, type, to);
    links.set(link.id, link);
  };
  const actor = ({ id, name }: { id: string; name: string | null }) =>
    add({ id, type: 'Actor', label: name ?? 'Unnamed' });
  for (const entry of entries) {
    const { item, time } = entry;
    const { id } = item;
    if (item.__typename === 'Meeting') {
      add({ id, type: 'Meeting', status: item.status, label: meetingLabel(item.kind, time.edtf) });
      for (const each of item.participants) join(actor(each.actor), 'PARTICIPATED_IN', id);
      for (const { id: place, name } of item.locations)
        join(id, 'HELD_AT', add({ id: place, type: 'Location', label: name }));
    } else if (item.__typename === 'Statement') {
      add({ id, type: 'Statement', label: labelOf(entry), line: lineOf(entry) });
      if (item.speaker) join(actor(item.speaker), 'MADE', id);
      for (const each of item.addressees) join(id, 'ADDRESSED_TO', actor(each));
      if (item.saidAt) join(id, 'SAID_AT', item.saidAt.id);
    } else {
      add({ id, type: 'Move', label: spoken(item.move) });
      if (item.actor) join(id, 'BY', actor(item.actor));
      if (item.proposal)
        join(id, 'ON', add({ id: item.proposal.id, type: 'Proposal', label: item.proposal.name }));
    }
  }
  return { nodes, links };
}
