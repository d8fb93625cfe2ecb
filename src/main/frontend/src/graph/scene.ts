import { computed } from '@preact/signals';
import { story, visible } from '../state/story';
import { view } from '../state/store';
import { catalog, type Graph, type SceneLink, type SceneNode } from './catalog';

export interface Scene {
  nodes: SceneNode[];
  links: SceneLink[];
}

/** How many nodes a scene begins with, and how many it may have. */
const FIRST_NODES = 45;
export const WARN_FROM = 1000;
export const MOST_NODES = 2000;

/** The ids of the scene: the chosen ones, or at first what is around the busiest actors. */
export const chosen = computed<string[]>(() =>
  view.value.scene.length > 0 ? view.value.scene : best(catalog.value),
);

const shownEntries = computed(() => new Set(visible.value.map((entry) => entry.item.id)));
const allEntries = computed(() => new Set(story.value.entries.map((entry) => entry.item.id)));

/** What is drawn: the scene without what is hidden or filtered out, and every link between two of its nodes. */
export const scene = computed<Scene>(() => {
  const { hidden, types } = view.value;
  const away = new Set(hidden);
  const { nodes, links } = catalog.value;
  const drawn = new Map<string, SceneNode>();
  for (const id of chosen.value) {
    const node = nodes.get(id);
    if (!node || away.has(id) || types.includes(node.type.toUpperCase())) continue;
    if (allEntries.value.has(id) && !shownEntries.value.has(id)) continue;
    drawn.set(id, node);
  }
  return {
    nodes: [...drawn.values()],
    links: [...links.values()].filter((link) => drawn.has(link.from) && drawn.has(link.to)),
  };
});

/** The busiest actors, their meetings with most people, and who and where else is in these: it hangs together. */
function best({ nodes, links }: Graph): string[] {
  const near = new Map<string, string[]>();
  const add = (one: string, other: string) => {
    const known = near.get(one);
    if (known) known.push(other);
    else near.set(one, [other]);
  };
  for (const { from, to } of links.values()) {
    add(from, to);
    add(to, from);
  }
  const weight = (id: string) => near.get(id)?.length ?? 0;
  const heaviest = (type: string) =>
    [...nodes.values()]
      .filter((node) => node.type === type)
      .sort((one, other) => weight(other.id) - weight(one.id) || one.id.localeCompare(other.id))
      .map((node) => node.id);
  const starts = heaviest('Actor').slice(0, 6);
  const found = new Set(starts);
  for (const meeting of heaviest('Meeting').filter((id) =>
    near.get(id)?.some((each) => starts.includes(each)),
  )) {
    if (found.size >= FIRST_NODES) break;
    found.add(meeting);
    for (const id of near.get(meeting) ?? [])
      if (found.size < FIRST_NODES && isStage(nodes.get(id))) found.add(id);
  }
  for (const id of heaviest('Proposal').slice(0, 3)) found.add(id);
  return [...found];
}

function isStage(node: SceneNode | undefined): boolean {
  return node?.type === 'Actor' || node?.type === 'Location';
}
