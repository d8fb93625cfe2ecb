import cytoscape, { type Core, type LayoutOptions, type NodeSingular } from 'cytoscape';
import fcose from 'cytoscape-fcose';
import { look } from './look';
import type { Scene } from './scene';

cytoscape.use(fcose);

interface Position {
  x: number;
  y: number;
}

export interface Told {
  selected: (ids: string[]) => void;
  expand: (id: string) => void;
  hovered: (id: string | null) => void;
}

export const LAYOUTS = ['force', 'circles', 'tree', 'grid'] as const;
export type LayoutName = (typeof LAYOUTS)[number];

/** Where nodes stand is kept beyond the drawing, so that going to another view and back moves nothing. */
const places = new Map<string, Position>();
const pinned = new Set<string>();

/** The drawn graph. Nodes move when they are dragged or laid out anew, and never when they are selected or filtered. */
export class Drawing {
  readonly cy: Core;
  private settled: Promise<void> = Promise.resolve();

  constructor(element: HTMLElement, told: Told) {
    this.cy = cytoscape({
      container: element,
      style: look(),
      minZoom: 0.1,
      maxZoom: 4,
      selectionType: 'single',
      boxSelectionEnabled: true,
    });
    this.listen(told);
  }

  private listen(told: Told): void {
    let timer: ReturnType<typeof setTimeout>;
    this.cy.on('select unselect', () => {
      clearTimeout(timer);
      timer = setTimeout(() => told.selected(this.cy.$(':selected').map((each) => each.id())), 0);
    });
    this.cy.on('dbltap', 'node', (event) => told.expand((event.target as NodeSingular).id()));
    this.cy.on('mouseover', 'node', (event) => {
      const near = (event.target as NodeSingular).closedNeighborhood();
      this.cy.elements().not(near).addClass('dimmed');
      told.hovered((event.target as NodeSingular).id());
    });
    this.cy.on('mouseout', 'node', () => {
      this.cy.elements().removeClass('dimmed');
      told.hovered(null);
    });
    this.cy.on('dragfree', 'node', (event) => {
      const node = event.target as NodeSingular;
      pinned.add(node.id());
      node.data('pinned', true);
      places.set(node.id(), { ...node.position() });
    });
  }

  draw({ nodes, links }: Scene): void {
    const ids = new Set([...nodes, ...links].map((each) => each.id));
    const known = (id: string) => this.cy.getElementById(id).nonempty();
    const added = nodes.filter((node) => !known(node.id));
    const homeless = added.filter((node) => !places.has(node.id)).map((node) => node.id);
    const first = this.cy.nodes().empty();
    this.cy.batch(() => {
      this.cy
        .elements()
        .filter((each) => !ids.has(each.id()))
        .remove();
      for (const node of added)
        this.cy.add({
          data: { ...node, pinned: pinned.has(node.id) },
          position: places.get(node.id) ?? this.near(node.id, links),
        });
      for (const link of links)
        if (!known(link.id))
          this.cy.add({ data: { id: link.id, source: link.from, target: link.to, type: link.type } });
    });
    if (homeless.length > 0) this.settle(homeless, first);
    else if (first) this.cy.fit(undefined, 40);
  }

  /** A place beside a neighbour that stands already. */
  private near(id: string, links: Scene['links']): Position {
    const link = links.find(
      (each) => (each.from === id && places.has(each.to)) || (each.to === id && places.has(each.from)),
    );
    const place = link && places.get(link.from === id ? link.to : link.from);
    const angle = (places.size + this.cy.nodes().length) * 2.4;
    return place
      ? { x: place.x + 90 * Math.cos(angle), y: place.y + 90 * Math.sin(angle) }
      : { x: 300 * Math.cos(angle), y: 300 * Math.sin(angle) };
  }

  /** Lays out the new ones only; who stands stays. */
  private settle(ids: readonly string[], fresh: boolean): void {
    const free = new Set(ids);
    const fixed = this.cy.nodes().filter((node) => !free.has(node.id()));
    this.run({
      name: 'fcose',
      animate: false,
      randomize: fixed.empty(),
      fit: fresh,
      padding: 40,
      quality: this.cy.nodes().length > 600 ? 'draft' : 'default',
      nodeSeparation: 90,
      idealEdgeLength: () => 90,
      nodeRepulsion: () => 7000,
      fixedNodeConstraint: fixed.map((node) => ({
        nodeId: node.id(),
        position: (node as unknown as NodeSingular).position(),
      })),
    } as LayoutOptions);
  }

  layOut(name: LayoutName): void {
    const kept = this.cy.nodes().filter((node) => pinned.has(node.id()));
    kept.lock();
    if (name === 'force') {
      this.cy
        .nodes()
        .not(kept)
        .forEach((node) => void places.delete(node.id()));
      this.settle(
        this.cy
          .nodes()
          .not(kept)
          .map((node) => node.id()),
        kept.empty(),
      );
    } else {
      const cytoscapes = { circles: 'concentric', tree: 'breadthfirst', grid: 'grid' }[name];
      this.run({ name: cytoscapes, animate: false, fit: false, spacingFactor: 1.1 } as LayoutOptions);
    }
    kept.unlock();
    this.fit();
  }

  private run(options: LayoutOptions): void {
    const layout = this.cy.layout(options);
    this.settled = new Promise((done) => layout.one('layoutstop', () => done()));
    layout.run();
    this.cy.nodes().forEach((node) => void places.set(node.id(), { ...node.position() }));
  }

  select(ids: readonly string[]): void {
    this.cy
      .elements()
      .filter((each) => each.selected() !== ids.includes(each.id()))
      .forEach((each) => {
        if (each.selected()) each.unselect();
        else each.select();
      });
  }

  highlight(ids: ReadonlySet<string>): void {
    this.cy.elements().forEach((each) => void each.toggleClass('on-path', ids.has(each.id())));
  }

  centre(id: string): void {
    const node = this.cy.getElementById(id);
    if (node.nonempty()) this.cy.center(node);
  }

  fit(): void {
    this.cy.fit(undefined, 40);
  }

  recolour(): void {
    this.cy.style(look());
  }

  /** Where a node stands on the screen. */
  screenPosition(id: string): Position | null {
    const node = this.cy.getElementById(id);
    const box = this.cy.container()?.getBoundingClientRect();
    if (node.empty() || !box) return null;
    const { x, y } = (node as unknown as NodeSingular).renderedPosition();
    return { x: box.left + x, y: box.top + y };
  }

  idle(): Promise<void> {
    return this.settled;
  }

  destroy(): void {
    this.cy.destroy();
  }
}
