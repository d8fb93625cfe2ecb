import { actorsOf, type Entry } from '../state/story';
import { counted, shortDate, spoken } from '../ui/words';

/** What the timeline shows of one of the things that are to become one. */
export interface Share {
  id: string;
  words: string;
}

export interface MergePreview {
  shares: Share[];
  /** What there will be once they are one. */
  together: string;
  /** What will change beside that, a sentence each. */
  changes: string[];
}

/** What merging will change, as far as the timeline's entries tell. */
export function previewOf(ids: readonly string[], entries: readonly Entry[]): MergePreview {
  const own = ids.flatMap((id) => entries.filter((entry) => entry.item.id === id));
  return own.length === ids.length ? ofEntries(own) : ofThings(ids, entries);
}

/** Actors, places and proposals: the entries that they have a part in. */
function ofThings(ids: readonly string[], entries: readonly Entry[]): MergePreview {
  const parts = ids.map((id) => entries.filter((entry) => partners(entry).includes(id)));
  const all = new Set(parts.flat());
  const twice = parts.flat().length - all.size;
  const changes = [`The timeline shows ${counted(ids.length, 'row')} as one.`];
  if (twice > 0)
    changes.push(`${counted(twice, 'entry', 'entries')} naming more than one of them will count once.`);
  return {
    shares: ids.map((id, index) => ({ id, words: countedKinds(parts[index] ?? []) })),
    together: countedKinds([...all]),
    changes,
  };
}

/** Meetings and statements: their values, and on what sources will differ. */
function ofEntries(own: readonly Entry[]): MergePreview {
  const people = new Set(own.flatMap((entry) => actorsOf(entry).map((actor) => actor.id)));
  const dates = new Set(own.map((entry) => entry.time.edtf).filter(Boolean));
  const statuses = new Set(own.flatMap(({ item }) => (item.__typename === 'Meeting' ? [item.status] : [])));
  const changes = [
    `The timeline shows ${counted(own.length, 'mark')} as one, with every date and status that is told.`,
  ];
  if (dates.size > 1)
    changes.push(`Sources will differ on the time: ${[...dates].map(shortDate).join(', ')}.`);
  if (statuses.size > 1)
    changes.push(
      `Its history will have ${[...statuses].map((each) => spoken(each).toLowerCase()).join(' and ')}.`,
    );
  return {
    shares: own.map((entry) => ({ id: entry.item.id, words: summary(entry) })),
    together: counted(people.size, 'actor'),
    changes,
  };
}

function summary(entry: Entry): string {
  const { item, time } = entry;
  const status = item.__typename === 'Meeting' ? spoken(item.status) : '';
  return [status, shortDate(time.edtf) || 'undated', counted(item.sourceCount, 'source')]
    .filter(Boolean)
    .join(', ');
}

function partners(entry: Entry): string[] {
  const { item } = entry;
  const others =
    item.__typename === 'Meeting'
      ? item.locations.map((place) => place.id)
      : item.__typename === 'Move' && item.proposal
        ? [item.proposal.id]
        : [];
  return [...actorsOf(entry).map((actor) => actor.id), ...others];
}

function countedKinds(entries: readonly Entry[]): string {
  const kinds = (['Meeting', 'Statement', 'Move'] as const).map((kind): [number, string] => [
    entries.filter((entry) => entry.item.__typename === kind).length,
    kind.toLowerCase(),
  ]);
  const said = kinds.filter(([count]) => count > 0).map(([count, kind]) => counted(count, kind));
  return said.length > 0 ? said.join(', ') : 'nothing on the timeline';
}
