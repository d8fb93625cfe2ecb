import type { Mark } from './items';
import { together } from './together';

/** Within so many pixels marks crowd each other, and from so many on they do. */
interface Crowd {
  pixels: number;
  from: number;
}

const MEETINGS: Crowd = { pixels: 110, from: 5 };
const WORDS: Crowd = { pixels: 140, from: 3 };
/** The small marks of meetings in the lanes of who took part. */
const PARTS: Crowd = { pixels: 70, from: 4 };

/**
 * What there is room for: marks that would crowd each other become one that counts them. Nothing is dropped: every thing is
 * in exactly one mark of a lane, but for the times that sources claim, which go with their thing.
 */
export function arranged(marks: readonly Mark[], msPerPixel: number): Mark[] {
  const lanes = new Map<string, Mark[]>();
  for (const mark of marks) {
    const lane = lanes.get(mark.lane);
    if (lane) lane.push(mark);
    else lanes.set(mark.lane, [mark]);
  }
  return [...lanes.values()].flatMap((lane) => arrangedLane(lane, msPerPixel));
}

function arrangedLane(marks: readonly Mark[], msPerPixel: number): Mark[] {
  const sorted = [...marks].sort((one, other) => one.start - other.start || one.id.localeCompare(other.id));
  const is = (name: string) => (mark: Mark) => mark.classes.includes(name);
  const claims = sorted.filter(is('is-claim'));
  const bands = sorted.filter(is('is-negotiation'));
  const things = sorted.filter((mark) => !is('is-claim')(mark) && !is('is-negotiation')(mark));
  const parts = things.filter(is('is-part'));
  const meetings = things.filter((mark) => is('is-meeting')(mark) && !is('is-part')(mark));
  const words = things.filter((mark) => !is('is-meeting')(mark));
  const shown = [
    ...bands,
    ...crowded(meetings, MEETINGS, msPerPixel),
    ...crowded(parts, PARTS, msPerPixel),
    ...crowded(words, WORDS, msPerPixel),
  ];
  const alone = new Set(shown.filter((mark) => mark.things.length === 1).flatMap((mark) => mark.things));
  return [...shown, ...claims.filter((claim) => claim.things.every((id) => alone.has(id)))];
}

/** Bars that are longer than the crowd is wide are no part of it; they crowd each other only. */
function crowded(marks: readonly Mark[], { pixels, from }: Crowd, msPerPixel: number): Mark[] {
  const room = pixels * msPerPixel;
  const long = (mark: Mark) => mark.end !== null && mark.end - mark.start > room;
  return [marks.filter(long), marks.filter((mark) => !long(mark))]
    .flatMap((some) => runs(some, room))
    .flatMap((run) => (run.length < from ? run : [together(run)]));
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
