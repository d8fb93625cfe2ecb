import { arrange, layout } from '../app/layout';
import { counted } from '../ui/words';
import { Empty } from '../ui/States';
import { show, view } from '../state/store';
import { loadMore, story } from '../state/story';
import { saveCsv } from './csv';
import { KnownAtSlider } from './KnownAtSlider';
import { LaneMenu } from './LaneMenu';

/** The moment that is told of, what is shown, and ways to take it away. */
export function TimelineTools() {
  const { entries, total, partial } = story.value;
  return (
    <div class="timeline-tools">
      {view.value.view !== 'timeline' && <Fold />}
      <KnownAtSlider />
      {partial && (
        <span class="muted small" role="status">
          {entries.length.toLocaleString('en')} of {total.toLocaleString('en')}, the rest is on its way…
        </span>
      )}
      {!partial && entries.length < total && (
        <button type="button" class="button small" onClick={loadMore}>
          {entries.length.toLocaleString('en')} of {total.toLocaleString('en')} — load more
        </button>
      )}
      <div class="group" role="group" aria-label="Timeline">
        <LaneMenu />
        <button type="button" title="Whole range (0)" onClick={() => show({ window: null })}>
          Whole range
        </button>
        <button type="button" data-testid="csv" title="Save what is shown as CSV" onClick={saveCsv}>
          CSV
        </button>
        <button type="button" data-testid="print" title="Print the timeline" onClick={() => print()}>
          Print
        </button>
      </div>
    </div>
  );
}

/** Shows or hides what is drawn below another view; the tools stay. */
function Fold() {
  const { folded } = layout.value;
  return (
    <button
      type="button"
      class="button quiet icon fold"
      data-testid="fold"
      aria-label="Timeline"
      aria-expanded={!folded}
      title={folded ? 'Show the timeline' : 'Hide the timeline'}
      onClick={() => arrange({ folded: !folded })}
    >
      {folded ? '▴' : '▾'}
    </button>
  );
}

/** Where nothing is left to draw: why, and what to do about it. */
export function NothingHere() {
  const asOf = view.value.knownAt !== null && story.value.entries.length === 0;
  return (
    <Empty
      action={
        <button
          type="button"
          class="button"
          onClick={() =>
            show(
              asOf
                ? { knownAt: null }
                : { types: [], statuses: [], certainties: [], disputed: false, issues: [], range: null },
            )
          }
        >
          {asOf ? 'Show what is known today' : 'Remove the filters'}
        </button>
      }
    >
      {asOf
        ? 'Nothing was known at this moment.'
        : `The filters hide all ${counted(story.value.total, 'entry', 'entries')}.`}
    </Empty>
  );
}
