import { ask } from '../api/client';
import { timelineLanes } from '../api/operations';
import type { TimelineLanesQuery, TimelineLanesQueryVariables } from '../api/operations';

type Page = TimelineLanesQuery['timeline'];
type Entry = Page['nodes'][number];

export const PAGE = 100;

/**
 * The entries in order, the most there may be of them. After the first page they are read from both ends at once, until
 * both meet.
 *
 * @param begun is told the first page as soon as it is there, when there are more
 */
export async function allEntries(
  knownAt: string | null,
  most: number,
  begun: (entries: Entry[], total: number) => unknown,
  stop: AbortSignal,
): Promise<{ entries: Entry[]; total: number }> {
  const read = (variables: TimelineLanesQueryVariables) =>
    ask(timelineLanes, { knownAt, counted: false, ...variables }, stop).then((answer) => answer.timeline);
  const first = await read({ first: PAGE, counted: true });
  const total = first.totalCount ?? first.nodes.length;
  if (!first.pageInfo.hasNextPage) return { entries: [...first.nodes], total };
  await begun([...first.nodes], total);

  let open = Math.min(total, most) - first.nodes.length;
  const some = () => {
    const size = Math.min(PAGE, open);
    open -= size;
    return size;
  };
  const forwards = async () => {
    const found: Entry[] = [];
    for (let after = first.pageInfo.endCursor, size = some(); size > 0 && after; size = some()) {
      const page = await read({ first: size, after });
      found.push(...page.nodes);
      after = page.pageInfo.endCursor;
    }
    return found;
  };
  const backwards = async () => {
    const found: Entry[] = [];
    let before: string | null = null;
    for (let size = some(); size > 0; size = some()) {
      const page: Page = await read({ last: size, before });
      found.unshift(...page.nodes);
      before = page.pageInfo.startCursor;
      if (!before) break;
    }
    return found;
  };
  const rest = await Promise.all(total <= most ? [forwards(), backwards()] : [forwards()]);
  const entries = new Map([first.nodes, ...rest].flat().map((entry) => [entry.item.id, entry]));
  return { entries: [...entries.values()], total };
}
