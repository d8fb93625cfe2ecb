import { computed, effect, signal } from '@preact/signals';
import { ask } from '../api/client';
import { logins } from '../api/session';
import { overview, publications } from '../api/operations';
import type { OverviewQuery, PublicationsQuery, TimelineLanesQuery } from '../api/operations';
import { allEntries, PAGE } from './entries';
import { view } from './store';
import { within } from './within';

export type Entry = TimelineLanesQuery['timeline']['nodes'][number];
export type Publication = PublicationsQuery['articles']['nodes'][number];
export type Overview = OverviewQuery['overview'];

/** What all views draw from: the timeline's entries as of the chosen moment. */
export interface Story {
  entries: Entry[];
  total: number;
  loading: boolean;
  /** Whether these are only the first of them, and the others are on their way. */
  partial: boolean;
  failure: Error | null;
}

const STEP = 1000;

export const story = signal<Story>({ entries: [], total: 0, loading: true, partial: false, failure: null });
/** Whether nothing at all has been told, not only by some moment. */
export const isEmpty = computed(() => {
  const { loading, failure, total } = story.value;
  return total === 0 && !loading && failure === null && view.value.knownAt === null;
});
export const articles = signal<Publication[]>([]);
export const counts = signal<Overview | null>(null);

export const moment = computed(() => view.value.knownAt);
const again = signal(0);
/** Counts how often all was asked for. */
export const asked = computed(() => again.value + logins.value);
const limit = signal(STEP);

/** Asks for everything again, after something was added or the server came back. */
export function refresh(): void {
  again.value++;
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
  const before = story.peek();
  story.value = { ...before, loading: true, failure: null };
  const telling = ask(overview, { knownAt }, stop);
  // What is drawn already stays until all is there; on an empty page the first entries are better than none.
  const begun = async (entries: Entry[], total: number) => {
    if (before.entries.length > 0) return;
    counts.value = (await telling).overview;
    story.value = { entries, total, loading: true, partial: true, failure: null };
  };
  try {
    const [{ overview: told }, entries] = await Promise.all([
      telling,
      allEntries(knownAt, most, begun, stop),
    ]);
    counts.value = told;
    story.value = { ...entries, loading: false, partial: false, failure: null };
  } catch (failure) {
    if (!stop.aborted) story.value = { ...story.peek(), loading: false, failure: failure as Error };
  }
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
      isWithin(entry, within.value) &&
      (range === null || overlaps(entry, range.from, range.to)),
  );
});

function isWithin({ item }: Entry, ids: ReadonlySet<string> | null): boolean {
  return ids === null || ids.has(item.id) || (item.__typename === 'Move' && ids.has(item.proposal?.id ?? ''));
}

function overlaps(entry: Entry, from: string, to: string): boolean {
  const { earliest, latest } = entry.time;
  if (earliest === null && latest === null) return false;
  return (
    (earliest === null || Date.parse(earliest) <= Date.parse(to)) &&
    (latest === null || Date.parse(latest) >= Date.parse(from))
  );
}
