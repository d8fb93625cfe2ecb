import fcose from 'cytoscape-fcose';
import { apart } from './apart';
import { elementsOf } from './elements';
import { pack } from './pack';

/** A node with the room that its figure and its words take. */
export interface LayoutNode {
  id: string;
  x: number;
  y: number;
  width: number;
  height: number;
  fixed: boolean;
}

export interface LayoutLink {
  from: string;
  to: string;
}

export interface LayoutTask {
  nodes: LayoutNode[];
  links: LayoutLink[];
  /** Width by height of what it is to be seen in. */
  ratio: number;
}

type Layout = new (options: object) => { run: () => void };
let Fcose: Layout | undefined;
fcose((_kind, _name, layout) => {
  Fcose = layout;
});

const LENGTH = 64;
const MOST_STRETCH = 1.35;

/** Gives every node that is not fixed a place: linked ones near each other, no words over others. */
export function arrange({ nodes, links, ratio }: LayoutTask): LayoutNode[] {
  const placed = nodes.map((node) => ({ ...node }));
  if (placed.some((node) => node.fixed)) {
    force(placed, links, false);
    apart(placed);
    return placed;
  }
  const pieces = hangingTogether(placed, links);
  for (const piece of pieces) {
    if (piece.length > 2) {
      force(piece, links, true);
      stretch(piece, ratio);
    } else piece.forEach((node, index) => Object.assign(node, { x: index * LENGTH, y: 0 }));
    apart(piece);
  }
  if (pieces.length > 1) pack(pieces, ratio);
  return placed;
}

function force(nodes: LayoutNode[], links: readonly LayoutLink[], fresh: boolean): void {
  const eles = elementsOf(nodes, links);
  const known = new Map<string, LayoutNode>(nodes.map((node) => [node.id, node]));
  const cy = {
    collection: () => elementsOf([], []),
    getElementById: (id: string) => eles.filter((each) => each.id() === id)[0],
  };
  repeatably(() =>
    new (Fcose as Layout)({
      cy,
      eles,
      randomize: fresh,
      quality: 'default',
      animate: false,
      nodeSeparation: LENGTH,
      idealEdgeLength: () => LENGTH,
      nodeRepulsion: () => 4500,
      numIter: nodes.length > 200 ? 900 : 2500,
      fixedNodeConstraint: nodes
        .filter((node) => node.fixed)
        .map(({ id, x, y }) => ({ nodeId: id, position: { x, y } })),
    }).run(),
  );
  eles.nodes().forEach((each) => {
    const node = known.get(each.id());
    if (node && !node.fixed) Object.assign(node, each.place);
  });
}

/** Brings a piece nearer to the shape of what it is seen in, so that it is seen larger; its area stays. */
function stretch(nodes: readonly LayoutNode[], ratio: number): void {
  const span = (of: (node: LayoutNode) => [number, number]) =>
    Math.max(...nodes.map((node) => of(node)[0] + of(node)[1] / 2)) -
    Math.min(...nodes.map((node) => of(node)[0] - of(node)[1] / 2));
  const shape = span(({ x, width }) => [x, width]) / span(({ y, height }) => [y, height]);
  const by = Math.min(Math.max(Math.sqrt(ratio / shape), 1 / MOST_STRETCH), MOST_STRETCH);
  for (const node of nodes) {
    node.x *= by;
    node.y /= by;
  }
}

/** The nodes by pieces, no link leading from one piece to another. */
function hangingTogether(nodes: readonly LayoutNode[], links: readonly LayoutLink[]): LayoutNode[][] {
  const near = new Map<string, string[]>(nodes.map(({ id }) => [id, []]));
  for (const { from, to } of links) {
    near.get(from)?.push(to);
    near.get(to)?.push(from);
  }
  const free = new Map(nodes.map((node) => [node.id, node]));
  const pieces: LayoutNode[][] = [];
  for (const { id: first } of nodes) {
    const piece: LayoutNode[] = [];
    for (const queue = [first]; queue.length > 0;) {
      const id = queue.pop() ?? '';
      const node = free.get(id);
      if (!node) continue;
      free.delete(id);
      piece.push(node);
      queue.push(...(near.get(id) ?? []));
    }
    if (piece.length > 0) pieces.push(piece);
  }
  return pieces;
}

/** The same scene is laid out the same way for everybody: what is random in it is the same each time. */
function repeatably(work: () => void): void {
  const { random } = Math;
  let state = 20_250_310;
  Math.random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  try {
    work();
  } finally {
    Math.random = random;
  }
}
