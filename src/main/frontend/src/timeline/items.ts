import { actorsOf, type Entry } from '../state/story';
import { lineSaid, wordsSaid } from '../ui/said';
import { spoken, timeInWords } from '../ui/words';
import { boundsOf } from './edtf';
import { MEETINGS, NOBODY, type Lane } from './lanes';

/** A mark on the timeline. */
export interface Mark {
  id: string;
  /** The things it stands for; one, but for a group. */
  things: string[];
  lane: string;
  start: number;
  /** Only for what is drawn as a bar. */
  end: number | null;
  classes: string[];
  label: string;
  /** What it is, for whoever cannot see it and for the pointer. */
  name: string;
}

const DAY = 86_400_000;
/** How long a bar with an open end is drawn; it fades towards the open side. */
const OPEN_LENGTH = 21 * DAY;

/** The marks of an entry: in its own lane, and a small one for each other lane that it touches. */
export function marksOf(entry: Entry, lanes: readonly Lane[]): Mark[] {
  const place = placeOf(entry);
  if (!place) return [];
  const { item } = entry;
  const main: Mark = {
    id: item.id,
    things: [item.id],
    lane: laneOf(entry),
    ...place,
    classes: [...classesOf(entry), ...place.classes],
    label: labelOf(entry),
    name: nameOf(entry),
  };
  return [main, ...partsOf(entry, main, lanes), ...disputedTimes(entry, main)];
}

/** A meeting stands in the lane of each who takes part, too, without words. */
function partsOf(entry: Entry, main: Mark, lanes: readonly Lane[]): Mark[] {
  if (entry.item.__typename !== 'Meeting') return [];
  const there = new Set(actorsOf(entry).map((actor) => actor.id));
  return lanes
    .filter((lane) => there.has(lane.id))
    .map((lane) => ({
      ...main,
      id: `${main.id}@${lane.id}`,
      lane: lane.id,
      label: '',
      classes: [...main.classes, 'is-part'],
    }));
}

/** Where sources name different times, each of the times. */
function disputedTimes(entry: Entry, main: Mark): Mark[] {
  const values =
    entry.item.conflicts.find((conflict) => conflict.field.toLowerCase().includes('time'))?.values ?? [];
  return values.flatMap(({ value }, index) => {
    const bounds = boundsOf(value);
    const start = bounds?.from ?? bounds?.to;
    if (start === undefined || start === null) return [];
    return [
      {
        ...main,
        id: `${main.id}#${index}`,
        start,
        end: Math.max(bounds?.to ?? start, start + DAY - 1),
        label: value,
        classes: ['is-claim', `is-${entry.item.__typename.toLowerCase()}`],
        name: `${main.name}. One source says ${value}`,
      },
    ];
  });
}

function placeOf(entry: Entry): Pick<Mark, 'start' | 'end' | 'classes'> | null {
  const earliest = moment(entry.time.earliest);
  const latest = moment(entry.time.latest);
  if (earliest === null && latest === null) return null;
  if (latest === null && earliest !== null)
    return { start: earliest, end: earliest + OPEN_LENGTH, classes: ['is-after'] };
  if (earliest === null && latest !== null)
    return { start: latest - OPEN_LENGTH, end: latest, classes: ['is-before'] };
  const [from, to] = [earliest ?? 0, latest ?? 0];
  if (entry.certainty === 'EXACT' || entry.certainty === 'DAY' || to - from < DAY)
    return { start: from, end: null, classes: ['is-exact'] };
  return { start: from, end: to, classes: ['is-approximate'] };
}

function moment(text: string | null): number | null {
  return text === null ? null : Date.parse(text);
}

function laneOf({ item }: Entry): string {
  if (item.__typename === 'Meeting') return MEETINGS;
  return (item.__typename === 'Statement' ? item.speaker : item.actor)?.id ?? NOBODY;
}

function classesOf({ item }: Entry): string[] {
  const classes = [`is-${item.__typename.toLowerCase()}`];
  if (item.__typename === 'Meeting') classes.push(`is-${item.status.toLowerCase()}`);
  if (item.disputed) classes.push('is-disputed');
  return classes;
}

/** What stands by a mark in the lane of who speaks or moves. */
export function labelOf({ item, title }: Entry): string {
  if (item.__typename === 'Statement') return item.speaker ? wordsSaid(item) : lineSaid(item);
  if (item.__typename === 'Move')
    return `${spoken(item.move)}${item.proposal ? `: ${item.proposal.name}` : ''}`;
  return title;
}

/** An entry in a line of its own, with who speaks or moves. */
export function lineOf(entry: Entry): string {
  const { item } = entry;
  if (item.__typename === 'Statement') return lineSaid(item);
  const who = item.__typename === 'Move' ? item.actor?.name : null;
  return `${who ? `${who}: ` : ''}${labelOf(entry)}`;
}

/** The accessible name: what, its status, when, and whether it is disputed. */
export function nameOf(entry: Entry): string {
  const { item, time } = entry;
  const status = item.__typename === 'Meeting' ? `${spoken(item.status)} meeting. ` : '';
  const sources =
    item.__typename === 'Meeting' && item.sourceCount > 1 ? `. ${item.sourceCount} sources` : '';
  return `${status}${lineOf(entry)}. ${timeInWords(time)}${sources}${item.disputed ? '. Disputed' : ''}`;
}
