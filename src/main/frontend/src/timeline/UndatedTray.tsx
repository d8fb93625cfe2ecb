import { useState } from 'preact/hooks';
import { Shape, shapeOf } from '../ui/Shape';
import { select, view } from '../state/store';
import { visible } from '../state/story';
import { lineOf, nameOf } from './items';

/** What has no known time stands here and not at an invented place. */
export function UndatedTray() {
  const [open, setOpen] = useState(false);
  const undated = visible.value.filter(({ time }) => time.earliest === null && time.latest === null);
  if (undated.length === 0) return null;
  return (
    <div class={open ? 'tray is-open' : 'tray'} data-testid="undated">
      <button type="button" class="tray-head" aria-expanded={open} onClick={() => setOpen(!open)}>
        <span aria-hidden="true">{open ? '▾' : '▸'}</span> Undated <span class="badge">{undated.length}</span>
      </button>
      {open && (
        <ul class="tray-list">
          {undated.map((entry) => (
            <li key={entry.item.id}>
              <button
                type="button"
                class="tray-item"
                aria-label={nameOf(entry)}
                aria-pressed={view.value.selection.includes(entry.item.id)}
                onClick={(event) => select(entry.item.id, event.shiftKey)}
              >
                <Shape name={shapeOf(entry.item.__typename)} />
                <span>{lineOf(entry)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
