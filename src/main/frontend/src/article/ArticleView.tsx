import { useEffect, useMemo, useRef } from 'preact/hooks';
import { ask } from '../api/client';
import { article as articleDocument, type ArticleQuery } from '../api/operations';
import { Empty, Failure, Skeleton } from '../ui/States';
import { wordsSaid } from '../ui/said';
import { shortDate, spoken } from '../ui/words';
import { adjust, view } from '../state/store';
import { useResource } from '../state/resource';
import { ArticleList } from './ArticleList';
import { Headline } from './Headline';
import { focusMark, stepKeys } from './marks';
import { Marked } from './Marked';
import { pieces, type Span } from './pieces';

type Article = Extract<NonNullable<ArticleQuery['node']>, { __typename: 'Article' }>;

/** The stored text, verbatim, with everything that was found in it; or the list of articles. */
export function ArticleView() {
  const id = view.value.article;
  return (
    <div class="article-view" data-testid="article-view">
      {id === null ? <ArticleList /> : <OneArticle key={id} id={id} />}
    </div>
  );
}

function OneArticle({ id }: { id: string }) {
  const { value, failure, retry } = useResource((stop) => ask(articleDocument, { id }, stop), [id]);
  if (failure) return <Failure failure={failure} retry={retry} />;
  if (!value) return <Skeleton rows={10} />;
  if (value.node?.__typename !== 'Article') return <Empty>There is no such article.</Empty>;
  return <Sheet article={value.node} />;
}

function Sheet({ article }: { article: Article }) {
  const root = useRef<HTMLDivElement>(null);
  const { mark, selection } = view.value;
  const focus = useMemo(() => focusOf(mark), [mark]);
  const spans = useMemo(() => spansOf(article), [article]);
  const parts = useMemo(
    () => pieces(article.text ?? '', spans, article.boilerplate, focus),
    [article, spans, focus],
  );
  useEffect(() => {
    if (root.current) focusMark(root.current, mark);
  }, [mark, parts]);
  useEffect(() => (root.current ? stepKeys(root.current) : undefined), []);
  return (
    <article class="sheet" ref={root}>
      <ArticleHead article={article} />
      {article.text === null ? (
        <Empty>{article.reason ?? 'This article was taken back; its text is gone.'}</Empty>
      ) : (
        <div class="article-text serif" data-testid="article-text">
          <Marked pieces={parts} focus={focus} selection={selection} />
        </div>
      )}
    </article>
  );
}

function ArticleHead({ article }: { article: Article }) {
  const { published, publisher, byline, url, state, source } = article;
  return (
    <header class="sheet-head">
      <button type="button" class="link small" onClick={() => adjust({ article: null, mark: null })}>
        ← All articles
      </button>
      <h2>
        <Headline article={article} />
      </h2>
      <p class="muted">
        {[publisher, byline, shortDate(published.edtf) || 'publication date unknown']
          .filter(Boolean)
          .join(' · ')}
        {url && /^https?:/.test(url) && (
          <>
            {' · '}
            <a href={url} rel="noopener noreferrer" target="_blank">
              original
            </a>
          </>
        )}
      </p>
      {state !== 'PROCESSED' && (
        <p class="badge warn">
          {spoken(state)}
          {article.reason && `: ${article.reason}`}
        </p>
      )}
      {source && (
        <p class="small muted">
          Reprints{' '}
          <button type="button" class="link small" onClick={() => adjust({ article: source.id, mark: null })}>
            {source.title ?? source.publisher ?? 'another article'}
          </button>
        </p>
      )}
      <Legend count={article.reports.length} />
    </header>
  );
}

function Legend({ count }: { count: number }) {
  return (
    <p class="legend small muted">
      {count} found:
      {['actor', 'meeting', 'location', 'statement', 'proposal'].map((type) => (
        <span key={type} class={`legend-${type}`}>
          {spoken(type)}
        </span>
      ))}
      <span class="legend-keys">
        <kbd>N</kbd> <kbd>P</kbd> step
      </span>
    </p>
  );
}

function spansOf(article: Article): Span[] {
  return article.reports.flatMap(({ passages, thing }) =>
    passages.map(({ start, end }) => ({
      start,
      end,
      id: thing.id,
      type: thing.__typename,
      name: nameOf(thing),
    })),
  );
}

function nameOf(thing: Article['reports'][number]['thing']): string {
  switch (thing.__typename) {
    case 'Actor':
      return thing.actorName ?? 'unnamed';
    case 'Location':
      return thing.placeName;
    case 'Meeting':
      return `${spoken(thing.status).toLowerCase()} ${(thing.kind ?? 'meeting').toLowerCase()}`;
    case 'Statement':
      return wordsSaid(thing);
    case 'Proposal':
      return thing.proposalName;
    case 'Move':
      return spoken(thing.move).toLowerCase();
    default:
      return thing.__typename.toLowerCase();
  }
}

function focusOf(mark: string | null): { start: number; end: number } | null {
  const [start, end] = (mark ?? '').split('-').map(Number);
  return start !== undefined && end !== undefined && start < end ? { start, end } : null;
}
