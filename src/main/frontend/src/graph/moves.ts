import { adjust, show, view } from '../state/store';
import { scene } from './scene';

const undone: { scene: string[]; hidden: string[] }[] = [];
const done: { scene: string[]; hidden: string[] }[] = [];

const ids = () => scene.value.nodes.map((node) => node.id);
const state = () => ({ scene: ids(), hidden: view.value.hidden });

function change(next: { scene: string[]; hidden: string[] }): void {
  done.push(state());
  undone.length = 0;
  adjust(next);
}

export function addToScene(more: readonly string[]): void {
  const { hidden } = view.value;
  change({ scene: [...new Set([...ids(), ...more])], hidden: hidden.filter((id) => !more.includes(id)) });
}

export function hide(some: readonly string[]): void {
  if (some.length === 0) return;
  change({ scene: view.value.scene, hidden: [...new Set([...view.value.hidden, ...some])] });
  adjust({ selection: [] });
}

export function hideOthers(kept: readonly string[]): void {
  if (kept.length > 0)
    change({ scene: ids(), hidden: [...view.value.hidden, ...ids().filter((id) => !kept.includes(id))] });
}

export function showAll(): void {
  change({ scene: [...new Set([...ids(), ...view.value.hidden])], hidden: [] });
}

export function undo(): void {
  const before = done.pop();
  if (!before) return;
  undone.push(state());
  show(before);
}

export function redo(): void {
  const next = undone.pop();
  if (!next) return;
  done.push(state());
  show(next);
}
