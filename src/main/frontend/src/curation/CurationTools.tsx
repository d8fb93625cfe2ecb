import { titleOf, type Thing } from '../inspector/thing';
import { catalog } from '../graph/catalog';
import { view } from '../state/store';
import { draft, FIELDS } from './decide';

/** Correcting the thing that is looked at, and merging it with others that are selected. */
export function CurationTools({ thing }: { thing: Thing }) {
  const { nodes } = catalog.value;
  const alike = view.value.selection.filter(
    (id) => id === thing.id || nodes.get(id)?.type === thing.__typename,
  );
  const names = alike.map((id) => (id === thing.id ? titleOf(thing) : (nodes.get(id)?.label ?? id)));
  if (!(thing.__typename in FIELDS)) return null;
  return (
    <p class="curation">
      <button
        type="button"
        class="button"
        data-testid="correct"
        onClick={() =>
          (draft.value = { kind: 'correct', id: thing.id, type: thing.__typename, name: titleOf(thing) })
        }
      >
        Correct…
      </button>
      <button
        type="button"
        class="button"
        data-testid="merge"
        disabled={alike.length < 2}
        title={alike.length < 2 ? 'Select two of a kind, the second with Shift held' : undefined}
        onClick={() => (draft.value = { kind: 'merge', ids: alike, names })}
      >
        Merge{alike.length > 1 ? ` ${alike.length}` : ''}…
      </button>
    </p>
  );
}
