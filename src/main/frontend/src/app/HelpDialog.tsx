import { Dialog } from '../ui/Dialog';

const KEYS: [string, string][] = [
  ['/', 'Search'],
  ['1 2 3 4', 'Graph, timeline, map, articles'],
  ['0', 'Timeline: whole range'],
  ['Shift + drag', 'Timeline: filter by a piece of time'],
  ['Tab, Enter', 'Go to a mark and select it'],
  ['Shift + click', 'Add to the selection'],
  ['E, Shift + E', 'Graph: expand the selection, or choose by which links'],
  ['C', 'Graph: collapse what an expansion brought'],
  ['H, Shift + H', 'Graph: hide the selection, or all else'],
  ['P', 'Graph: path between two selected'],
  ['F, L', 'Graph: fit, lay out anew'],
  ['Ctrl + Z, Ctrl + Shift + Z', 'Graph: undo, redo'],
  ['N, P', 'Article: next, previous highlight'],
  ['Esc', 'Close, or select nothing'],
  ['?', 'This list'],
];

export function HelpDialog({ close }: { close: () => void }) {
  return (
    <Dialog title="Keys" testid="help" close={close}>
      <dl class="keys">
        {KEYS.map(([keys, what]) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
