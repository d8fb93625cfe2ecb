/** What the page shows: all of it stands in the address, so that a link shows the same to somebody else. */
export interface View {
  view: ViewName;
  query: string;
  article: string | null;
  /** The evidence that is looked at, as start-end in UTF-16 code units. */
  mark: string | null;
  selection: string[];
  scene: string[];
  hidden: string[];
  /** Types of entries that are filtered out. */
  types: string[];
  statuses: string[];
  certainties: string[];
  disputed: boolean;
  /** Only what is about one of these is shown; everything when there are none. */
  issues: string[];
  /** The issue, or the actor, on which positions are read in the inspector. */
  position: string | null;
  /** The piece of time that the timeline shows. */
  window: Range | null;
  /** The piece of time that everything is filtered by. */
  range: Range | null;
  knownAt: string | null;
  tab: TabName;
  lanes: string[];
}

export interface Range {
  from: string;
  to: string;
}

export const VIEW_NAMES = ['graph', 'timeline', 'map', 'article'] as const;
export type ViewName = (typeof VIEW_NAMES)[number];
export const TAB_NAMES = ['details', 'evidence', 'history', 'scene'] as const;
export type TabName = (typeof TAB_NAMES)[number];

export const FIRST_VIEW: View = {
  view: 'timeline',
  query: '',
  article: null,
  mark: null,
  selection: [],
  scene: [],
  hidden: [],
  types: [],
  statuses: [],
  certainties: [],
  disputed: false,
  issues: [],
  position: null,
  window: null,
  range: null,
  knownAt: null,
  tab: 'details',
  lanes: [],
};

const LISTS = [
  'selection',
  'scene',
  'hidden',
  'types',
  'statuses',
  'certainties',
  'issues',
  'lanes',
] as const;
const TEXTS = ['article', 'mark', 'position', 'knownAt'] as const;
const RANGES = ['window', 'range'] as const;

/** The query of the address that stands for this view; only what differs from the first view is in it. */
export function written(view: View): string {
  const params = new URLSearchParams();
  if (view.view !== FIRST_VIEW.view) params.set('view', view.view);
  if (view.tab !== FIRST_VIEW.tab) params.set('tab', view.tab);
  if (view.query) params.set('q', view.query);
  if (view.disputed) params.set('disputed', 'yes');
  for (const key of TEXTS) {
    const text = view[key];
    if (text) params.set(key, text);
  }
  for (const key of LISTS) for (const entry of view[key]) params.append(key, entry);
  for (const key of RANGES) {
    const range = view[key];
    if (range) params.set(key, `${range.from}/${range.to}`);
  }
  return params.toString();
}

/** The view that an address stands for; what is unreadable in it is as if it were not there. */
export function read(query: string): View {
  const params = new URLSearchParams(query);
  const view: View = { ...FIRST_VIEW };
  view.view = oneOf(VIEW_NAMES, params.get('view')) ?? FIRST_VIEW.view;
  view.tab = oneOf(TAB_NAMES, params.get('tab')) ?? FIRST_VIEW.tab;
  view.query = params.get('q') ?? '';
  view.disputed = params.get('disputed') === 'yes';
  for (const key of TEXTS) view[key] = params.get(key);
  for (const key of LISTS) view[key] = params.getAll(key);
  for (const key of RANGES) view[key] = range(params.get(key));
  if (view.knownAt !== null && Number.isNaN(Date.parse(view.knownAt))) view.knownAt = null;
  return view;
}

function oneOf<Name extends string>(names: readonly Name[], given: string | null): Name | undefined {
  return names.find((name) => name === given);
}

function range(text: string | null): Range | null {
  const [from, to] = text?.split('/') ?? [];
  if (!from || !to || !(Date.parse(from) < Date.parse(to))) return null;
  return { from, to };
}
