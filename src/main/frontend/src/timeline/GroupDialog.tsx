import { signal } from '@preact/signals';
import { Dialog } from '../ui/Dialog';
import { Shape, shapeOf } from '../ui/Shape';
import { shortDate, spoken } from '../ui/words';
import { select, show } from '../state/store';
import { story, type Entry } from '../state/story';
import type { Range } from '../state/view';
import { lineOf, nameOf } from './items';

/** Several things that stand in one mark, to choose from; null when nothing is open. */
export const opened = signal<{ things: readonly string[]; words: string; range: Range } | null>(null);

/** What stands in a mark that counts: each thing of it, and the way to see them apart. */
export function GroupDialog() {
  const group = opened.value;
  if (!group) return null;
  const close = () => (opened.value = null);
  const entries = story.value.entries.filter(({ item }) => group.things.includes(item.id));
  return (
    <Dialog title={group.words} testid="group" close={close}>
      <ul class="group-list">
        {entries.map((entry) => (
          <li key={entry.item.id}>
            <button
              type="button"
              class="group-item"
              aria-label={nameOf(entry)}
              data-thing={entry.item.id}
              onClick={() => {
                close();
                select(entry.item.id);
              }}
            >
              <span class="when muted small">{shortDate(entry.time.edtf) || 'undated'}</span>
              <Shape name={shapeOf(entry.item.__typename)} />
              <span class="what">{lineOf(entry)}</span>
              <Status entry={entry} />
            </button>
          </li>
        ))}
      </ul>
      <div class="actions">
        <button
          type="button"
          class="button"
          data-testid="group-zoom"
          onClick={() => {
            close();
            show({ window: group.range });
          }}
        >
          Zoom to these
        </button>
      </div>
    </Dialog>
  );
}

function Status({ entry: { item } }: { entry: Entry }) {
  const word = item.__typename === 'Meeting' ? spoken(item.status) : item.__typename === 'Move' ? 'Move' : '';
  return <span class="muted small">{item.disputed ? `${word} ≠` : word}</span>;
}
