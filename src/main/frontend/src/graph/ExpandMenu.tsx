import { useState } from 'preact/hooks';
import type { LinkType } from '../api/operations';
import { Dialog } from '../ui/Dialog';
import { expand, menu, STEP } from './expand';
import { relationInWords } from './relations';

/** The kinds of links around a thing with how many there are; what is unticked is not brought. */
export function ExpandMenu() {
  const open = menu.value;
  return open && <Menu key={open.id} />;
}

function Menu() {
  const [without, setWithout] = useState<readonly LinkType[]>([]);
  const open = menu.value;
  if (!open) return null;
  const close = () => (menu.value = null);
  const chosen = [...new Set(open.groups.map((group) => group.relation))].filter(
    (each) => !without.includes(each),
  );
  return (
    <Dialog title="Expand" testid="expand-dialog" close={close}>
      <ul>
        {open.groups.map(({ relation, direction, count }) => (
          <li key={`${relation}-${direction}`}>
            <label class="filter-row">
              <input
                type="checkbox"
                data-testid={`relation-${relation}`}
                checked={!without.includes(relation)}
                onChange={(event) =>
                  setWithout(
                    event.currentTarget.checked
                      ? without.filter((each) => each !== relation)
                      : [...without, relation],
                  )
                }
              />
              {relationInWords(relation, direction)}
              <span class="number">{count.toLocaleString('en')}</span>
            </label>
          </li>
        ))}
      </ul>
      <p class="muted small">At most {STEP} are brought at a time.</p>
      <div class="actions">
        <button
          type="button"
          class="button primary"
          data-testid="expand-chosen"
          disabled={chosen.length === 0}
          onClick={() => {
            close();
            void expand([open.id], chosen);
          }}
        >
          Expand
        </button>
      </div>
    </Dialog>
  );
}
