import { effect, signal } from '@preact/signals';
import { ask } from '../api/client';
import { issues as issuesDocument, negotiations as negotiationsDocument } from '../api/operations';
import type { IssuesQuery, NegotiationsQuery } from '../api/operations';
import { asked, moment } from './story';

export type Negotiation = NegotiationsQuery['negotiations']['nodes'][number];
export type Issue = IssuesQuery['issues']['nodes'][number];

const MOST = 100;

/** What the meetings are parts of, and what is spoken of, as of the chosen moment. */
export const negotiations = signal<readonly Negotiation[]>([]);
export const issues = signal<readonly Issue[]>([]);

effect(() => {
  void asked.value;
  const stop = new AbortController();
  void load(moment.value, stop.signal);
  return () => stop.abort();
});

async function load(knownAt: string | null, stop: AbortSignal): Promise<void> {
  try {
    const [told, spoken] = await Promise.all([
      ask(negotiationsDocument, { knownAt, first: MOST }, stop),
      ask(issuesDocument, { knownAt, first: MOST }, stop),
    ]);
    negotiations.value = told.negotiations.nodes;
    issues.value = spoken.issues.nodes;
  } catch {
    // The story's own request tells of the failure and offers to try again.
  }
}
