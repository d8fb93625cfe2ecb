import { computed, effect, signal } from '@preact/signals';
import { ask } from '../api/client';
import { overview, publications, timelineLanes } from '../api/operations';
import type { OverviewQuery, PublicationsQuery, TimelineLanesQuery } from '../api/operations';
import { view } from './store';

export type Entry = TimelineLanesQuery['timeline']['nodes'][number];
export type Publication = PublicationsQuery['articles']['nodes'][number];
export type Overview = OverviewQuery['overview'];

/** What all views draw from: the timeline's entries as of the chosen moment. */
export interface Story {
  entries: Entry[];
  total: number;
  loading: boolean;
  failure: Error | null;
}

const PAGE = 100;
const STEP = 1000;

export const story = signal<Story>({ entries: [], total: 0, loading: true, failure: null });
export const articles = signal<Publication[]>([]);
export const counts = signal<Overview | null>(null);

const moment = computed(() => view.value.knownAt);
const asked = signal(0);
const limit = signal(STEP);

/** Asks for everything again, after something was added or the server came back. */
export function refresh(): void {
  asked.value++;
}

export function loadMore(): void {
  limit.value += STEP;
}

effect(() => {
  void asked.value;
  const stop = new AbortController();
  void loadStory(moment.value, limit.value, stop.signal);
  return () => stop.abort();
});

effect(() => {
  void asked.value;
  const stop = new AbortController();
  void loadArticles(stop.signal);
  return () => stop.abort();
});

async function loadStory(knownAt: string | null, most: number, stop: AbortSignal): Promise<void> {
  story.value = { ...story.peek(), loading: true, failure: null };
  try {
    const [{ overview: told }, entries] = await Promise.all([
      ask(overview, { knownAt }, stop),
      pages(knownAt, most, stop),
    ]);
    counts.value = told;
    story.value = { ...entries, loading: false, failure: null };
  } catch (failure) {
    if (!stop.aborted) story.value = { ...story.peek(), loading: false, failure: failure as Error };
  }
}

async function pages(knownAt: string | null, most: number, stop: AbortSignal) {
  const entries: Entry[] = [];
  let after: string | null = null;
  let total = 0;
  while (entries.length < most) {
    const { timeline }: TimelineLanesQuery = await ask(timelineLanes, { knownAt, first: PAGE, after }, stop);
    entries.push(...timeline.nodes);
    total = timeline.totalCount ?? entries.length;
    after = timeline.pageInfo.endCursor;
    if (!timeline.pageInfo.hasNextPage) break;
  }
  return { entries, total };
}

async function loadArticles(stop: AbortSignal): Promise<void> {
  const found: Publication[] = [];
  let after: string | null = null;
  try {
    while (found.length < STEP) {
      const { articles: page }: PublicationsQuery = await ask(publications, { first: PAGE, after }, stop);
      found.push(...page.nodes);
      after = page.pageInfo.endCursor;
      if (!page.pageInfo.hasNextPage) break;
    }
    articles.value = found;
  } catch {
    // The story's own request tells of the failure and offers to try again.
  }
}

export type EntryType = 'MEETING' | 'STATEMENT' | 'MOVE';

export function typeOf(entry: Entry): EntryType {
  return entry.item.__typename.toUpperCase() as EntryType;
}

/** Everybody who takes part in an entry, the one who acts first. */
export function actorsOf(entry: Entry): { id: string; name: string | null; kind: string }[] {
  const { item } = entry;
  if (item.__typename === 'Meeting') return item.participants.map((each) => each.actor);
  const first = item.__typename === 'Statement' ? item.speaker : item.actor;
  const others = item.__typename === 'Statement' ? item.addressees : [];
  return first ? [first, ...others] : others;
}

/** The entries that the filters let through. */
export const visible = computed(() => {
  const { types, statuses, certainties, disputed, range } = view.value;
  return story.value.entries.filter(
    (entry) =>
      !types.includes(typeOf(entry)) &&
      !(entry.item.__typename === 'Meeting' && statuses.includes(entry.item.status)) &&
      !certainties.includes(entry.certainty) &&
      (!disputed || entry.item.disputed) &&
      (range === null || overlaps(entry, range.from, range.to)),
  );
});

function overlaps(entry: Entry, from: string, to: string): boolean {
  const { earliest, latest } = entry.time;
  if (earliest === null && latest === null) return false;
  return (
    (earliest === null || Date.parse(earliest) <= Date.parse(to)) &&
    (latest === null || Date.parse(latest) >= Date.parse(from))
  );
}
