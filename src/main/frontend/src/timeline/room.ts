/** A mark as it stands on the screen. */
export interface Standing {
  left: number;
  top: number;
  bottom: number;
  /** Where its words begin; null where it has none. */
  words: number | null;
  /** Behind this its words would not be taken for its own. */
  end?: number;
}

/** What words have at least, and what is left free before the next mark. */
const LEAST = 40;
const GAP = 10;
/** A band as long as this has room for words enough. */
const BAND = 160;

/** How wide the words of each mark of a lane may be: up to the next mark beside them, or to the edge. */
export function roomFor(lane: readonly Standing[], edge: number): (number | null)[] {
  const sorted = [...lane].sort((one, other) => one.left - other.left);
  return lane.map((mark) => {
    const { words } = mark;
    if (words === null) return null;
    const next = sorted.find(
      (each) => each !== mark && each.left > words && each.top < mark.bottom && mark.top < each.bottom,
    );
    return Math.max(Math.min(next?.left ?? edge, edge, mark.end ?? edge) - words - GAP, LEAST);
  });
}

const PAUSE = 120;

/** Gives words all the room there is beside them, whenever the drawing has come to rest. */
export class Rooms {
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly drawing: Element) {}

  settle(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.measure(), PAUSE);
  }

  stop(): void {
    clearTimeout(this.timer);
  }

  /** Reads everything first and writes then, so that the browser lays out once. */
  private measure(): void {
    const edge = this.drawing.querySelector('.vis-panel.vis-center')?.getBoundingClientRect().right ?? 0;
    const lanes = [...this.drawing.querySelectorAll('.vis-foreground > .vis-group')].map((lane) => {
      const marks = [...lane.querySelectorAll<HTMLElement>('.vis-item:not(.vis-dot)')];
      const words = marks.map((mark) => mark.querySelector<HTMLElement>('.mark-words'));
      const rooms = roomFor(
        marks.map((mark, index) => standing(mark, words[index] ?? null)),
        edge,
      );
      return { words, rooms };
    });
    for (const { words, rooms } of lanes)
      words.forEach((each, index) => each?.style.setProperty('--room', `${rooms[index] ?? LEAST}px`));
  }
}

function standing(mark: HTMLElement, words: HTMLElement | null): Standing {
  const { left, right, top, bottom } = mark.getBoundingClientRect();
  const place = { left, top, bottom, words: words?.getBoundingClientRect().left ?? null };
  const isBand = mark.classList.contains('is-negotiation') && right - left >= BAND;
  return isBand ? { ...place, end: right } : place;
}
