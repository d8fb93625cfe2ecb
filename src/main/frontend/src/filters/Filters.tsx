import type { ComponentChildren } from 'preact';
import { catalog } from '../graph/catalog';
import { Shape } from '../ui/Shape';
import '../state/about';
import { issues } from '../state/matters';
import { show, view } from '../state/store';
import { story, typeOf, type Entry } from '../state/story';
import { CERTAINTIES, GRAPH_TYPES, STATUSES, TYPES } from './names';
import { Skeleton } from '../ui/States';
import { spoken } from '../ui/words';

/** What is shown of the story: unticked kinds are left out everywhere. */
export function Filters() {
  const { entries, loading } = story.value;
  const { disputed } = view.value;
  if (loading && entries.length === 0)
    return (
      <div class="filters">
        <Skeleton rows={9} />
      </div>
    );
  const nodes = [...catalog.value.nodes.values()].map((node) => node.type.toUpperCase());
  return (
    <div class="filters" role="region" aria-label="Filters" data-testid="filters">
      <Group title="Types">
        {view.value.view === 'graph' &&
          GRAPH_TYPES.map(([value, label, shape]) => (
            <Row key={value} list="types" value={value} count={nodes.filter((type) => type === value).length}>
              <Shape name={shape} /> {label}
            </Row>
          ))}
        {TYPES.map(([value, label, shape]) => (
          <Row
            key={value}
            list="types"
            value={value}
            count={count(entries, (entry) => typeOf(entry) === value)}
          >
            <Shape name={shape} /> {label}
          </Row>
        ))}
      </Group>
      <Group title="Meeting status">
        {STATUSES.map((value) => (
          <Row
            key={value}
            list="statuses"
            value={value}
            count={count(entries, (entry) => statusOf(entry) === value)}
          >
            {spoken(value)}
          </Row>
        ))}
      </Group>
      <Group title="Date certainty">
        {CERTAINTIES.map(([value, label]) => (
          <Row
            key={value}
            list="certainties"
            value={value}
            count={count(entries, (entry) => entry.certainty === value)}
          >
            {label}
          </Row>
        ))}
      </Group>
      <Issues />
      <Group title="Sources">
        <label class="filter-row">
          <input
            type="checkbox"
            checked={disputed}
            data-testid="filter-disputed"
            onChange={() => show({ disputed: !disputed })}
          />
          Disputed only
          <span class="number">{count(entries, (entry) => entry.item.disputed)}</span>
        </label>
      </Group>
    </div>
  );
}

/** Of these none is chosen at first; choosing keeps what is said and proposed on it, and where that was said. */
function Issues() {
  const { issues: chosen } = view.value;
  if (issues.value.length === 0) return null;
  return (
    <Group title="Only what is about">
      {issues.value.map(({ id, name, statements }) => (
        <label
          key={id}
          class="filter-row"
          title={`Statements and moves on ${name}, and meetings where it was spoken of`}
        >
          <input
            type="checkbox"
            checked={chosen.includes(id)}
            data-testid={`filter-${id}`}
            onChange={() =>
              show({ issues: chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id] })
            }
          />
          <span class="capital">{name}</span>
          <span class="number">{(statements.totalCount ?? 0).toLocaleString('en')}</span>
        </label>
      ))}
    </Group>
  );
}

function Group({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <fieldset>
      <legend class="label">{title}</legend>
      {children}
    </fieldset>
  );
}

interface RowProps {
  list: 'types' | 'statuses' | 'certainties';
  value: string;
  count: number;
  children: ComponentChildren;
}

function Row({ list, value, count: number, children }: RowProps) {
  const without = view.value[list];
  const shown = !without.includes(value);
  if (number === 0 && shown) return null;
  return (
    <label class="filter-row">
      <input
        type="checkbox"
        checked={shown}
        data-testid={`filter-${value}`}
        onChange={() =>
          show({ [list]: shown ? [...without, value] : without.filter((each) => each !== value) })
        }
      />
      {children}
      <span class="number">{number.toLocaleString('en')}</span>
    </label>
  );
}

function statusOf({ item }: Entry): string | null {
  return item.__typename === 'Meeting' ? item.status : null;
}

function count(entries: readonly Entry[], fits: (entry: Entry) => boolean): number {
  return entries.filter(fits).length;
}
