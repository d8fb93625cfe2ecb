import { useState } from 'preact/hooks';
import { Dialog } from '../ui/Dialog';
import { adjust, view } from '../state/store';
import { story } from '../state/story';
import { allLanes, shownLanes } from './lanes';

/** Which actors have a lane, and in what order. */
export function LaneMenu() {
  const [open, setOpen] = useState(false);
  const all = allLanes(story.value.entries);
  const shown = shownLanes(all, view.value.lanes);
  return (
    <>
      <button type="button" data-testid="lanes" onClick={() => setOpen(true)}>
        Lanes {shown.length} of {all.length}
      </button>
      {open && <LaneDialog close={() => setOpen(false)} />}
    </>
  );
}

function LaneDialog({ close }: { close: () => void }) {
  const [words, setWords] = useState('');
  const all = allLanes(story.value.entries);
  const shown = shownLanes(all, view.value.lanes);
  const ids = shown.map((lane) => lane.id);
  const others = all.filter((lane) => !ids.includes(lane.id));
  const matching = others
    .filter((lane) => lane.name.toLowerCase().includes(words.toLowerCase()))
    .slice(0, 50);
  const move = (index: number, by: number) => {
    const next = [...ids];
    const [lane] = next.splice(index, 1);
    if (lane) next.splice(index + by, 0, lane);
    adjust({ lanes: next });
  };
  return (
    <Dialog title="Lanes" testid="lane-dialog" close={close}>
      <ul class="lane-list">
        {shown.map((lane, index) => (
          <li key={lane.id}>
            <label class="filter-row">
              <input
                type="checkbox"
                checked
                onChange={() => adjust({ lanes: ids.length > 1 ? ids.filter((id) => id !== lane.id) : ids })}
              />
              {lane.name}
              <span class="number">{lane.count}</span>
            </label>
            <button
              type="button"
              class="button quiet"
              aria-label={`${lane.name} up`}
              disabled={index === 0}
              onClick={() => move(index, -1)}
            >
              ↑
            </button>
            <button
              type="button"
              class="button quiet"
              aria-label={`${lane.name} down`}
              disabled={index === ids.length - 1}
              onClick={() => move(index, 1)}
            >
              ↓
            </button>
          </li>
        ))}
      </ul>
      <input
        class="field"
        placeholder="Find an actor"
        aria-label="Find an actor"
        value={words}
        onInput={(event) => setWords(event.currentTarget.value)}
      />
      <ul class="lane-list">
        {matching.map((lane) => (
          <li key={lane.id}>
            <label class="filter-row">
              <input type="checkbox" checked={false} onChange={() => adjust({ lanes: [...ids, lane.id] })} />
              {lane.name}
              <span class="number">{lane.count}</span>
            </label>
          </li>
        ))}
      </ul>
      <p class="muted small">
        {matching.length} of {others.length} others shown
      </p>
    </Dialog>
  );
}
