import { signal } from '@preact/signals';
import { adjust, view } from '../state/store';
import { chosen, MOST_NODES, scene, WARN_FROM } from './scene';

interface State {
  scene: string[];
  hidden: string[];
  brought: Brought;
}

/** What the expansion of each thing brought into the scene. */
type Brought = ReadonlyMap<string, ReadonlySet<string>>;

export const brought = signal<Brought>(new Map());

const done = signal<State[]>([]);
const undone = signal<State[]>([]);

/** What the graph has to say about the last step. */
export const notice = signal<{ words: string; action?: { label: string; act: () => void } } | null>(null);

const now = (): State => ({
  scene: view.value.scene,
  hidden: view.value.hidden,
  brought: brought.value,
});

function change(next: Partial<State>): void {
  done.value = [...done.value, now()];
  undone.value = [];
  become({ ...now(), ...next });
}

function become(state: State): void {
  brought.value = state.brought;
  adjust({ scene: state.scene, hidden: state.hidden });
}

/** Adds to the scene, unless it would grow beyond what can be drawn; tells how many were added. */
export function addToScene(more: readonly string[], by: string | null = null): number {
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
    change({
      scene: [...before, ...added],
      hidden,
      brought: by === null ? brought.value : having(by, added),
    });
  notice.value =
    size > WARN_FROM ? { words: `${size.toLocaleString('en')} things: the drawing may become slow` } : null;
  return added.length;
}

function having(id: string, more: readonly string[]): Brought {
  return new Map(brought.value).set(id, new Set([...(brought.value.get(id) ?? []), ...more]));
}

/** Takes away what the expansion of one thing brought, but for what others brought or need, too. */
export function collapse(id: string): void {
  const own = brought.value.get(id);
  if (!own || own.size === 0) {
    notice.value = { words: 'Nothing was brought by expanding this' };
    return;
  }
  const rest = new Map(brought.value);
  rest.delete(id);
  const linkedToOthers = (node: string) =>
    scene.value.links.some(
      ({ from, to }) => (from === node && rest.has(to)) || (to === node && rest.has(from)),
    );
  const away = new Set([...own].filter((node) => !rest.has(node) && !linkedToOthers(node)));
  change({ scene: chosen.value.filter((each) => !away.has(each)), brought: rest });
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
  become(before);
}

export function redo(): void {
  const next = undone.value.at(-1);
  if (!next) return;
  undone.value = undone.value.slice(0, -1);
  done.value = [...done.value, now()];
  become(next);
}

export const canUndo = () => done.value.length > 0;
