import type { Entry } from '../state/story';
import type { Range } from '../state/view';

interface Bounds {
  earliest: string | null;
  latest: string | null;
}

/** The time from the first to the last entry, with a little room on both sides. */
export function whole(entries: readonly Entry[]): Range | null {
  return around(entries.map(({ time }) => time));
}

/** All these times, with a little room on both sides; on the right the words of the last have to stand. */
export function around(times: readonly Bounds[]): Range | null {
  const moments = times
    .flatMap((time) => [time.earliest, time.latest])
    .flatMap((text) => (text === null ? [] : [Date.parse(text)]));
  if (moments.length === 0) return null;
  const [from, to] = [Math.min(...moments), Math.max(...moments)];
  const margin = Math.max((to - from) * 0.04, 86_400_000);
  return { from: new Date(from - margin).toISOString(), to: new Date(to + margin * 3).toISOString() };
}
