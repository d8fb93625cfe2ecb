import cytoscape, { type Core, type NodeSingular } from 'cytoscape';
import { look } from './look';
import { pinned, places, type Position } from './places';
import type { Scene } from './scene';
import { Settling, type LayoutName } from './settling';

export interface Told {
  selected: (ids: string[]) => void;
  expand: (id: string) => void;
  hovered: (id: string | null) => void;
}

const PADDING = 36;
/** The tools lie over the drawing's upper edge. */
const TOOLS = 18;
const NEAREST = 1.3;
/** Sizes of words: on the screen, and in the drawing at least and at most. */
const READABLE = 11.5;
const LEAST = 12;
const MOST = 16;

/** The drawn graph. Nodes move when they are dragged or laid out anew, and never when they are selected or filtered. */
export class Drawing {
  readonly cy: Core;
  private readonly settling: Settling;
  /** Whether it is the page that selects, and not the pointer. */
  private led = false;
  private wanted: string | null = null;
  private letters = LEAST;

  constructor(
    private readonly element: HTMLElement,
    told: Told,
  ) {
    this.cy = cytoscape({
      container: element,
      style: look(),
      minZoom: 0.1,
      maxZoom: 4,
      selectionType: 'single',
      boxSelectionEnabled: true,
    });
    this.settling = new Settling(this.cy);
    this.listen(told);
  }

  private listen(told: Told): void {
    let timer: ReturnType<typeof setTimeout>;
    this.cy.on('select unselect', () => {
      if (this.led) return;
      clearTimeout(timer);
      timer = setTimeout(() => told.selected(this.picked()), 0);
    });
    this.listenForTwice(told);
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

  /** Two quick clicks are one double click to the library also where each is on another node. */
  private listenForTwice(told: Told): void {
    let last: unknown = null;
    let before: unknown = null;
    this.cy.on('tap', (event) => {
      before = last;
      last = event.target;
    });
    this.cy.on('dbltap', 'node', (event) => {
      if (before === event.target) told.expand((event.target as NodeSingular).id());
    });
  }

  /** A link is selected alone; in a box it is the nodes that are meant. */
  private picked(): string[] {
    const nodes = this.cy.$('node:selected');
    return (nodes.nonempty() ? nodes : this.cy.$('edge:selected')).map((each) => each.id());
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
    else if (first) this.fit();
    if (this.wanted && ids.has(this.wanted) && !homeless.includes(this.wanted)) this.centre(this.wanted);
  }

  /** What was not placed before is not shown before it is. */
  private settle(homeless: readonly string[], first: boolean): void {
    if (first) this.element.dataset.settling = 'yes';
    this.settling.settle(homeless, () => {
      if (first) this.fit();
      if (this.wanted) this.centre(this.wanted);
      delete this.element.dataset.settling;
    });
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

  layOut(name: LayoutName): void {
    this.settling.layOut(name, () => this.fit());
  }

  select(ids: readonly string[]): void {
    this.led = true;
    this.cy.elements().forEach((each) => {
      if (each.selected() === ids.includes(each.id())) return;
      if (each.selected()) each.unselect();
      else each.select();
    });
    this.led = false;
  }

  highlight(ids: ReadonlySet<string>): void {
    this.cy.elements().forEach((each) => void each.toggleClass('on-path', ids.has(each.id())));
  }

  /** Shows on each node how many of its neighbours are not in the scene. */
  count(beyond: ReadonlyMap<string, number>): void {
    this.cy.batch(() =>
      this.cy.nodes().forEach((node) => void node.data('beyond', beyond.get(node.id()) ?? 0)),
    );
  }

  /** Brings a node into the middle, now or as soon as it has its place. */
  centre(id: string): void {
    const node = this.cy.getElementById(id);
    this.wanted = places.has(id) && node.nonempty() ? null : id;
    if (this.wanted === null) this.cy.center(node);
  }

  fit(): void {
    if (this.cy.destroyed() || this.cy.nodes().empty()) return;
    this.cy.fit(undefined, PADDING);
    if (this.cy.zoom() > NEAREST) {
      this.cy.zoom(NEAREST);
      this.cy.center();
    }
    this.cy.panBy({ x: 0, y: TOOLS });
    this.letter();
  }

  /** Words are as large on the screen as can be read, also where the whole is seen from farther away. */
  private letter(): void {
    const letters = Math.round(Math.min(Math.max(READABLE / this.cy.zoom(), LEAST), MOST));
    if (letters === this.letters) return;
    this.letters = letters;
    this.recolour();
  }

  recolour(): void {
    this.cy.style(look(this.letters));
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
    return this.settling.idle();
  }

  destroy(): void {
    this.cy.destroy();
  }
}
