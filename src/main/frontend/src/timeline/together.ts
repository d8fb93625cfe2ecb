import { counted, day, spoken } from '../ui/words';
import type { Mark } from './items';

const HOUR = 3_600_000;
const STATUSES = ['held', 'ongoing', 'planned', 'proposed', 'postponed', 'cancelled', 'denied'];

/** One mark for several, as long as all of them, that says how many they are. */
export function together(run: readonly Mark[]): Mark {
  const [first] = run;
  if (!first) throw new Error('A group has members');
  const start = Math.min(...run.map((mark) => mark.start));
  const end = Math.max(...run.map((mark) => mark.end ?? mark.start));
  const words = wordsOf(run);
  const dates = [day(new Date(start).toISOString()), day(new Date(end).toISOString())];
  const when = dates[0] === dates[1] ? dates[0] : dates.join(' to ');
  return {
    ...first,
    id: `group:${first.lane}:${first.id}:${run.length}`,
    things: run.flatMap((mark) => mark.things),
    start,
    end: Math.max(end, start + HOUR),
    classes: [
      'is-group',
      first.classes.includes('is-meeting') ? 'is-meeting' : 'is-statement',
      ...['is-part', 'is-disputed'].filter((name) => run.some((mark) => mark.classes.includes(name))),
    ],
    label: words,
    name: `${words}${statuses(run)}. ${when}. Opens to list each`,
  };
}

function wordsOf(run: readonly Mark[]): string {
  const kinds: [string, string][] = [
    ['is-meeting', 'meeting'],
    ['is-statement', 'statement'],
    ['is-move', 'move'],
  ];
  return kinds
    .map(([name, word]): [number, string] => [run.filter((mark) => mark.classes.includes(name)).length, word])
    .filter(([count]) => count > 0)
    .map(([count, word]) => counted(count, word))
    .join(', ');
}

function statuses(run: readonly Mark[]): string {
  const found = STATUSES.map((status): [string, number] => [
    status,
    run.filter((mark) => mark.classes.includes(`is-${status}`)).length,
  ]).filter(([, count]) => count > 0);
  return found.length > 0
    ? `: ${found.map(([status, count]) => `${count} ${spoken(status).toLowerCase()}`).join(', ')}`
    : '';
}
