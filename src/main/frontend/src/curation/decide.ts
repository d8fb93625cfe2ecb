import { signal } from '@preact/signals';
import { ask } from '../api/client';
import { correctValue, mergeThings, undoDecision } from '../api/operations';
import { refresh } from '../state/story';

/** What somebody is about to decide; null when nothing is. */
export type Draft =
  | { kind: 'merge'; ids: readonly string[]; names: readonly string[] }
  | { kind: 'correct'; id: string; type: string; name: string }
  | { kind: 'undo'; decision: string; words: string };

export const draft = signal<Draft | null>(null);

/** Counts what was decided, so that whoever shows a thing asks for it anew. */
export const decided = signal(0);

/** What can be corrected, by the names of the API. */
export const FIELDS: Record<string, readonly string[]> = {
  Actor: ['name', 'kind'],
  Location: ['name', 'kind', 'country', 'latitude', 'longitude'],
  Meeting: ['time', 'status', 'kind', 'channel', 'duration', 'name'],
  Statement: ['time', 'act', 'speech', 'conditional'],
  Proposal: ['name'],
};

interface Answer {
  userErrors: readonly { message: string }[];
}

/** Decides; answers what a person has to mend, or null when it holds. */
export async function decide(
  what: Draft,
  reason: string,
  field: string,
  value: string,
): Promise<string | null> {
  const answer = await send(what, reason, field, value);
  const problem = answer.userErrors[0]?.message ?? null;
  if (problem === null) {
    decided.value++;
    refresh();
  }
  return problem;
}

async function send(what: Draft, reason: string, field: string, value: string): Promise<Answer> {
  switch (what.kind) {
    case 'merge':
      return (await ask(mergeThings, { input: { ids: [...what.ids], reason } })).mergeThings;
    case 'correct':
      return (await ask(correctValue, { input: { id: what.id, field, value, reason } })).correctValue;
    case 'undo':
      return (await ask(undoDecision, { input: { id: what.decision, reason } })).undoDecision;
  }
}
