import { useEffect, useState } from 'preact/hooks';
import { lazy, Suspense } from 'preact/compat';
import { ArticleView } from '../article/ArticleView';
import { DecideDialog } from '../curation/DecideDialog';
import { Chips } from '../filters/Chips';
import { Filters } from '../filters/Filters';
import { AddArticle } from '../ingest/AddArticle';
import { Inspector } from '../inspector/Inspector';
import { view } from '../state/store';
import { watchStory } from '../state/watch';
import { TimelineView } from '../timeline/TimelineView';
import { Skeleton } from '../ui/States';
import { Dock } from './Dock';
import { watchSelection } from './drawer';
import { HelpDialog } from './HelpDialog';
import { listenToKeys } from './keys';
import { layout } from './layout';
import { LogIn } from './LogIn';
import { StatusLine } from './StatusLine';
import { TopBar } from './TopBar';

const GraphView = lazy(() => import('../graph/GraphView').then((module) => module.GraphView));
const MapView = lazy(() => import('../map/MapView').then((module) => module.MapView));

/** The page: what is chosen on the left, looked at in the middle, and explained on the right. */
export function App() {
  const [help, setHelp] = useState(false);
  useEffect(() => listenToKeys(() => setHelp(true)), []);
  useEffect(watchStory, []);
  useEffect(watchSelection, []);
  const { filters, drawer } = layout.value;
  const classes = ['shell', filters ? 'with-filters' : 'no-filters', drawer && 'drawer-open'].filter(Boolean);
  return (
    <div class={classes.join(' ')} data-testid="shell">
      <TopBar help={() => setHelp(true)} />
      <Filters />
      <main class="canvas">
        <div class="view" data-view={view.value.view}>
          <Centre />
        </div>
        <div class="status-row">
          <StatusLine />
          <Chips />
        </div>
      </main>
      {view.value.view !== 'timeline' && <Dock />}
      <Inspector />
      <AddArticle />
      <DecideDialog />
      <LogIn />
      {help && <HelpDialog close={() => setHelp(false)} />}
    </div>
  );
}

function Centre() {
  switch (view.value.view) {
    case 'timeline':
      return <TimelineView />;
    case 'article':
      return <ArticleView />;
    case 'graph':
      return (
        <Suspense fallback={<Skeleton rows={8} />}>
          <GraphView />
        </Suspense>
      );
    case 'map':
      return (
        <Suspense fallback={<Skeleton rows={8} />}>
          <MapView />
        </Suspense>
      );
  }
}
