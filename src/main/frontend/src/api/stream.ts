import { reach } from './client';
import type { Document } from './document';
import { loggedIn, refused } from './session';

interface Told {
  id: string;
  event: string;
  data: string;
}

const FIRST_PAUSE = 1000;
const LONGEST_PAUSE = 30_000;

/**
 * Listens to what the server tells of itself until it says that this was all, or until nobody wants to hear more. When
 * the line breaks it goes on from the last event.
 */
export async function listen<Result, Variables>(
  operation: Document<Result, Variables>,
  variables: Variables,
  tell: (result: Result) => void,
  stop: AbortSignal,
): Promise<void> {
  let last = '';
  let pause = FIRST_PAUSE;
  const body = JSON.stringify({ query: operation.text, operationName: operation.name, variables });
  while (!stop.aborted) {
    try {
      for await (const each of events(body, last, stop)) {
        pause = FIRST_PAUSE;
        if (each.event === 'complete') return;
        last = each.id || last;
        const { data } = JSON.parse(each.data) as { data?: Result };
        if (data) tell(data);
      }
    } catch {
      // Whatever broke the line, the next try tells.
    }
    if (refused.peek()) await loggedIn(stop);
    else if (!stop.aborted) await new Promise((done) => setTimeout(done, pause));
    pause = Math.min(pause * 2, LONGEST_PAUSE);
  }
}

async function* events(body: string, last: string, signal: AbortSignal): AsyncGenerator<Told> {
  const headers: Record<string, string> = { 'Content-Type': 'application/json', Accept: 'text/event-stream' };
  if (last) headers['Last-Event-ID'] = last;
  const response = await reach('/graphql', { method: 'POST', headers, body, signal });
  if (!response.ok || !response.body) return;
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let waiting = '';
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return;
    const blocks = (waiting + value).replaceAll('\r\n', '\n').split('\n\n');
    waiting = blocks.pop() ?? '';
    for (const block of blocks) {
      const told = eventIn(block);
      if (told) yield told;
    }
  }
}

/** A block of lines as an event; null when it is a sign of life only. */
export function eventIn(block: string): Told | null {
  const told: Told = { id: '', event: '', data: '' };
  for (const line of block.split('\n')) {
    const [, field, value] = /^(id|event|data): ?(.*)$/.exec(line) ?? [];
    if (field === 'data') told.data += (told.data ? '\n' : '') + value;
    else if (field === 'id' || field === 'event') told[field] = value ?? '';
  }
  return told.event ? told : null;
}
