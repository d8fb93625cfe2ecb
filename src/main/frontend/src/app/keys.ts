import { isTyping } from '../article/marks';
import { select, show, view } from '../state/store';
import { VIEW_NAMES } from '../state/view';
import { graphKey } from '../graph/keys';
import { isDrawer } from './drawer';
import { arrange, layout } from './layout';

/** The keys that work wherever one is, but in a field or a window. */
export function listenToKeys(help: () => void): () => void {
  const pressed = (event: KeyboardEvent) => {
    if (isTyping(event.target) || document.querySelector('dialog[open]')) return;
    if (view.value.view === 'graph' && graphKey(event)) event.preventDefault();
    else if (!event.ctrlKey && !event.metaKey && !event.altKey && act(event.key, help))
      event.preventDefault();
  };
  addEventListener('keydown', pressed);
  return () => removeEventListener('keydown', pressed);
}

function act(key: string, help: () => void): boolean {
  if (key === '/') document.getElementById('search')?.focus();
  else if (key === '?') help();
  else if (key === '0') show({ window: null });
  else if (key === 'Escape') leave();
  else if (/^[1-4]$/.test(key)) show({ view: VIEW_NAMES[Number(key) - 1] ?? 'timeline' });
  else return false;
  return true;
}

/** What lies over the page goes first, then the selection. */
function leave(): void {
  if (isDrawer() && layout.value.drawer) arrange({ drawer: false });
  else select(null);
}
