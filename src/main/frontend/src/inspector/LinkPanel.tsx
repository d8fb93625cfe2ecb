import { ask } from '../api/client';
import { linkEvidence, type LinkType } from '../api/operations';
import { catalog } from '../graph/catalog';
import { relationInWords } from '../graph/relations';
import { useResource } from '../state/resource';
import { view } from '../state/store';
import { Empty, Failure, Skeleton } from '../ui/States';
import { Passages } from './EvidenceTab';
import { ThingLink } from './ThingLink';

/** A link: from what to what, and the words that tell of it. */
export function LinkPanel({ id }: { id: string }) {
  const [from = '', relation = '', to = ''] = id.slice('link:'.length).split('>');
  const { knownAt } = view.value;
  const { value, failure, retry } = useResource(
    (stop) => ask(linkEvidence, { id: to, relation: relation as LinkType, knownAt }, stop),
    [id, knownAt],
  );
  const name = (end: string) => catalog.value.nodes.get(end)?.label ?? 'Unnamed';
  const link = value?.neighbourhood.links.find((each) => each.from.id === from && each.to.id === to);
  return (
    <div data-testid="link">
      <header class="thing-head">
        <p class="label">Link</p>
        <p>
          <ThingLink id={from}>{name(from)}</ThingLink>{' '}
          <span class="muted">{relationInWords(relation as LinkType)}</span>{' '}
          <ThingLink id={to}>{name(to)}</ThingLink>
        </p>
      </header>
      {failure ? (
        <Failure failure={failure} retry={retry} />
      ) : !value ? (
        <Skeleton rows={4} />
      ) : link ? (
        <Passages evidence={link.evidence} />
      ) : (
        <Empty>This link is no longer there.</Empty>
      )}
    </div>
  );
}
