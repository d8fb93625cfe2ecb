import { counted } from '../ui/words';
import { view } from '../state/store';
import { counts, story, visible } from '../state/story';
import { scene } from '../graph/scene';

/** How much of all there is stands on the screen. */
export function StatusLine() {
  const told = counts.value?.counts;
  const { total } = story.value;
  const entities = told
    ? told.actors + told.meetings + told.locations + told.statements + told.proposals + told.moves
    : 0;
  const shown =
    view.value.view === 'graph'
      ? inScene(entities)
      : `${visible.value.length.toLocaleString('en')} of ${counted(total, 'entry', 'entries')}`;
  if (story.value.loading && total === 0) return <p class="status-line">Loading…</p>;
  return (
    <p class="status-line" data-testid="status" aria-live="polite">
      {shown}
      {told ? ` · ${counted(told.articles, 'article')}, ${counted(told.sources, 'independent source')}` : ''}
      {story.value.loading ? ' · loading…' : ''}
    </p>
  );
}

function inScene(entities: number): string {
  const { nodes, links } = scene.value;
  return `${nodes.length.toLocaleString('en')} of ${counted(entities, 'entity', 'entities')}, ${counted(links.length, 'link')}`;
}
