import { Headline } from '../article/Headline';
import { DecisionList } from '../curation/DecisionList';
import { day, spoken } from '../ui/words';
import { openEvidence, show } from '../state/store';
import { articles } from '../state/story';
import { oncePerArticle } from './sources';
import type { Thing } from './thing';

/** How a thing came to be known: its statuses, and each article that told of it. */
export function HistoryTab({ thing }: { thing: Thing }) {
  return (
    <div data-testid="history">
      {thing.__typename === 'Meeting' && <Statuses meeting={thing} />}
      <DecisionList thing={thing} />
      <Reports thing={thing} />
    </div>
  );
}

function Statuses({ meeting }: { meeting: Extract<Thing, { __typename: 'Meeting' }> }) {
  return (
    <section class="history">
      <h3>Status</h3>
      <ol>
        {meeting.statusHistory.map((change) => (
          <li key={`${change.status}-${change.knownAt}`} class={`step is-${change.status.toLowerCase()}`}>
            <strong>{spoken(change.status)}</strong>
            <Moment at={change.knownAt} />
            {oncePerArticle(change.evidence).map((each) => (
              <button
                key={`${each.article.id}-${each.start}`}
                type="button"
                class="link small"
                onClick={() => openEvidence(each.article.id, each.start, each.end)}
              >
                {each.article.publisher ?? each.article.title ?? 'An article'}
              </button>
            ))}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Reports({ thing }: { thing: Thing }) {
  const told = new Map(thing.evidence.map((each) => [each.article.id, each]));
  const dates = new Map(articles.value.map((each) => [each.id, each.published.latest]));
  return (
    <section class="history">
      <h3>Told by</h3>
      <ol>
        {[...told.values()].map((each) => (
          <li key={each.article.id} class="step">
            <button
              type="button"
              class="link"
              onClick={() => openEvidence(each.article.id, each.start, each.end)}
            >
              <Headline article={each.article} />
            </button>
            <Moment at={dates.get(each.article.id) ?? null} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Moment({ at }: { at: string | null }) {
  if (at === null || at.startsWith('9999')) return <span class="muted small">publication date unknown</span>;
  return (
    <button
      type="button"
      class="link small"
      title="Show everything as it was known then"
      onClick={() => show({ knownAt: at })}
    >
      known since {day(at)}
    </button>
  );
}
