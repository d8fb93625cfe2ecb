import { day, spoken } from '../ui/words';
import { draft } from './decide';
import type { Thing } from '../inspector/thing';

type Decision = Thing['decisions'][number];

const WORDS = { SAME: 'Merged', DIFFERENT: 'Separated', CORRECT: 'Corrected', UNDO: 'Undone' };

/** What was decided about a thing, by whom and why, and the way to undo it. */
export function DecisionList({ thing }: { thing: Thing }) {
  if (thing.decisions.length === 0) return null;
  return (
    <section class="history" data-testid="decisions">
      <h3>Decisions</h3>
      <ol>
        {thing.decisions.map((decision) => (
          <li key={decision.id} class={decision.standing ? 'step is-held' : 'step'}>
            <strong class={decision.standing ? '' : 'undone'}>{wordsOf(decision)}</strong>
            <span>{decision.reason}</span>
            <span class="muted small">
              {decision.author}, {day(decision.madeAt)}
              {!decision.standing && ', holds no longer'}
            </span>
            {decision.standing && decision.kind !== 'UNDO' && (
              <button
                type="button"
                class="link small"
                onClick={() =>
                  (draft.value = { kind: 'undo', decision: decision.id, words: wordsOf(decision) })
                }
              >
                Undo this decision
              </button>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The values that stand because somebody decided so. */
export function Corrections({ thing }: { thing: Thing }) {
  const standing = thing.decisions.filter((each) => each.kind === 'CORRECT' && each.standing);
  if (standing.length === 0) return null;
  return (
    <ul class="corrections" data-testid="corrections">
      {standing.map((each) => (
        <li key={each.id}>
          <strong>{wordsOf(each)}</strong>
          <span class="muted small">
            {each.author}: {each.reason}
          </span>
        </li>
      ))}
    </ul>
  );
}

function wordsOf({ kind, field, value }: Decision): string {
  return field && value ? `${WORDS[kind]}: ${spoken(field).toLowerCase()} is ${value}` : WORDS[kind];
}
