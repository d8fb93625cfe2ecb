import { computed } from '@preact/signals';
import { story, visible } from '../state/story';
import { view } from '../state/store';
import { catalog, timeline, type SceneLink, type SceneNode } from './catalog';
import { best } from './first';

export interface Scene {
  nodes: SceneNode[];
  links: SceneLink[];
}

/** How many nodes a scene may have. */
export const WARN_FROM = 1000;
export const MOST_NODES = 2000;

/** The ids of the scene: the chosen ones, or at first what is around the busiest actors. */
export const chosen = computed<string[]>(() =>
  view.value.scene.length > 0 ? view.value.scene : best(timeline.value),
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
