import { computed, signal } from '@preact/signals';
import { read, written, type View } from './view';

const current = signal<View>(read(location.search));

/** The view as it is; read it, and change it by `show` or `adjust` only. */
export const view = computed(() => current.value);

/** A step that Back undoes: another view, article, moment or filter. */
export function show(change: Partial<View>): void {
  move(change, 'push');
}

/** A change that leaves no trace in the history: panning, selecting, typing. */
export function adjust(change: Partial<View>): void {
  move(change, 'replace');
}

function move(change: Partial<View>, how: 'push' | 'replace'): void {
  const next = { ...current.value, ...change };
  const query = written(next);
  if (query === written(current.value)) return;
  const address = query ? `?${query}` : location.pathname;
  if (how === 'push') history.pushState(null, '', address);
  else history.replaceState(null, '', address);
  current.value = next;
}

addEventListener('popstate', () => {
  current.value = read(location.search);
});

/** Selects one thing, or adds it to what is selected. */
export function select(id: string | null, add = false): void {
  const before = current.value.selection;
  if (id === null) adjust({ selection: [] });
  else if (!add) adjust({ selection: [id] });
  else adjust({ selection: before.includes(id) ? before.filter((each) => each !== id) : [...before, id] });
}

/** Opens the article at the words. */
export function openEvidence(article: string, start: number, end: number): void {
  show({ view: 'article', article, mark: `${start}-${end}` });
}
