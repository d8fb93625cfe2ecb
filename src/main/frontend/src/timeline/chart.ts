import { DataSet } from 'vis-data/esnext';
import moment from 'moment';
import { Timeline, type TimelineOptions } from 'vis-timeline/esnext';
import type { Range } from '../state/view';
import { Arrows } from './arrows';
import type { Follow } from './follows';
import { MEETINGS, NEGOTIATIONS, type Lane } from './lanes';
import type { Mark } from './items';
import { Rooms } from './room';
import { elementOf, labelOf } from './template';

interface Item {
  id: string;
  group: string;
  start: Date;
  end?: Date;
  type: 'point' | 'range' | 'background';
  className: string;
  content: string;
  mark?: Mark;
}

interface Group {
  id: string;
  content: string;
  order: number;
  className: string;
}

/** What is drawn. */
export interface Picture {
  marks: readonly Mark[];
  lanes: readonly Lane[];
  /** What the lane of the negotiations is called; empty when there are none. */
  negotiations: string;
  follows: readonly Follow[];
  selection: readonly string[];
  brushed: Range | null;
}

const HOUR = 3_600_000;
const YEAR = 365 * 24 * HOUR;
const FULL = '100%';
/** How high a sheet of A4 in landscape is within its margins, in pixels. */
const SHEET = 690;
/** A lane is as high as what was drawn in it the time before. */
const PASSES = 3;

/** The drawn timeline: takes marks and lanes, tells of panning. Who is selected is told by a class. */
export class Chart {
  private readonly items = new DataSet<Item>();
  private readonly groups = new DataSet<Group>();
  private readonly timeline: Timeline;
  private readonly arrows: Arrows;
  private readonly rooms: Rooms;
  private wanted: Range | null = null;

  constructor(
    private readonly element: HTMLElement,
    moved: (range: Range, byUser: boolean) => void,
  ) {
    this.timeline = new Timeline(element, this.items as never, this.groups as never, options());
    this.timeline.on('rangechanged', (change: { start: Date; end: Date; byUser: boolean }) =>
      moved({ from: change.start.toISOString(), to: change.end.toISOString() }, change.byUser),
    );
    this.arrows = new Arrows(this.centre() ?? element, (at) => this.placeOf(at));
    this.rooms = new Rooms(element);
    this.timeline.on('changed', () => {
      this.arrows.draw();
      this.rooms.settle();
    });
    const first = () => {
      this.timeline.off('changed', first);
      if (this.wanted) this.show(this.wanted);
    };
    this.timeline.on('changed', first);
  }

  draw({ marks, lanes, negotiations, follows, selection, brushed }: Picture): void {
    const groups: Group[] = [
      ...(negotiations
        ? [{ id: NEGOTIATIONS, content: negotiations, order: -1, className: 'lane-negotiations' }]
        : []),
      { id: MEETINGS, content: 'Meetings', order: 0, className: 'lane-meetings' },
      ...lanes.map((lane, index) => ({
        id: lane.id,
        content: lane.name,
        order: index + 1,
        className: selection.includes(lane.id) ? 'lane is-selected' : 'lane',
      })),
    ];
    const items = marks.map((mark) => itemOf(mark, selection));
    if (brushed) items.push(background(brushed));
    replace(this.groups, groups);
    replace(this.items, items);
    this.arrows.tell(follows);
  }

  /** Before it is first drawn the timeline would show all its items instead: it is told again then. */
  show(range: Range): void {
    this.wanted = range;
    this.timeline.setWindow(range.from, range.to, { animation: false });
  }

  window(): Range {
    const { start, end } = this.timeline.getWindow();
    return { from: start.toISOString(), to: end.toISOString() };
  }

  /** How much time a pixel stands for. */
  msPerPixel(): number {
    const { start, end } = this.timeline.getWindow();
    return (end.getTime() - start.getTime()) / Math.max(this.centre()?.clientWidth ?? 800, 200);
  }

  private centre(): Element | null {
    return this.element.querySelector('.vis-panel.vis-center');
  }

  /** Where a moment stands, in pixels from the left of the drawing. */
  private placeOf(at: number): number {
    return (at - this.timeline.getWindow().start.getTime()) / this.msPerPixel();
  }

  /** The moment under a point of the screen. */
  momentAt(clientX: number): Date {
    const box = this.centre()?.getBoundingClientRect();
    const { start, end } = this.timeline.getWindow();
    const part = box ? (clientX - box.left) / box.width : 0;
    return new Date(start.getTime() + part * (end.getTime() - start.getTime()));
  }

  redraw(): void {
    this.timeline.redraw();
  }

  /** On a sheet of paper all lanes are drawn as high as they are, and made smaller where they would not fit. */
  onPaper(on: boolean): void {
    if (on === this.element.classList.contains('on-paper')) return;
    this.element.classList.toggle('on-paper', on);
    this.element.style.zoom = '';
    this.timeline.setOptions({ height: on ? null : FULL } as never);
    this.drawNow();
    if (on) this.element.style.zoom = String(Math.min(1, SHEET / this.element.offsetHeight));
  }

  /** The browser takes its picture before the next frame, for which vis-timeline would wait. */
  private drawNow(): void {
    const { _origRedraw: draw } = this.timeline as unknown as { _origRedraw?: () => void };
    for (let pass = 0; pass < PASSES; pass++) draw?.();
  }

  destroy(): void {
    this.rooms.stop();
    this.timeline.destroy();
  }
}

function replace<Row extends { id: string }>(set: DataSet<Row>, rows: readonly Row[]): void {
  const next = new Set(rows.map((row) => row.id));
  set.remove(set.getIds().filter((id) => !next.has(String(id))));
  const known = rows.filter((row) => JSON.stringify(set.get(row.id)) !== JSON.stringify(row));
  set.update(known as never);
}

function itemOf(mark: Mark, selection: readonly string[]): Item {
  const selected = mark.things.some((id) => selection.includes(id));
  const item: Item = {
    id: mark.id,
    group: mark.lane,
    start: new Date(mark.start),
    type: mark.end === null ? 'point' : 'range',
    className: [...mark.classes, ...(selected ? ['is-selected'] : [])].join(' '),
    content: mark.label,
    mark,
  };
  if (mark.end !== null) item.end = new Date(mark.end);
  return item;
}

function background(range: Range): Item {
  return {
    id: 'brushed',
    group: undefined as never,
    start: new Date(range.from),
    end: new Date(range.to),
    type: 'background',
    className: 'is-brushed',
    content: '',
  };
}

function options(): TimelineOptions {
  return {
    orientation: 'top',
    height: FULL,
    stack: true,
    selectable: false,
    showCurrentTime: false,
    showTooltips: false,
    zoomMin: 6 * HOUR,
    zoomMax: 80 * YEAR,
    margin: { item: { horizontal: 4, vertical: 4 }, axis: 6 },
    groupOrder: 'order',
    moment: (date: unknown) => moment(date as Date).utc(),
    template: (item?: Item) => (item?.mark ? elementOf(item.mark) : ''),
    groupTemplate: (group?: Group) => labelOf(group?.content ?? ''),
  } as unknown as TimelineOptions;
}
