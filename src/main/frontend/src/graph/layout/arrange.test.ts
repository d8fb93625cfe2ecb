import { describe, expect, it } from 'vitest';
import { arrange, type LayoutLink, type LayoutNode } from './arrange';

const node = (id: string, over: Partial<LayoutNode> = {}): LayoutNode => ({
  id,
  x: 0,
  y: 0,
  width: 90,
  height: 46,
  fixed: false,
  ...over,
});
const ring = Array.from({ length: 12 }, (_, index) => node(`n${index}`));
const links: LayoutLink[] = ring.map(({ id }, index) => ({ from: id, to: `n${(index * 5 + 1) % 12}` }));

function overlapping(nodes: readonly LayoutNode[]): string[] {
  return nodes.flatMap((one, index) =>
    nodes
      .slice(index + 1)
      .filter(
        (other) =>
          Math.abs(one.x - other.x) < (one.width + other.width) / 2 &&
          Math.abs(one.y - other.y) < (one.height + other.height) / 2,
      )
      .map((other) => `${one.id} over ${other.id}`),
  );
}

describe('a layout', () => {
  it('puts no words over others', () => {
    const pieces = [...ring, node('alone'), node('pair'), node('other')];
    const placed = arrange({ nodes: pieces, links: [...links, { from: 'pair', to: 'other' }], ratio: 1.4 });
    expect(placed).toHaveLength(15);
    expect(overlapping(placed)).toEqual([]);
  });

  it('is the same for everybody', () => {
    expect(arrange({ nodes: ring, links, ratio: 1.4 })).toEqual(arrange({ nodes: ring, links, ratio: 1.4 }));
  });

  it('leaves who stands where it stands', () => {
    const standing = arrange({ nodes: ring, links, ratio: 1.4 }).map((each) => ({ ...each, fixed: true }));
    const more = [...standing, node('new', { x: standing[0]?.x ?? 0, y: standing[0]?.y ?? 0 })];
    const placed = arrange({ nodes: more, links: [...links, { from: 'n0', to: 'new' }], ratio: 1.4 });
    expect(placed.slice(0, 12)).toEqual(standing);
    expect(overlapping(placed)).toEqual([]);
  });
});
