import { effect } from '@preact/signals';
import { view } from '../state/store';
import { arrange, layout } from './layout';

/** As in shell.css: below this the inspector is a drawer over the page. */
const narrow = matchMedia('(max-width: 1100px)');
/** So long a second click of the same double click may take: the drawer must not come between the two. */
const PAUSE = 350;

export function isDrawer(): boolean {
  return narrow.matches;
}

/** In a narrow window the inspector comes out when something is selected, and makes room when an article is opened. */
export function watchSelection(): () => void {
  let selected: string | undefined;
  let mark: string | null = null;
  let timer: ReturnType<typeof setTimeout>;
  return effect(() => {
    const { selection, mark: nextMark } = view.value;
    const next = selection.at(-1);
    if (next !== selected) {
      selected = next;
      clearTimeout(timer);
      if (next && isDrawer()) timer = setTimeout(() => arrange({ drawer: true }), PAUSE);
    }
    if (nextMark !== mark) {
      mark = nextMark;
      clearTimeout(timer);
      if (nextMark !== null && isDrawer() && layout.peek().drawer) arrange({ drawer: false });
    }
  });
}
