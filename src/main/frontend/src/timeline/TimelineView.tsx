import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Failure, Skeleton } from '../ui/States';
import { adjust, select, view } from '../state/store';
import { negotiations } from '../state/matters';
import { counts, refresh, story, visible } from '../state/story';
import type { Range } from '../state/view';
import { EmptyStory } from '../ingest/EmptyStory';
import { bandsLabel, bandsOf } from './bands';
import { useBrush } from './brush';
import { Chart } from './chart';
import { arranged } from './density';
import { followsOf } from './follows';
import { GroupDialog, opened } from './GroupDialog';
import { marksOf, type Mark } from './items';
import { allLanes, MEETINGS, shownLanes } from './lanes';
import { PrintSheet } from './PrintSheet';
import { printing } from './printing';
import { NothingHere, TimelineTools } from './TimelineTools';
import { UndatedTray } from './UndatedTray';
import { around as timesAround, whole } from './whole';

/** Who met, said and proposed what, in order of time: a lane for the meetings and one for each actor. */
export function TimelineView({ folded = false }: { folded?: boolean }) {
  const { loading, failure, entries, total } = story.value;
  if (failure) return <Failure failure={failure} retry={refresh} />;
  if (loading && entries.length === 0) return <Skeleton rows={folded ? 1 : 8} />;
  if (total === 0 && view.value.knownAt === null) return <EmptyStory />;
  return (
    <section class="timeline" aria-label="Timeline" data-testid="timeline" data-loading={loading}>
      <TimelineTools />
      {!folded && (
        <div class="timeline-body">
          {visible.value.length === 0 ? <NothingHere /> : <Drawing />}
          <UndatedTray />
        </div>
      )}
      <GroupDialog />
      <PrintSheet />
    </section>
  );
}

function Drawing() {
  const element = useRef<HTMLDivElement>(null);
  const chart = useRef<Chart | null>(null);
  const [scale, setScale] = useState(0);
  const lanes = useMemo(
    () => shownLanes(allLanes(story.value.entries), view.value.lanes),
    [story.value.entries, view.value.lanes.join(' ')],
  );
  const marks = useMemo(
    () => visible.value.flatMap((entry) => marksOf(entry, lanes)),
    [visible.value, lanes],
  );
  const full = useMemo(
    () =>
      (story.value.partial && timesAround(counts.value ? [counts.value.time] : [])) ||
      whole(story.value.entries),
    [story.value.entries],
  );
  const shown = useRef<string>('');

  useEffect(() => {
    if (!element.current) return;
    const drawn = new Chart(element.current, (range, byUser) => {
      shown.current = key(range);
      tell(element.current, drawn);
      if (byUser) adjust({ window: range });
      setScale(drawn.msPerPixel());
    });
    chart.current = drawn;
    const watch = printing.subscribe((on) => drawn.onPaper(on));
    return () => {
      watch();
      drawn.destroy();
    };
  }, []);

  const range = view.value.window ?? full;
  useEffect(() => {
    if (chart.current && range && key(range) !== shown.current) {
      shown.current = key(range);
      chart.current.show(range);
      tell(element.current, chart.current);
      setScale(chart.current.msPerPixel());
    }
  }, [range && key(range)]);

  const selection = withMeetings(view.value.selection);
  const selected = selection.join(' ');
  const bands = useMemo(
    () => bandsOf(negotiations.value, view.value.selection),
    [negotiations.value, selected],
  );
  const follows = useMemo(() => followsOf(visible.value, selection), [visible.value, selected]);
  useEffect(() => {
    if (chart.current && scale > 0)
      chart.current.draw({
        marks: arranged([...inLanes(marks, lanes), ...bands], scale),
        lanes,
        negotiations: bands.length > 0 ? bandsLabel(bands.length, negotiations.value.length) : '',
        follows,
        selection,
        brushed: view.value.range,
      });
  }, [marks, bands, follows, lanes, roughly(scale), view.value.range && key(view.value.range)]);

  useBrush(element, (x) => chart.current?.momentAt(x));
  return (
    <div
      ref={element}
      class="timeline-drawing"
      data-testid="timeline-drawing"
      onClick={(event) => open(event.target, event.shiftKey, marks)}
      onKeyDown={(event) => {
        if (event.key === 'Enter' || event.key === ' ') {
          event.preventDefault();
          open(event.target, event.shiftKey, marks);
        }
      }}
    />
  );
}

/** A selected place or negotiation stands on the timeline in its meetings. */
function withMeetings(selection: readonly string[]): string[] {
  const held = story.value.entries.filter(
    ({ item }) =>
      item.__typename === 'Meeting' &&
      [item.negotiation, ...item.locations].some((each) => each && selection.includes(each.id)),
  );
  return [...selection, ...held.map(({ item }) => item.id)];
}

function inLanes(marks: readonly Mark[], lanes: readonly { id: string }[]): Mark[] {
  const drawn = new Set([MEETINGS, ...lanes.map((lane) => lane.id)]);
  return marks.filter((mark) => drawn.has(mark.lane));
}

/** A click selects the thing; a mark that stands for several tells which. */
function open(target: EventTarget | null, add: boolean, marks: readonly Mark[]): void {
  const mark = target instanceof Element ? markAt(target) : null;
  if (!mark) return;
  const things = mark.dataset.things?.split(' ') ?? [];
  if (things.length === 1) select(things[0] ?? null, add);
  else
    opened.value = {
      things,
      words: mark.querySelector('.mark-label')?.textContent ?? '',
      range: around(marks.filter((each) => each.things.some((id) => things.includes(id)))),
    };
}

function markAt(target: Element): HTMLElement | null {
  return (
    target.closest('.vis-item')?.querySelector<HTMLElement>('.mark') ?? target.closest<HTMLElement>('.mark')
  );
}

function around(marks: readonly Mark[]): Range {
  const starts = marks.map((mark) => mark.start);
  const [from, to] = [Math.min(...starts), Math.max(...marks.map((mark) => mark.end ?? mark.start))];
  const margin = Math.max((to - from) * 0.15, 43_200_000);
  return { from: new Date(from - margin).toISOString(), to: new Date(to + margin).toISOString() };
}

/** The window is told to whoever reads the page without seeing it. */
function tell(element: HTMLElement | null, chart: Chart): void {
  const { from, to } = chart.window();
  if (element) element.dataset.window = `${from}/${to}`;
}

const key = (range: Range) => `${Date.parse(range.from)}-${Date.parse(range.to)}`;

/** Panning changes the scale by rounding only; that is no reason to draw anew. */
const roughly = (scale: number) => Math.round(Math.log(Math.max(scale, 1)) * 50);
