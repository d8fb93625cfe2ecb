import type { Mark } from './items';
import { counted } from '../ui/words';

const LABEL_PIXELS = 150;
const GROUP_FROM = 3;

/**
 * What there is room for: statements and moves that would crowd each other become one mark that counts them, and a
 * label that would run into the next mark is left out. Nothing is dropped: every thing is in exactly one mark of a lane.
 */
export function arranged(marks: readonly Mark[], msPerPixel: number): Mark[] {
  const lanes = new Map<string, Mark[]>();
  for (const mark of marks) {
    const lane = lanes.get(mark.lane);
    if (lane) lane.push(mark);
    else lanes.set(mark.lane, [mark]);
  }
  return [...lanes.values()].flatMap((lane) => arrangedLane(lane, LABEL_PIXELS * msPerPixel));
}

function arrangedLane(marks: readonly Mark[], room: number): Mark[] {
  const sorted = [...marks].sort((one, other) => one.start - other.start || one.id.localeCompare(other.id));
  const alone = sorted.filter((mark) => !mark.groups);
  const grouped = runs(
    sorted.filter((mark) => mark.groups),
    room,
  ).flatMap((run) => (run.length < GROUP_FROM ? run : [together(run)]));
  return [...shortened(alone, room), ...grouped];
}

function runs(marks: readonly Mark[], room: number): Mark[][] {
  const found: Mark[][] = [];
  for (const mark of marks) {
    const last = found.at(-1);
    const first = last?.[0];
    if (last && first && mark.start - first.start < room) last.push(mark);
    else found.push([mark]);
  }
  return found;
}

function together(run: readonly Mark[]): Mark {
  const first = run[0] as Mark;
  const moves = run.filter((mark) => mark.classes.includes('is-move')).length;
  const parts = [
    run.length - moves > 0 && counted(run.length - moves, 'statement'),
    moves > 0 && counted(moves, 'move'),
  ];
  const words = parts.filter(Boolean).join(', ');
  return {
    ...first,
    id: `group:${first.lane}:${first.id}:${run.length}`,
    things: run.flatMap((mark) => mark.things),
    end: null,
    classes: ['is-group', 'is-statement'],
    label: words,
    name: `${words}. Opens to show each`,
  };
}

function shortened(marks: readonly Mark[], room: number): Mark[] {
  return marks.map((mark, index) => {
    const next = marks[index + 1];
    const tight = next !== undefined && next.start - mark.start < room;
    return tight && mark.label ? { ...mark, label: '', classes: [...mark.classes, 'is-tight'] } : mark;
  });
}
