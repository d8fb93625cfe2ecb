import { Headline } from '../article/Headline';
import { sentencesOf, type Sentence } from '../article/surroundings';
import { useText } from '../article/texts';
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
  const stored = useText(first?.article.id ?? null);
  if (!first) return null;
  const { article } = first;
  return (
    <article class="source">
      <header>
        <strong>
          <Headline article={article} />
        </strong>
        <p class="muted small">
          {[article.publisher, shortDate(article.published.edtf) || 'undated'].filter(Boolean).join(', ')}
        </p>
      </header>
      {quoted(stored?.text ?? null, passages).map((sentence) => (
        <Quoted key={sentence.quotes[0]?.start} sentence={sentence} />
      ))}
    </article>
  );
}

/** The passages in their sentences; alone as long as the text is on its way. */
function quoted(text: string | null, passages: readonly Evidence[]): Sentence<Evidence>[] {
  return text === null
    ? passages.map((each) => ({ quotes: [each], parts: [{ text: each.quote, quote: each }] }))
    : sentencesOf(text, passages);
}

function Quoted({ sentence: { quotes, parts } }: { sentence: Sentence<Evidence> }) {
  const first = quotes[0];
  if (!first) return null;
  return (
    <figure class="passage">
      <blockquote class="serif">
        {parts.map(({ text, quote }, index) =>
          quote ? (
            <q key={index} class="quote" data-testid="quote">
              {quote.quote}
            </q>
          ) : (
            text
          ),
        )}
      </blockquote>
      <figcaption class="muted small">
        {first.basis && VOUCHED[first.basis]}
        <button
          type="button"
          class="link small"
          data-testid="show-evidence"
          onClick={() => openEvidence(first.article.id, first.start, first.end)}
        >
          Show evidence
        </button>
      </figcaption>
    </figure>
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
