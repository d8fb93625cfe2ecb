import { useRef } from 'preact/hooks';
import { ask } from '../api/client';
import { FirstSteps } from '../app/FirstSteps';
import { arrange } from '../app/layout';
import { thing } from '../api/operations';
import { Empty, Failure, Skeleton } from '../ui/States';
import { adjust, view } from '../state/store';
import { isEmpty } from '../state/story';
import { useResource } from '../state/resource';
import { TAB_NAMES, type TabName } from '../state/view';
import { decided } from '../curation/decide';
import { Details } from './Details';
import { Heading } from './Heading';
import { EvidenceTab } from './EvidenceTab';
import { HistoryTab } from './HistoryTab';
import { LinkPanel } from './LinkPanel';
import { SceneList } from './SceneList';

const TITLES: Record<TabName, string> = {
  details: 'Details',
  evidence: 'Evidence',
  history: 'History',
  scene: 'Scene list',
};

/** What is known of the selected thing, and why. */
export function Inspector() {
  const { tab, selection } = view.value;
  const id = selection.at(-1) ?? null;
  return (
    <aside class="inspector" aria-label="Inspector" data-testid="inspector">
      <div class="tabs-row">
        <Tabs />
        <button
          type="button"
          class="button quiet icon drawer-close"
          aria-label="Close the inspector"
          title="Close (Esc)"
          onClick={() => arrange({ drawer: false })}
        >
          ×
        </button>
      </div>
      <div class="panel" role="tabpanel" id="panel" aria-labelledby={`tab-${tab}`} tabIndex={0}>
        {tab === 'scene' ? (
          <SceneList />
        ) : id === null ? (
          <NothingSelected />
        ) : id.startsWith('link:') ? (
          <LinkPanel key={id} id={id} />
        ) : (
          <Selected key={id} id={id} />
        )}
      </div>
    </aside>
  );
}

function Tabs() {
  const row = useRef<HTMLDivElement>(null);
  const { tab } = view.value;
  const step = (event: KeyboardEvent) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!by) return;
    event.preventDefault();
    const next = TAB_NAMES[(TAB_NAMES.indexOf(tab) + by + TAB_NAMES.length) % TAB_NAMES.length];
    if (!next) return;
    adjust({ tab: next });
    row.current?.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label="Inspector" ref={row} onKeyDown={step}>
      {TAB_NAMES.map((name) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={`tab-${name}`}
          aria-selected={name === tab}
          aria-controls="panel"
          tabIndex={name === tab ? 0 : -1}
          onClick={() => adjust({ tab: name })}
        >
          {TITLES[name]}
        </button>
      ))}
    </div>
  );
}

function NothingSelected() {
  if (isEmpty.value)
    return <Empty>What you select will be described here, with the words that support it.</Empty>;
  return (
    <>
      <FirstSteps />
      <Empty>Select something, or press / to search.</Empty>
    </>
  );
}

function Selected({ id }: { id: string }) {
  const { knownAt, tab } = view.value;
  const again = decided.value;
  const { value, loading, failure, retry } = useResource(
    (stop) => ask(thing, { id, knownAt }, stop),
    [id, knownAt, again],
  );
  if (failure) return <Failure failure={failure} retry={retry} />;
  if (!value && loading) return <Skeleton rows={7} />;
  const node = value?.thing;
  if (!node)
    return (
      <Empty>{knownAt === null ? 'This is no longer there.' : 'This was not known at that moment.'}</Empty>
    );
  return (
    <>
      <Heading thing={node} />
      {tab === 'details' && <Details thing={node} />}
      {tab === 'evidence' && <EvidenceTab thing={node} />}
      {tab === 'history' && <HistoryTab thing={node} />}
    </>
  );
}
