import { signal } from '@preact/signals';
import { adjust, view } from '../state/store';
import { chosen, MOST_NODES, scene, WARN_FROM } from './scene';

interface State {
  scene: string[];
  hidden: string[];
}

const done = signal<State[]>([]);
const undone = signal<State[]>([]);

/** What the graph has to say about the last step. */
export const notice = signal<{ words: string; action?: { label: string; act: () => void } } | null>(null);

const now = (): State => ({ scene: view.value.scene, hidden: view.value.hidden });

function change(next: Partial<State>): void {
  done.value = [...done.value, now()];
  undone.value = [];
  adjust(next);
}

/** Adds to the scene, unless it would grow beyond what can be drawn; tells how many were added. */
export function addToScene(more: readonly string[]): number {
  const before = new Set(chosen.value);
  const added = more.filter((id) => !before.has(id));
  const size = before.size + added.length;
  if (size > MOST_NODES) {
    notice.value = {
      words: `A scene has at most ${MOST_NODES.toLocaleString('en')} things; hide some first`,
    };
    return 0;
  }
  const hidden = view.value.hidden.filter((id) => !more.includes(id));
  if (added.length > 0 || hidden.length < view.value.hidden.length)
    change({ scene: [...before, ...added], hidden });
  notice.value =
    size > WARN_FROM ? { words: `${size.toLocaleString('en')} things: the drawing may become slow` } : null;
  return added.length;
}

export function removeFromScene(some: readonly string[]): void {
  change({ scene: chosen.value.filter((id) => !some.includes(id)) });
}

export function hide(some: readonly string[]): void {
  const nodes = some.filter((id) => !id.startsWith('link:'));
  if (nodes.length === 0) return;
  change({ scene: chosen.value, hidden: [...new Set([...view.value.hidden, ...nodes])] });
  adjust({ selection: [] });
}

export function hideOthers(kept: readonly string[]): void {
  if (kept.length > 0) hide(scene.value.nodes.map((node) => node.id).filter((id) => !kept.includes(id)));
  adjust({ selection: [...kept] });
}

export function undo(): void {
  const before = done.value.at(-1);
  if (!before) return;
  done.value = done.value.slice(0, -1);
  undone.value = [...undone.value, now()];
  adjust(before);
}

export function redo(): void {
  const next = undone.value.at(-1);
  if (!next) return;
  undone.value = undone.value.slice(0, -1);
  done.value = [...done.value, now()];
  adjust(next);
}

export const canUndo = () => done.value.length > 0;
