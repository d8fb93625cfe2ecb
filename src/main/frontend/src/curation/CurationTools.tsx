import { titleOf, type Thing } from '../inspector/thing';
import { catalog } from '../graph/catalog';
import { story } from '../state/story';
import { view } from '../state/store';
import { draft, FIELDS } from './decide';

/** Correcting the thing that is looked at, taking it apart, and merging it with others that are selected or not. */
export function CurationTools({ thing }: { thing: Thing }) {
  const { nodes } = catalog.value;
  const alike = view.value.selection.filter(
    (id) => id === thing.id || nodes.get(id)?.type === thing.__typename,
  );
  const name = titleOf(thing);
  const names = alike.map((id) => (id === thing.id ? name : (nodes.get(id)?.label ?? id)));
  if (!(thing.__typename in FIELDS)) return null;
  const several = alike.length > 1;
  // Whether the others selected are of its kind is known once the story is there.
  const isWaiting =
    !several && story.value.loading && view.value.selection.some((id) => id !== thing.id && !nodes.has(id));
  const canPart = !isWaiting && (several || thing.reportCount > 1);
  return (
    <p class="curation">
      <button
        type="button"
        class="button"
        data-testid="correct"
        onClick={() => (draft.value = { kind: 'correct', thing, name })}
      >
        Correct…
      </button>
      <button
        type="button"
        class="button"
        data-testid="merge"
        disabled={!several}
        title={several ? undefined : 'Select two of a kind, the second with Shift held'}
        onClick={() => (draft.value = { kind: 'merge', ids: alike, names })}
      >
        Merge{several ? ` ${alike.length}` : ''}…
      </button>
      <button
        type="button"
        class="button"
        data-testid="separate"
        disabled={!canPart}
        title={canPart || isWaiting ? undefined : 'One report only: there is nothing to part'}
        onClick={() =>
          (draft.value = several ? { kind: 'separate', ids: alike, names } : { kind: 'split', thing, name })
        }
      >
        {several ? 'Keep apart…' : 'Separate…'}
      </button>
    </p>
  );
}
