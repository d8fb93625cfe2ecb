import type { LayoutNode } from './arrange';

const BETWEEN = 48;

interface Box {
  nodes: LayoutNode[];
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Puts pieces that hang together beside each other in rows, the largest first, in about the shape of the window. */
export function pack(pieces: readonly LayoutNode[][], ratio: number): void {
  const boxes = pieces.map(boxOf).sort((one, other) => other.height - one.height || other.width - one.width);
  const area = boxes.reduce((sum, box) => sum + (box.width + BETWEEN) * (box.height + BETWEEN), 0);
  const width = Math.max(Math.sqrt(area * ratio), ...boxes.map((box) => box.width));
  const columns: { x: number; y: number; width: number; bottom: number }[] = [];
  let row = { x: 0, y: 0, height: 0 };
  for (const box of boxes) {
    const below = columns.find(
      (each) => each.width >= box.width && each.bottom + BETWEEN + box.height <= row.height,
    );
    if (below) {
      move(box, below.x, row.y + below.bottom + BETWEEN);
      below.bottom += BETWEEN + box.height;
      continue;
    }
    if (row.x > 0 && row.x + box.width > width) {
      row = { x: 0, y: row.y + row.height + BETWEEN, height: 0 };
      columns.length = 0;
    }
    move(box, row.x, row.y);
    columns.push({ x: row.x, y: row.y, width: box.width, bottom: box.height });
    row = { ...row, x: row.x + box.width + BETWEEN, height: Math.max(row.height, box.height) };
  }
}

function boxOf(nodes: LayoutNode[]): Box {
  const [x, y] = [
    Math.min(...nodes.map((each) => each.x - each.width / 2)),
    Math.min(...nodes.map((each) => each.y - each.height / 2)),
  ];
  return {
    nodes,
    x,
    y,
    width: Math.max(...nodes.map((each) => each.x + each.width / 2)) - x,
    height: Math.max(...nodes.map((each) => each.y + each.height / 2)) - y,
  };
}

function move(box: Box, x: number, y: number): void {
  for (const node of box.nodes) {
    node.x += x - box.x;
    node.y += y - box.y;
  }
}
