import { ask } from '../api/client';
import { aboutIssue, positions, type PositionsQuery, type Turn } from '../api/operations';
import { issues } from '../state/matters';
import { useResource } from '../state/resource';
import { adjust, openEvidence, view } from '../state/store';
import { Empty, Failure, Skeleton } from '../ui/States';
import { wordsSaid } from '../ui/said';
import { shortDate, spoken } from '../ui/words';
import { Property } from './properties';
import { ThingLink } from './ThingLink';

type Position = PositionsQuery['positions']['nodes'][number];

const TURNS: Record<Turn, string> = {
  HARDENED: '▲ hardened',
  SOFTENED: '▼ softened',
  UNCHANGED: 'unchanged',
};
const MOST = 100;

/** What an actor said and moved on an issue that is chosen from all. */
export function Positions({ actor }: { actor: string }) {
  return (
    <Chosen
      label="Positions on"
      none="an issue"
      choices={issues.value.map(({ id, name }) => ({ id, name }))}
      shown={(issue) => <Turns key={issue} actor={actor} issue={issue} />}
    />
  );
}

/** What one of those who speak on an issue said and moved on it. */
export function PositionsOn({ issue }: { issue: string }) {
  const { knownAt } = view.value;
  const { value, failure, retry } = useResource(
    (stop) => ask(aboutIssue, { id: issue, knownAt, first: 1 }, stop),
    [issue, knownAt],
  );
  if (failure) return <Failure failure={failure} retry={retry} />;
  if (!value) return <Skeleton rows={2} />;
  const speakers = value.statements.facets.values.flatMap(({ thing, value: name, count }) =>
    thing && name ? [{ id: thing.id, name: `${name} (${count})` }] : [],
  );
  return (
    <Chosen
      label="Positions of"
      none="somebody"
      choices={speakers}
      shown={(actor) => <Turns key={actor} actor={actor} issue={issue} />}
    />
  );
}

interface ChosenProps {
  label: string;
  none: string;
  choices: readonly { id: string; name: string }[];
  shown: (id: string) => preact.JSX.Element;
}

function Chosen({ label, none, choices, shown }: ChosenProps) {
  if (choices.length === 0) return null;
  const chosen = choices.find(({ id }) => id === view.value.position)?.id ?? '';
  return (
    <Property name={label}>
      <select
        class="field"
        aria-label={label}
        data-testid="position"
        value={chosen}
        onChange={(event) => adjust({ position: event.currentTarget.value || null })}
      >
        <option value="">Choose {none}…</option>
        {choices.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      {chosen && shown(chosen)}
    </Property>
  );
}

function Turns({ actor, issue }: { actor: string; issue: string }) {
  const { knownAt } = view.value;
  const { value, failure, retry } = useResource(
    (stop) => ask(positions, { actor, issue, knownAt, first: MOST }, stop),
    [actor, issue, knownAt],
  );
  if (failure) return <Failure failure={failure} retry={retry} />;
  if (!value) return <Skeleton rows={3} />;
  const { nodes, totalCount } = value.positions;
  if (nodes.length === 0) return <Empty>Nothing is told of that.</Empty>;
  return (
    <>
      <ol class="turns" data-testid="turns">
        {nodes.map((each, index) => (
          <Turned key={index} position={each} />
        ))}
      </ol>
      {totalCount !== null && totalCount > nodes.length && (
        <p class="muted small">
          {nodes.length} of {totalCount.toLocaleString('en')}
        </p>
      )}
    </>
  );
}

function Turned({ position: { item, turn, time, evidence } }: { position: Position }) {
  if (item.__typename === 'Meeting') return null;
  const words =
    item.__typename === 'Statement'
      ? wordsSaid(item)
      : `${spoken(item.move)}: ${item.proposal?.name ?? 'a proposal'}`;
  const first = evidence[0];
  return (
    <li class={`turn is-${turn.toLowerCase()}`}>
      <span class="muted small">
        {shortDate(time.edtf) || 'undated'} · <span class="turn-word">{TURNS[turn]}</span>
      </span>
      <ThingLink id={item.id}>{words}</ThingLink>
      {first && (
        <button
          type="button"
          class="link small"
          onClick={() => openEvidence(first.article.id, first.start, first.end)}
        >
          {first.article.publisher ?? first.article.title ?? 'An article'}
        </button>
      )}
    </li>
  );
}
