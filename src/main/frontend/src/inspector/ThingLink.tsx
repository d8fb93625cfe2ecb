import { select } from '../state/store';

/** A name that selects its thing. */
export function ThingLink({ id, children }: { id: string; children: string | null | undefined }) {
  return (
    <button type="button" class="link" data-thing={id} onClick={(event) => select(id, event.shiftKey)}>
      {children ?? 'Unnamed'}
    </button>
  );
}
