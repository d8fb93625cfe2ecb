import { afterEach, expect, it, vi } from 'vitest';
import { allEntries } from './entries';

const STORY = Array.from({ length: 430 }, (_, index) => index);

/** Answers as the server does, of a story of 430 entries; cursors are places in it. */
function answer(_path: string, request: RequestInit): Promise<Response> {
  const { variables } = JSON.parse(String(request.body)) as {
    variables: { first?: number; after?: string; last?: number; before?: string; counted: boolean };
  };
  const from = variables.after === undefined ? 0 : Number(variables.after) + 1;
  const to = variables.before ? Number(variables.before) : STORY.length;
  const shown = variables.last
    ? STORY.slice(0, to).slice(-variables.last)
    : STORY.slice(from, from + (variables.first ?? 0));
  const timeline = {
    totalCount: variables.counted ? STORY.length : undefined,
    nodes: shown.map((each) => ({ item: { id: String(each) } })),
    pageInfo: {
      hasNextPage: (shown.at(-1) ?? 0) < STORY.length - 1,
      startCursor: String(shown[0]),
      endCursor: String(shown.at(-1)),
    },
  };
  return Promise.resolve(new Response(JSON.stringify({ data: { timeline } })));
}

afterEach(() => vi.unstubAllGlobals());

it('reads the whole story from both ends, each entry once and in order', async () => {
  const asked = vi.fn(answer);
  vi.stubGlobal('fetch', asked);
  const begun = vi.fn();
  const { entries, total } = await allEntries(null, 1000, begun, new AbortController().signal);
  expect(total).toBe(430);
  expect(entries.map((entry) => Number(entry.item.id))).toEqual(STORY);
  expect(asked).toHaveBeenCalledTimes(5);
  expect(begun).toHaveBeenCalledOnce();
});

it('reads no more than what is wanted, from the beginning', async () => {
  vi.stubGlobal('fetch', vi.fn(answer));
  const { entries, total } = await allEntries(null, 250, () => undefined, new AbortController().signal);
  expect(total).toBe(430);
  expect(entries.map((entry) => Number(entry.item.id))).toEqual(STORY.slice(0, 250));
});
