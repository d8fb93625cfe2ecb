import { useEffect, useRef, useState } from 'preact/hooks';
import { ask } from '../api/client';
import { search, type SearchQuery } from '../api/operations';
import { Headline } from '../article/Headline';
import { lineSaid } from '../ui/said';
import { Shape, shapeOf } from '../ui/Shape';
import { adjust, show, view } from '../state/store';
import { bringIn } from '../graph/bring';
import { Snippet } from './Snippet';

type Hit = SearchQuery['search']['nodes'][number];
interface Found {
  hits: Hit[];
  total: number;
  failure: string | null;
}

const PAUSE = 160;
const ORDER = ['Actor', 'Meeting', 'Location', 'Proposal', 'Statement', 'Article'];

/** Finds actors, places, statements, proposals and articles by their words. */
export function SearchBox() {
  const { query, knownAt } = view.value;
  const [found, setFound] = useState<Found | null>(null);
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const box = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (!open || query.trim().length < 2) {
      setFound(null);
      return;
    }
    const stop = new AbortController();
    const timer = setTimeout(() => {
      void find(query, knownAt, stop.signal).then((next) => {
        if (!next) return;
        setFound(next);
        setAt(0);
      });
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [query, knownAt, open]);

  const hits = found ? grouped(found.hits) : [];
  const choose = (hit: Hit | undefined) => {
    if (!hit) return;
    setOpen(false);
    take(hit);
    // The keys of the graph are no letters of the search any more.
    document.getElementById('panel')?.focus();
  };
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') setAt(Math.min(at + 1, hits.length - 1));
    else if (event.key === 'ArrowUp') setAt(Math.max(at - 1, 0));
    else if (event.key === 'Enter') choose(hits[at]);
    else if (event.key === 'Escape') {
      setOpen(false);
      (event.currentTarget as HTMLElement).blur();
    } else return;
    event.preventDefault();
  };
  const shown = open && query.trim().length >= 2;
  return (
    <div
      class="search"
      ref={box}
      onFocusOut={(event) => !box.current?.contains(event.relatedTarget as Node) && setOpen(false)}
    >
      <input
        id="search"
        class="field"
        type="search"
        role="combobox"
        autocomplete="off"
        data-testid="search"
        placeholder="Search actors, places, statements, articles  ( / )"
        aria-label="Search"
        aria-expanded={shown}
        aria-controls="hits"
        aria-activedescendant={shown && hits[at] ? `hit-${at}` : undefined}
        value={query}
        onFocus={() => setOpen(true)}
        onInput={(event) => {
          adjust({ query: event.currentTarget.value });
          setOpen(true);
        }}
        onKeyDown={keys}
      />
      {shown && (
        <div class="hits" id="hits" role="listbox" aria-label="Found" data-testid="hits">
          {!found && <p class="hits-note">Searching…</p>}
          {found?.failure && <p class="hits-note">{found.failure}.</p>}
          {found && !found.failure && hits.length === 0 && <p class="hits-note">Nothing fits “{query}”.</p>}
          {hits.map((hit, index) => (
            <HitRow
              key={hit.item.id}
              hit={hit}
              index={index}
              active={index === at}
              first={hits[index - 1]?.item.__typename !== hit.item.__typename}
              choose={choose}
            />
          ))}
          {found && found.total > hits.length && (
            <p class="hits-note">
              {hits.length} of {found.total.toLocaleString('en')}: more words find fewer
            </p>
          )}
        </div>
      )}
    </div>
  );
}

interface RowProps {
  hit: Hit;
  index: number;
  active: boolean;
  first: boolean;
  choose: (hit: Hit) => void;
}

function HitRow({ hit, index, active, first, choose }: RowProps) {
  return (
    <>
      {first && (
        <p class="label hits-type" role="presentation">
          {hit.item.__typename}s
        </p>
      )}
      <div
        id={`hit-${index}`}
        role="option"
        aria-selected={active}
        class="hit"
        data-hit={hit.item.id}
        onMouseDown={(event) => {
          event.preventDefault();
          choose(hit);
        }}
      >
        <Shape name={shapeOf(hit.item.__typename)} />
        <span class="hit-name">
          {hit.item.__typename === 'Article' ? <Headline article={hit.item} /> : nameOf(hit)}
        </span>
        {hit.snippet && hit.item.__typename === 'Article' && <Snippet {...hit.snippet} />}
      </div>
    </>
  );
}

async function find(text: string, knownAt: string | null, stop: AbortSignal): Promise<Found | null> {
  try {
    const { search: answer } = await ask(search, { text, knownAt, first: 25 }, stop);
    return { hits: answer.nodes, total: answer.totalCount ?? answer.nodes.length, failure: null };
  } catch (failure) {
    return stop.aborted ? null : { hits: [], total: 0, failure: (failure as Error).message };
  }
}

function grouped(hits: readonly Hit[]): Hit[] {
  return [...hits].sort(
    (one, other) => ORDER.indexOf(one.item.__typename) - ORDER.indexOf(other.item.__typename),
  );
}

function take({ item }: Hit): void {
  if (item.__typename === 'Article') {
    show({ view: 'article', article: item.id, mark: null, query: '' });
    return;
  }
  show({ selection: [item.id], tab: 'details', query: '' });
  void bringIn(item.id);
}

function nameOf({ item }: Hit): string {
  switch (item.__typename) {
    case 'Actor':
      return item.name ?? 'Unnamed';
    case 'Location':
      return item.country ? `${item.place}, ${item.country}` : item.place;
    case 'Statement':
      return lineSaid({ ...item, text: item.words });
    case 'Proposal':
      return item.proposal;
    default:
      return item.__typename;
  }
}
