import { select } from '../state/store';
import { catalog } from './catalog';
import { foundPath } from './path';
import { relationInWords } from './relations';
import { counted } from '../ui/words';

/** The steps of the shortest way. */
export function PathPanel() {
  const found = foundPath.value;
  const way = found?.ways[0];
  if (!found || !way) return null;
  const name = (id: string) => catalog.value.nodes.get(id)?.label ?? 'Unnamed';
  return (
    <section class="path-panel" aria-label="Path" data-testid="path">
      <header>
        <strong>{counted(found.length, 'hop')}</strong>
        <button
          type="button"
          class="link"
          aria-label="Close the path"
          onClick={() => (foundPath.value = null)}
        >
          ×
        </button>
      </header>
      <ol>
        {way.hops.map(({ from, to, link }) => (
          <li key={`${from.id}-${to.id}`}>
            <button type="button" class="link" onClick={() => select(from.id)}>
              {name(from.id)}
            </button>{' '}
            <span class="muted small">
              {relationInWords(link.type, link.from.id === from.id ? 'OUT' : 'IN')}
            </span>{' '}
            <button type="button" class="link" onClick={() => select(to.id)}>
              {name(to.id)}
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
