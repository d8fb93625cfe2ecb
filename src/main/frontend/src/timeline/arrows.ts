import type { Follow } from './follows';

const SVG = 'http://www.w3.org/2000/svg';
/** What is not in the window is drawn towards, from so far outside of it. */
const BEYOND = 30;

interface Box {
  left: number;
  right: number;
  middle: number;
}

/** Arrows from meetings to those that go on from them, laid over the marks as they stand. */
export class Arrows {
  private readonly drawing = document.createElementNS(SVG, 'svg');
  private follows: readonly Follow[] = [];

  constructor(
    private readonly panel: Element,
    private readonly placeOf: (moment: number) => number,
  ) {
    this.drawing.classList.add('arrows');
    this.drawing.ariaHidden = 'true';
    panel.append(this.drawing);
  }

  tell(follows: readonly Follow[]): void {
    this.follows = follows;
    this.draw();
  }

  draw(): void {
    const frame = this.panel.getBoundingClientRect();
    this.drawing.replaceChildren(...this.follows.flatMap((each) => this.arrow(each, frame)));
  }

  private arrow({ from, to, starts, ends }: Follow, frame: DOMRect): SVGElement[] {
    const [start, end] = [this.markOf(from), this.markOf(to)];
    if (start === end || (isGroup(start) && isGroup(end))) return [];
    const known = boxOf(start ?? end, frame);
    if (!known) return [];
    const one = boxOf(start, frame) ?? this.outside(starts, known, frame);
    const other = boxOf(end, frame) ?? this.outside(ends, known, frame);
    if (!one || !other) return [];
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('d', wayFrom(one, other));
    path.dataset.arrow = `${from}>${to}`;
    const head = document.createElementNS(SVG, 'path');
    head.setAttribute('class', 'head');
    head.setAttribute('d', `M${other.left} ${other.middle}l-8 -4.5v9z`);
    return [path, head];
  }

  /** In its own lane; a mark that counts stands for each that it counts. */
  private markOf(id: string): Element | null {
    const mark = this.panel.querySelector(
      `.vis-item:not(.is-part):not(.is-claim) [data-things~="${CSS.escape(id)}"]`,
    );
    return mark?.closest('.vis-item') ?? null;
  }

  private outside(moment: number | null, beside: Box, frame: DOMRect): Box | null {
    if (moment === null) return null;
    const x = Math.min(Math.max(this.placeOf(moment), -BEYOND), frame.width + BEYOND);
    return { left: x, right: x, middle: beside.middle };
  }
}

/** Between marks that count, an arrow would tell nothing. */
function isGroup(item: Element | null): boolean {
  return item === null || item.classList.contains('is-group');
}

function boxOf(item: Element | null, frame: DOMRect): Box | null {
  if (!item) return null;
  const mark = item.querySelector('.mark') ?? item;
  const [outer, inner] = [item.getBoundingClientRect(), mark.getBoundingClientRect()];
  return {
    left: Math.min(outer.left, inner.left) - frame.left,
    right: Math.max(outer.right, inner.right) - frame.left,
    middle: inner.top + inner.height / 2 - frame.top,
  };
}

/** From the end of one mark to the beginning of the other; around, where that lies before it. */
function wayFrom(one: Box, other: Box): string {
  const tip = other.left - 7;
  const room = tip - one.right;
  if (room > 16) {
    const bend = Math.min(room / 2, 60);
    return `M${one.right + 2} ${one.middle}C${one.right + bend} ${one.middle} ${tip - bend} ${other.middle} ${tip} ${other.middle}`;
  }
  const below = Math.max(one.middle, other.middle) + (one.middle === other.middle ? 18 : 0);
  const start = Math.min(one.left + 12, one.right);
  return `M${start} ${one.middle + 8}C${start} ${below + 14} ${tip - 40} ${other.middle} ${tip} ${other.middle}`;
}
