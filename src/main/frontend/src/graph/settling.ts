import type { Core, LayoutOptions, NodeSingular } from 'cytoscape';
import type { LayoutNode } from './layout/arrange';
import { laidOut } from './layout/client';
import { pinned, places } from './places';

export const LAYOUTS = ['force', 'circles', 'tree', 'grid'] as const;
export type LayoutName = (typeof LAYOUTS)[number];

const CYTOSCAPES = { circles: 'concentric', tree: 'breadthfirst', grid: 'grid' };
/** The words stand below the figure: the middle of both lies lower than that of the figure. */
const LOWER = 10;
const HEIGHT = 46;
const LETTER = 7.2;
const WIDEST = 165;

/** Gives the nodes of a drawing their places, one layout after the other. */
export class Settling {
  private last: Promise<void> = Promise.resolve();
  private running = 0;

  constructor(private readonly cy: Core) {}

  /** Lays out these only; who stands stays. */
  settle(ids: readonly string[], done: () => void = () => undefined): void {
    this.running++;
    this.last = this.last
      .then(() => this.force(new Set(ids)))
      .finally(() => {
        this.running--;
        done();
      });
  }

  layOut(name: LayoutName, done: () => void): void {
    const free = this.cy.nodes().filter((node) => !pinned.has(node.id()));
    if (name === 'force') {
      this.settle(
        free.map((node) => node.id()),
        done,
      );
      return;
    }
    const kept = this.cy.nodes().not(free);
    kept.lock();
    this.cy
      .layout({
        name: CYTOSCAPES[name],
        animate: false,
        fit: false,
        nodeDimensionsIncludeLabels: true,
      } as LayoutOptions)
      .run();
    kept.unlock();
    this.remember();
    done();
  }

  /** Until no layout runs any more. */
  async idle(): Promise<void> {
    while (this.running > 0) await this.last;
  }

  private async force(free: ReadonlySet<string>): Promise<void> {
    if (this.cy.destroyed()) return;
    const nodes = this.cy.nodes().map((node) => roomOf(node, !free.has(node.id())));
    const links = this.cy.edges().map((edge) => ({ from: edge.source().id(), to: edge.target().id() }));
    const ratio = this.cy.width() / Math.max(this.cy.height(), 1);
    const placed = await laidOut({ nodes, links, ratio });
    if (this.cy.destroyed()) return;
    this.cy.batch(() => {
      for (const { id, x, y, fixed } of placed) {
        const node = this.cy.getElementById(id);
        if (!fixed && node.nonempty() && !pinned.has(id)) node.position({ x, y: y - LOWER });
      }
    });
    this.remember();
  }

  private remember(): void {
    this.cy.nodes().forEach((node) => void places.set(node.id(), { ...node.position() }));
  }
}

function roomOf(node: NodeSingular, fixed: boolean): LayoutNode {
  const { x, y } = node.position();
  const label = String(node.data('label'));
  const width = Math.max(32, Math.min(label.length * LETTER, WIDEST));
  return { id: node.id(), x, y: y + LOWER, width, height: HEIGHT, fixed };
}
