import type { LayoutNode } from './arrange';

const ROUNDS = 60;
const MARGIN = 6;

/** Pushes nodes whose figures or words lie over each other apart, the shorter way; who is fixed stays. */
export function apart(nodes: LayoutNode[]): void {
  for (let round = 0; round < ROUNDS; round++) {
    const sorted = [...nodes].sort((one, other) => left(one) - left(other));
    let moved = false;
    sorted.forEach((one, index) => {
      for (let next = index + 1; next < sorted.length; next++) {
        const other = sorted[next] as LayoutNode;
        if (left(other) > one.x + one.width / 2 + MARGIN) break;
        moved = push(one, other) || moved;
      }
    });
    if (!moved) return;
  }
}

const left = (node: LayoutNode) => node.x - node.width / 2;

function push(one: LayoutNode, other: LayoutNode): boolean {
  const across = (one.width + other.width) / 2 + MARGIN - Math.abs(one.x - other.x);
  const down = (one.height + other.height) / 2 + MARGIN - Math.abs(one.y - other.y);
  if (across <= 0.5 || down <= 0.5 || (one.fixed && other.fixed)) return false;
  const axis = down <= across ? 'y' : 'x';
  const by =
    Math.min(across, down) * (one.fixed || other.fixed ? 1 : 0.5) * (one[axis] <= other[axis] ? 1 : -1);
  if (!one.fixed) one[axis] -= by;
  if (!other.fixed) other[axis] += by;
  return true;
}
