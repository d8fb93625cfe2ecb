import { EmptyStory } from '../ingest/EmptyStory';
import { Empty, Skeleton } from '../ui/States';
import { counted, shortDate, spoken } from '../ui/words';
import { show } from '../state/store';
import { articles, isEmpty, story } from '../state/story';
import { Headline } from './Headline';

/** Every article by its date, the undated last. */
export function ArticleList() {
  const all = articles.value;
  if (all.length === 0 && isEmpty.value) return <EmptyStory />;
  if (all.length === 0 && story.value.loading) return <Skeleton rows={8} />;
  if (all.length === 0) return <Empty>There are no articles yet.</Empty>;
  return (
    <div class="article-list">
      <h2>{counted(all.length, 'article')}</h2>
      <ul>
        {all.map((each) => (
          <li key={each.id}>
            <button type="button" class="article-row" onClick={() => show({ article: each.id, mark: null })}>
              <span class="when muted">{shortDate(each.published.edtf) || 'undated'}</span>
              <span class="what">
                <Headline article={each} />
              </span>
              <span class="who muted">{each.publisher}</span>
              {each.state !== 'PROCESSED' && <span class="badge warn">{spoken(each.state)}</span>}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
