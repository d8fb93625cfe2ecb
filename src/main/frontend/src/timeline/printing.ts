import { signal } from '@preact/signals';
import { flushSync } from 'preact/compat';

/** Whether the page is being put on paper. */
export const printing = signal(false);

/** What hangs on it is drawn before the browser takes its picture. */
export function watchPrinting(): () => void {
  const paper = matchMedia('print');
  const set = (on: boolean) => flushSync(() => (printing.value = on));
  const begin = () => set(true);
  const end = () => set(false);
  const change = () => set(paper.matches);
  addEventListener('beforeprint', begin);
  addEventListener('afterprint', end);
  paper.addEventListener('change', change);
  return () => {
    removeEventListener('beforeprint', begin);
    removeEventListener('afterprint', end);
    paper.removeEventListener('change', change);
  };
}
