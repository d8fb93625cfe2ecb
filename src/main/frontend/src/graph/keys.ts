import { view } from '../state/store';
import { hide, hideOthers, redo, undo } from './moves';
import { stage } from './stage';

/** The graph's own keys; whether the key was one of them. */
export function graphKey(event: KeyboardEvent): boolean {
  const key = event.key.toLowerCase();
  const { selection } = view.value;
  if (event.ctrlKey || event.metaKey) {
    if (key !== 'z') return false;
    if (event.shiftKey) redo();
    else undo();
    return true;
  }
  if (key === 'h') {
    if (event.shiftKey) hideOthers(selection);
    else hide(selection);
  } else if (key === 'e') void stage.expand(selection);
  else if (key === 'f') stage.fit();
  else if (key === 'l') stage.layOut();
  else if (key === 'p') void stage.path();
  else return false;
  return true;
}
