import { counts } from '../state/story';
import { adding } from './adding';
import { SampleButton } from './SampleButton';
import { Empty } from '../ui/States';

/** An empty database, or one whose articles are still being read. */
export function EmptyStory() {
  const told = counts.value;
  const waiting = told?.processing.waiting ?? 0;
  if (told && waiting > 0)
    return (
      <Empty
        action={
          <progress
            class="reading"
            aria-label="Articles read"
            max={told.counts.articles}
            value={told.counts.articles - waiting}
          />
        }
      >
        {waiting === 1 ? 'One article is' : `${waiting} articles are`} being read; what they tell will appear
        here.
      </Empty>
    );
  return (
    <Empty
      action={
        <div class="actions">
          <button type="button" class="button primary" onClick={() => (adding.value = true)}>
            Add article
          </button>
          <SampleButton />
        </div>
      }
    >
      Nothing has been told yet: add a news article, and the meetings, statements and places in it appear
      here.
    </Empty>
  );
}
