import type { Negotiation } from '../state/matters';
import { counted, timeInWords } from '../ui/words';
import { NEGOTIATIONS } from './lanes';
import type { Mark } from './items';

const DAY = 86_400_000;
/** So many rows are left to negotiations; what has fewer meetings than these is counted in the lane's name. */
const MOST = 6;

/** A band for each negotiation, from its first meeting to its last; those with most meetings, and those selected. */
export function bandsOf(negotiations: readonly Negotiation[], selection: readonly string[]): Mark[] {
  const size = (each: Negotiation) => each.meetings.totalCount ?? 0;
  const dated = negotiations.filter(({ time }) => time.earliest !== null && time.latest !== null);
  const largest = [...dated].sort((one, other) => size(other) - size(one)).slice(0, MOST);
  return dated
    .filter((each) => largest.includes(each) || selection.includes(each.id))
    .map((each) => ({
      id: each.id,
      things: [each.id],
      lane: NEGOTIATIONS,
      start: Date.parse(each.time.earliest ?? ''),
      end: Math.max(Date.parse(each.time.latest ?? ''), Date.parse(each.time.earliest ?? '') + DAY - 1),
      classes: ['is-negotiation'],
      label: each.name,
      name: `Negotiation. ${each.name}. ${timeInWords(each.time)}. ${counted(size(each), 'meeting')}`,
    }));
}

/** What the lane is called: how many negotiations there are, where not all have room. */
export function bandsLabel(shown: number, all: number): string {
  return shown < all ? `Negotiations, ${shown} of ${all}` : 'Negotiations';
}
