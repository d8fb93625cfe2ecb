import { useEffect, useRef } from 'preact/hooks';
import { Empty, Failure, Skeleton } from '../ui/States';
import { isDark } from '../app/theme';
import { EmptyStory } from '../ingest/EmptyStory';
import { adjust, view } from '../state/store';
import { refresh, story } from '../state/story';
import { catalog } from './catalog';
import { Drawing } from './drawing';
import { beyond, countAround, forgetCounts } from './around';
import { expand, fetchUntold } from './expand';
import { ExpandMenu } from './ExpandMenu';
import { hook } from './hook';
import { Notice } from './Notice';
import { notice } from './moves';
import { foundPath } from './path';
import { PathPanel } from './PathPanel';
import { scene } from './scene';
import { stage } from './stage';
import { Toolbar } from './Toolbar';

/** Who and what is linked to whom; the scene grows where the analyst asks. */
export function GraphView() {
  const { loading, failure, entries, total, partial } = story.value;
  if (failure) return <Failure failure={failure} retry={refresh} />;
  if ((loading && entries.length === 0) || partial) return <Skeleton rows={8} />;
  if (total === 0 && view.value.knownAt === null) return <EmptyStory />;
  return (
    <div class="graph-view" data-testid="graph">
      <Toolbar />
      {scene.value.nodes.length === 0 && <Empty>The scene is empty: press / and search for somebody.</Empty>}
      <Canvas />
      <PathPanel />
      <ExpandMenu />
      <Notice />
    </div>
  );
}

function Canvas() {
  const element = useRef<HTMLDivElement>(null);
  const drawing = useRef<Drawing | null>(null);
  const { selection } = view.value;
  const dark = isDark();

  useEffect(() => {
    if (!element.current) return;
    const drawn = new Drawing(element.current, {
      selected: (ids) => adjust({ selection: ids }),
      expand: (id) => void expand([id]),
      hovered: (id) => {
        if (!element.current) return;
        element.current.dataset.hovered = id ?? '';
        // The words of a node are cut where they are long.
        const node = id === null ? undefined : catalog.value.nodes.get(id);
        element.current.title = node?.line ?? node?.label ?? '';
      },
    });
    drawing.current = drawn;
    stage.drawing = drawn;
    hook(drawn);
    return () => {
      stage.drawing = null;
      drawn.destroy();
    };
  }, []);

  const { entries, loading } = story.value;
  useEffect(() => {
    forgetCounts();
    fetchUntold().catch(offerAgain);
  }, [entries]);
  const ids = scene.value.nodes.map((node) => node.id);
  useEffect(() => {
    // While the story is being read its entries come by and by: counting each time would keep the server from them.
    if (loading) return;
    const stop = new AbortController();
    // Without the counts the graph is whole but for its badges.
    countAround(ids, stop.signal).catch(() => undefined);
    return () => stop.abort();
  }, [ids.join(' '), entries, loading]);

  useEffect(() => drawing.current?.draw(scene.value), [scene.value]);
  useEffect(() => drawing.current?.count(beyond.value), [beyond.value, scene.value]);
  useEffect(() => drawing.current?.select(selection), [selection.join(' '), scene.value]);
  useEffect(() => drawing.current?.recolour(), [dark]);
  useEffect(
    () => drawing.current?.highlight(foundPath.value?.ids ?? new Set()),
    [foundPath.value, scene.value],
  );
  return <div ref={element} class="graph-canvas" data-testid="canvas" />;
}

function offerAgain(failure: Error): void {
  notice.value = {
    words: `${failure.message}.`,
    action: { label: 'Retry', act: () => void fetchUntold().catch(offerAgain) },
  };
}
