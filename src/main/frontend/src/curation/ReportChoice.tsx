import { useEffect } from 'preact/hooks';
import { ask } from '../api/client';
import { reportsOf } from '../api/operations';
import { useResource } from '../state/resource';
import { shortDate } from '../ui/words';
import { Empty, Failure, Skeleton } from '../ui/States';
import { chosenReports, type Draft } from './decide';

/** What each article reports of one thing: those that are ticked tell of different things. */
export function ReportChoice({ what: { thing } }: { what: Extract<Draft, { kind: 'split' }> }) {
  const articles = [...new Set(thing.evidence.map((each) => each.article.id))].slice(0, 100);
  const { value, failure, retry } = useResource((stop) => ask(reportsOf, { articles }, stop), [thing.id]);
  useEffect(() => {
    chosenReports.value = [];
  }, [thing.id]);
  if (failure) return <Failure failure={failure} retry={retry} />;
  if (!value) return <Skeleton rows={3} />;
  const reports = value.nodes.flatMap((article) =>
    article?.__typename === 'Article'
      ? article.reports
          .filter((report) => report.thing.id === thing.id)
          .map((report) => ({ report, article }))
      : [],
  );
  if (reports.length < 2) return <Empty>There is one report only: there is nothing to part.</Empty>;
  return (
    <fieldset class="report-choice">
      <legend>Tick the reports that tell of different things; no two of them will be taken for one.</legend>
      {reports.map(({ report, article }) => (
        <label key={report.id} class="filter-row">
          <input
            type="checkbox"
            data-testid={`report-${report.id}`}
            checked={chosenReports.value.includes(report.id)}
            onChange={(event) =>
              (chosenReports.value = event.currentTarget.checked
                ? [...chosenReports.value, report.id]
                : chosenReports.value.filter((id) => id !== report.id))
            }
          />
          <span>
            <strong>{article.title ?? article.publisher ?? 'An article'}</strong>{' '}
            <span class="muted small">
              {[article.publisher, shortDate(article.published.edtf)].filter(Boolean).join(', ')}
            </span>
            <br />
            <q class="quote serif">{report.passages[0]?.quote}</q>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
