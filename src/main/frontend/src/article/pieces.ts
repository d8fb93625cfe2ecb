/** A stretch of the text that tells of something. */
export interface Span {
  start: number;
  end: number;
  id: string;
  type: string;
  name: string;
}

export type Piece = { text: string; dim: boolean } | { span: Span; pieces: Piece[] };

interface Stretch {
  start: number;
  end: number;
}

/**
 * The text as marks within marks, such that its words, read through, are the text itself. Where two spans cross, the one
 * that begins later is cut at the other's end; the span in focus is never cut, so that its mark holds exactly its quote.
 */
export function pieces(
  text: string,
  spans: readonly Span[],
  boilerplate: readonly Stretch[],
  focus: Stretch | null,
): Piece[] {
  const kept = spans.filter((span) => span.start >= 0 && span.start < span.end && span.end <= text.length);
  const cut = focus ? kept.flatMap((span) => cutAt(span, [focus.start, focus.end], focus)) : kept;
  const sorted = [...cut].sort(
    (one, other) => one.start - other.start || other.end - one.end || order(one, focus) - order(other, focus),
  );
  const root: Piece[] = [];
  const open: { end: number; pieces: Piece[] }[] = [{ end: text.length, pieces: root }];
  let at = 0;
  const queue = [...sorted];
  const write = (to: number) => {
    if (to > at) (open.at(-1)?.pieces ?? root).push(...plain(text, at, to, boilerplate));
    at = Math.max(at, to);
  };
  for (let span = queue.shift(); span; span = queue.shift()) {
    while (open.length > 1 && (open.at(-1)?.end ?? 0) <= span.start) {
      write(open.at(-1)?.end ?? at);
      open.pop();
    }
    write(span.start);
    const around = open.at(-1) ?? { end: text.length, pieces: root };
    const end = Math.min(span.end, around.end);
    if (end < span.end) insert(queue, { ...span, start: end });
    const inner: Piece[] = [];
    around.pieces.push({ span: { ...span, end }, pieces: inner });
    open.push({ end, pieces: inner });
  }
  while (open.length > 0) {
    write(open.at(-1)?.end ?? at);
    open.pop();
  }
  return root;
}

function order(span: Span, focus: Stretch | null): number {
  return focus && span.start === focus.start && span.end === focus.end ? 0 : 1;
}

function cutAt(span: Span, points: readonly number[], focus: Stretch): Span[] {
  const holds = span.start <= focus.start && span.end >= focus.end;
  const apart = span.end <= focus.start || span.start >= focus.end;
  if (holds || apart || (span.start >= focus.start && span.end <= focus.end)) return [span];
  const inside = points.filter((point) => point > span.start && point < span.end);
  const edges = [span.start, ...inside, span.end];
  return edges.slice(1).map((end, index) => ({ ...span, start: edges[index] ?? span.start, end }));
}

function insert(queue: Span[], span: Span): void {
  const before = queue.findIndex(
    (each) => each.start > span.start || (each.start === span.start && each.end <= span.end),
  );
  queue.splice(before < 0 ? queue.length : before, 0, span);
}

function plain(text: string, from: number, to: number, boilerplate: readonly Stretch[]): Piece[] {
  const edges = new Set([from, to]);
  for (const { start, end } of boilerplate)
    for (const edge of [start, end]) if (edge > from && edge < to) edges.add(edge);
  const sorted = [...edges].sort((one, other) => one - other);
  return sorted.slice(1).map((end, index) => {
    const start = sorted[index] ?? from;
    return {
      text: text.slice(start, end),
      dim: boilerplate.some((each) => each.start <= start && end <= each.end),
    };
  });
}
