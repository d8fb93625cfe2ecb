import { spoken } from '../ui/words';
import { openEvidence } from '../state/store';
import type { Thing } from './thing';

/** Each value that is told, with those who tell it; none of them is left out for another. */
export function Conflicts({ thing }: { thing: Thing }) {
  if (thing.conflicts.length === 0) return null;
  return (
    <section class="conflicts" aria-label="Conflicts" data-testid="conflicts">
      {thing.conflicts.map(({ field, values }) => (
        <div key={field}>
          <h3>Sources differ on {spoken(field).toLowerCase()}</h3>
          <ul>
            {values.map(({ value, evidence }) => (
              <li key={value}>
                <strong>{/^[A-Z_]+$/.test(value) ? spoken(value) : value}</strong>
                {evidence.map((each) => (
                  <button
                    type="button"
                    class="link small"
                    key={`${each.article.id}-${each.start}`}
                    onClick={() => openEvidence(each.article.id, each.start, each.end)}
                  >
                    {each.article.publisher ?? each.article.title ?? 'An article'}
                  </button>
                ))}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
