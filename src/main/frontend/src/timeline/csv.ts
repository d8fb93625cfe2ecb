import { actorsOf, visible, type Entry } from '../state/story';
import { csvOf, save } from '../ui/save';
import { lineOf } from './items';

const HEAD = [
  'type',
  'status',
  'what',
  'earliest',
  'latest',
  'date',
  'precision',
  'certainty',
  'actors',
  'places',
  'sources',
  'disputed',
  'id',
];

/** What the filters let through, a row for each entry. */
export function saveCsv(): void {
  save(csvOf([HEAD, ...visible.value.map(row)]), 'parley-timeline.csv');
}

function row(entry: Entry): (string | number)[] {
  const { item, time, certainty } = entry;
  const isMeeting = item.__typename === 'Meeting';
  return [
    item.__typename,
    isMeeting ? item.status : '',
    lineOf(entry),
    time.earliest ?? '',
    time.latest ?? '',
    time.edtf,
    time.precision,
    certainty,
    actorsOf(entry)
      .map((actor) => actor.name ?? 'Unnamed')
      .join('; '),
    isMeeting ? item.locations.map((place) => place.name).join('; ') : '',
    item.sourceCount,
    item.disputed ? 'yes' : 'no',
    item.id,
  ];
}
