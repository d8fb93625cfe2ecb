import type { ComponentChildren } from 'preact';
import { shortDate, spoken } from '../ui/words';
import { ThingLink } from './ThingLink';

/** A property with its name; nothing where it has no value. */
export function Property({ name, children }: { name: string; children: ComponentChildren }) {
  if (children === null || children === undefined || children === false || children === '') return null;
  return (
    <div class="property">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

export interface Linked {
  id: string;
  name: string | null;
  note?: string;
}

/** Things by their names, each to be selected; of how many in all. */
export function Links({
  name,
  things,
  total,
}: {
  name: string;
  things: readonly Linked[];
  total?: number | null;
}) {
  if (things.length === 0) return null;
  return (
    <Property name={name}>
      <ul class="links">
        {things.map((each) => (
          <li key={each.id}>
            <ThingLink id={each.id}>{each.name}</ThingLink>
            {each.note && <span class="muted small"> {each.note}</span>}
          </li>
        ))}
      </ul>
      {total && total > things.length ? (
        <p class="muted small">
          {things.length} of {total.toLocaleString('en')}
        </p>
      ) : null}
    </Property>
  );
}

/** A meeting as a line of a list. */
export function meetingLine(each: {
  id: string;
  kind: string | null;
  status: string;
  time: { edtf: string };
}): Linked {
  const date = shortDate(each.time.edtf);
  return {
    id: each.id,
    name: `${spoken(each.kind ?? 'MEETING')}, ${spoken(each.status).toLowerCase()}${date ? `, ${date}` : ''}`,
  };
}
