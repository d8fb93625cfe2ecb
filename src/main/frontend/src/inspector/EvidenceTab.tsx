import { counted, shortDate } from '../ui/words';
import { openEvidence } from '../state/store';
import { Empty } from '../ui/States';
import type { Evidence, Thing } from './thing';

const VOUCHED: Record<string, string> = {
  NAMED: 'a named source says so',
  ANONYMOUS: 'an unnamed source says so',
  OUTLET: 'the outlet says so itself',
};

/** The exact words that support the thing, by article, oldest first. */
export function EvidenceTab({ thing }: { thing: Thing }) {
  return <Passages evidence={thing.evidence} />;
}

export function Passages({ evidence }: { evidence: readonly Evidence[] }) {
  if (evidence.length === 0) return <Empty>No words stand behind this.</Empty>;
  return (
    <div data-testid="evidence">
      <h3>{counted(evidence.length, 'passage')}</h3>
      {byArticle(evidence).map((passages) => (
        <Source key={passages[0]?.article.id} passages={passages} />
      ))}
    </div>
  );
}

function Source({ passages }: { passages: Evidence[] }) {
  const first = passages[0];
  if (!first) return null;
  const { article } = first;
  return (
    <article class="source">
      <header>
        <strong>{article.title ?? 'Without a headline'}</strong>
        <p class="muted small">
          {[article.publisher, shortDate(article.published.edtf) || 'undated'].filter(Boolean).join(', ')}
        </p>
      </header>
      {passages.map((passage) => (
        <figure key={`${passage.start}-${passage.end}`} class="passage">
          <blockquote class="serif">
            <q class="quote" data-testid="quote">
              {passage.quote}
            </q>
          </blockquote>
          <figcaption class="muted small">
            {passage.basis && VOUCHED[passage.basis]}
            <button
              type="button"
              class="link small"
              data-testid="show-evidence"
              onClick={() => openEvidence(article.id, passage.start, passage.end)}
            >
              Show evidence
            </button>
          </figcaption>
        </figure>
      ))}
    </article>
  );
}

function byArticle(evidence: readonly Evidence[]): Evidence[][] {
  const groups = new Map<string, Evidence[]>();
  for (const each of evidence) {
    const known = groups.get(each.article.id);
    if (known) known.push(each);
    else groups.set(each.article.id, [each]);
  }
  return [...groups.values()];
}
