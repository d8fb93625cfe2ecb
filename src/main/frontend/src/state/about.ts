import { computed, effect } from '@preact/signals';
import { ask } from '../api/client';
import { aboutIssue, type AboutIssueQuery } from '../api/operations';
import { view } from './store';
import { asked, moment } from './story';
import { within } from './within';

const chosen = computed(() => view.value.issues.join(' '));

effect(() => {
  void asked.value;
  const ids = chosen.value.split(' ').filter(Boolean);
  if (ids.length === 0) {
    within.value = null;
    return undefined;
  }
  const stop = new AbortController();
  void load(ids, moment.value, stop.signal);
  return () => stop.abort();
});

async function load(ids: readonly string[], knownAt: string | null, stop: AbortSignal): Promise<void> {
  try {
    const found = await Promise.all(ids.map((id) => spokenOf(id, knownAt, stop)));
    within.value = new Set(found.flat());
  } catch {
    // The story's own request tells of the failure and offers to try again.
  }
}

/** Statements on the issue, the meetings at which they were made, and proposals on it. */
async function spokenOf(id: string, knownAt: string | null, stop: AbortSignal): Promise<string[]> {
  const found: string[] = [];
  let after: string | null = null;
  do {
    const { statements, proposals }: AboutIssueQuery = await ask(aboutIssue, { id, knownAt, after }, stop);
    found.push(...statements.nodes.flatMap((each) => [each.id, ...(each.saidAt ? [each.saidAt.id] : [])]));
    found.push(...proposals.nodes.map((each) => each.id));
    after = statements.pageInfo.hasNextPage ? statements.pageInfo.endCursor : null;
  } while (after !== null);
  return found;
}
