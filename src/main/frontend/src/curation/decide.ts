import { signal } from '@preact/signals';
import { ask } from '../api/client';
import { correctValue, mergeThings, separateThings, undoDecision } from '../api/operations';
import type { Thing } from '../inspector/thing';
import { refresh } from '../state/story';

/** What somebody is about to decide; null when nothing is. */
export type Draft =
  | { kind: 'merge' | 'separate'; ids: readonly string[]; names: readonly string[] }
  | { kind: 'split'; thing: Thing; name: string }
  | { kind: 'correct'; thing: Thing; name: string }
  | { kind: 'undo'; decision: string; words: string };

export const draft = signal<Draft | null>(null);

/** The reports of one thing that are to part. */
export const chosenReports = signal<readonly string[]>([]);

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

/** Under what name a field stands in what was asked for. */
const ASKED: Record<string, string> = {
  'Actor.kind': 'actorKind',
  'Location.kind': 'placeKind',
  'Location.name': 'placeName',
  'Meeting.kind': 'meetingKind',
  'Proposal.name': 'proposalName',
};

/** The value that a field has now; empty when it has none. */
export function current(thing: Thing, field: string): string {
  const value = (thing as unknown as Record<string, unknown>)[ASKED[`${thing.__typename}.${field}`] ?? field];
  if (typeof value === 'object' && value !== null && 'edtf' in value) return String(value.edtf);
  return value === null || value === undefined ? '' : String(value);
}

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
  if (what.kind === 'split' && chosenReports.value.length < 2) return 'Tick two reports or more';
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
    case 'separate':
      return (await ask(separateThings, { input: { ids: [...what.ids], reason } })).separateThings;
    case 'split':
      return (await ask(separateThings, { input: { ids: [...chosenReports.value], reason } })).separateThings;
    case 'correct':
      return (await ask(correctValue, { input: { id: what.thing.id, field, value, reason } })).correctValue;
    case 'undo':
      return (await ask(undoDecision, { input: { id: what.decision, reason } })).undoDecision;
  }
}
