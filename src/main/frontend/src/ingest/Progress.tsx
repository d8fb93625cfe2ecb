import { useEffect, useState } from 'preact/hooks';
import { watchArticles } from '../api/operations';
import { listen } from '../api/stream';
import { counted } from '../ui/words';
import { openEvidence, select, show } from '../state/store';
import { refresh } from '../state/story';
import { stateOf, type Read, type Taken } from './intake';

interface Props {
  taken: readonly Taken[];
  again: () => void;
  close: () => void;
}

/** So many of what was found in an article are listed; all of it is marked in the article. */
const LISTED = 30;

/** Watches the articles being read and tells what was found in each. */
export function Progress({ taken, again, close }: Props) {
  const ids = [...new Set(taken.flatMap((each) => each.id ?? []))];
  const [states, setStates] = useState<Record<string, Read>>({});
  const read = ids.filter((id) => isDone(states[id]));
  useEffect(
    () => watch(ids, (id, state) => setStates((before) => ({ ...before, [id]: state }))),
    [ids.join(' ')],
  );
  useEffect(() => {
    if (read.length === ids.length) refresh();
  }, [read.length]);
  return (
    <div class="progress" data-testid="progress">
      <progress max={ids.length} value={read.length} aria-label="Articles read" />
      <p class="muted" role="status">
        {read.length} of {counted(ids.length, 'article')} read
      </p>
      <ul class="taken">
        {taken.map((each, index) => (
          <li key={index}>
            <Result taken={each} state={each.id === null ? undefined : states[each.id]} close={close} />
          </li>
        ))}
      </ul>
      <div class="actions">
        <button type="button" class="button" onClick={again}>
          Add another
        </button>
        <button type="button" class="button primary" onClick={close}>
          Done
        </button>
      </div>
    </div>
  );
}

function Result({ taken, state, close }: { taken: Taken; state: Read | undefined; close: () => void }) {
  if (taken.problem !== null) return <span class="problem">{taken.problem}</span>;
  const open = () => {
    close();
    show({ view: 'article', article: taken.id, mark: null });
  };
  return (
    <>
      <button type="button" class="link" onClick={open}>
        {state?.title ?? 'The article'}
      </button>
      {taken.alreadyKnown && <span class="badge">already imported</span>}
      <Found state={state} article={taken.id ?? ''} close={close} />
    </>
  );
}

function Found({ state, article, close }: { state: Read | undefined; article: string; close: () => void }) {
  if (!state || !isDone(state)) return <span class="muted">is being read…</span>;
  if (state.state !== 'PROCESSED') return <span class="problem">{state.reason ?? 'could not be read'}</span>;
  return (
    <>
      <span data-testid="found">{state.reports.length} found</span>
      <ul class="found">
        {state.reports.slice(0, LISTED).map((report) => (
          <Report key={report.id} report={report} article={article} close={close} />
        ))}
      </ul>
      {state.reports.length > LISTED && (
        <p class="muted small">
          {LISTED} of {state.reports.length}: the article has them all
        </p>
      )}
    </>
  );
}

interface ReportProps {
  report: Read['reports'][number];
  article: string;
  close: () => void;
}

/** A thing by its name or else in the article's words, which it opens; of a statement what is said is the longest of them. */
function Report({ report, article, close }: ReportProps) {
  const { thing, passages } = report;
  const name = 'called' in thing ? thing.called : 'name' in thing ? thing.name : null;
  const told = name === null ? passages.toSorted((a, b) => length(b) - length(a))[0] : passages[0];
  return (
    <li>
      <button
        type="button"
        class="link small"
        title={told?.quote}
        onClick={() => {
          close();
          select(thing.id);
          if (told) openEvidence(article, told.start, told.end);
        }}
      >
        {thing.__typename}: {(name ?? told?.quote)?.slice(0, 80)}
      </button>
    </li>
  );
}

function length(passage: { start: number; end: number }): number {
  return passage.end - passage.start;
}

function isDone(state: Read | undefined): boolean {
  return state !== undefined && state.state !== 'RECEIVED';
}

const AT_ONCE = 100;

/** Hears of each article when it has been read, and asks what was found in it. */
function watch(ids: readonly string[], tell: (id: string, state: Read) => void): () => void {
  const stop = new AbortController();
  const look = async (id: string) => {
    const state = await stateOf(id, stop.signal).catch(() => null);
    if (state) tell(id, state);
  };
  const hear = async () => {
    for (let at = 0; at < ids.length; at += AT_ONCE) {
      const some = ids.slice(at, at + AT_ONCE);
      await listen(watchArticles, { ids: some }, (told) => void look(told.articleProcessed.id), stop.signal);
    }
  };
  void hear();
  return () => stop.abort();
}
