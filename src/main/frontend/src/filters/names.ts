import type { ShapeName } from '../ui/Shape';
import { spoken } from '../ui/words';

export const TYPES: [string, string, ShapeName][] = [
  ['MEETING', 'Meetings', 'meeting'],
  ['STATEMENT', 'Statements', 'statement'],
  ['MOVE', 'Moves', 'proposal'],
];
export const GRAPH_TYPES: [string, string, ShapeName][] = [
  ['ACTOR', 'Actors', 'actor'],
  ['LOCATION', 'Places', 'location'],
  ['PROPOSAL', 'Proposals', 'proposal'],
  ['ISSUE', 'Issues', 'proposal'],
  ['NEGOTIATION', 'Negotiations', 'meeting'],
  ['ROUND', 'Rounds', 'meeting'],
];
export const STATUSES = ['HELD', 'ONGOING', 'PLANNED', 'PROPOSED', 'POSTPONED', 'CANCELLED', 'DENIED'];
export const CERTAINTIES: [string, string][] = [
  ['EXACT', 'To the minute'],
  ['DAY', 'Day known'],
  ['RANGE', 'Approximate'],
  ['BEFORE', 'Before a date'],
  ['AFTER', 'After a date'],
  ['UNKNOWN', 'Unknown'],
];

/** What a filter leaves out, in words. */
export function leftOut(list: 'types' | 'statuses' | 'certainties', value: string): string {
  if (list === 'statuses') return `Without ${spoken(value).toLowerCase()} meetings`;
  const names = list === 'types' ? [...TYPES, ...GRAPH_TYPES] : CERTAINTIES;
  const name = names.find(([each]) => each === value)?.[1] ?? spoken(value);
  return list === 'types' ? `Without ${name.toLowerCase()}` : `Without dates: ${name.toLowerCase()}`;
}
