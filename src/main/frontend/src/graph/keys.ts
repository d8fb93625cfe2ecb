import { view } from '../state/store';
import { expand, openMenu } from './expand';
import { collapse, hide, hideOthers, redo, undo } from './moves';
import { findPath } from './path';
import { fit, layOut } from './stage';

/** The graph's own keys; whether the key was one of them. */
export function graphKey(event: KeyboardEvent): boolean {
  const key = event.key.toLowerCase();
  const { selection } = view.value;
  const first = selection[0];
  if (event.ctrlKey || event.metaKey) {
    if (key !== 'z') return false;
    if (event.shiftKey) redo();
    else undo();
    return true;
  }
  if (event.altKey) return false;
  if (key === 'h') {
    if (event.shiftKey) hideOthers(selection);
    else hide(selection);
  } else if (key === 'e' && event.shiftKey && first) void openMenu(first);
  else if (key === 'e') void expand(selection);
  else if (key === 'c' && first) collapse(first);
  else if (key === 'f') fit();
  else if (key === 'l') layOut();
  else if (key === 'p') void findPath();
  else return false;
  return true;
}
