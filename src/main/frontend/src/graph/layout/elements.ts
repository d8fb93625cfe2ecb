import type { LayoutLink, LayoutNode } from './arrange';

/** The little of Cytoscape's collections that fcose asks for, so that a layout needs no second Cytoscape in the worker. */
export class Elements {
  [index: number]: Element;
  length = 0;
  private readonly members = new Set<Element>();

  constructor(all: Iterable<Element> = []) {
    for (const each of all) this.add(each);
  }

  private add(each: Element): void {
    if (this.members.has(each)) return;
    this.members.add(each);
    this[this.length++] = each;
  }

  private get list(): Element[] {
    return [...this.members];
  }

  merge(more: Elements | undefined): this {
    for (const each of more?.list ?? []) this.add(each);
    return this;
  }

  has(each: Elements): boolean {
    return each[0] !== undefined && this.members.has(each[0]);
  }

  nodes(selector?: string): Elements {
    return new Elements(selector ? [] : this.list.filter((each) => !each.isEdge));
  }

  edges(): Elements {
    return new Elements(this.list.filter((each) => each.isEdge));
  }

  filter(fits: (each: Element, index: number) => boolean): Elements {
    return new Elements(this.list.filter(fits));
  }

  forEach(visit: (each: Element, index: number) => void): void {
    this.list.forEach(visit);
  }

  intersection(other: Elements): Elements {
    return new Elements(other.list.filter((each) => this.members.has(each)));
  }

  union(other: Elements): Elements {
    return new Elements([...this.list, ...other.list]);
  }

  difference(other: Elements): Elements {
    return new Elements(this.list.filter((each) => !other.members.has(each)));
  }

  not(other: Elements | string): Elements {
    return typeof other === 'string' ? this : this.difference(other);
  }

  parent(): Elements {
    return new Elements();
  }

  children(): Elements {
    return new Elements();
  }

  ancestors(): Elements {
    return new Elements();
  }

  descendants(): Elements {
    return new Elements();
  }

  boundingBox(): { x1: number; y1: number; w: number; h: number } {
    const nodes = this.nodes().list;
    const xs = nodes.flatMap(({ place, size }) => [place.x - size.w / 2, place.x + size.w / 2]);
    const ys = nodes.flatMap(({ place, size }) => [place.y - size.h / 2, place.y + size.h / 2]);
    const [x1, y1] = [Math.min(...xs), Math.min(...ys)];
    return { x1, y1, w: Math.max(...xs) - x1, h: Math.max(...ys) - y1 };
  }

  layoutPositions(_layout: unknown, _options: unknown, placeOf: (each: Element) => Place): this {
    this.forEach((each) => (each.place = placeOf(each)));
    return this;
  }
}

interface Place {
  x: number;
  y: number;
}

/** A node or an edge; as in Cytoscape, it is a collection of one, too. */
export class Element extends Elements {
  isEdge = false;
  place: Place = { x: 0, y: 0 };
  size = { w: 0, h: 0 };
  readonly links: Element[] = [];
  private ends: [Element, Element] | null = null;

  constructor(private readonly name: string) {
    super();
    this.merge(this.itself());
  }

  private itself(): Elements {
    return new Elements([this]);
  }

  static node({ id, x, y, width, height }: LayoutNode): Element {
    const node = new Element(id);
    node.place = { x, y };
    node.size = { w: width, h: height };
    return node;
  }

  static edge(index: number, from: Element, to: Element): Element {
    const edge = new Element(`edge-${index}`);
    edge.isEdge = true;
    edge.ends = [from, to];
    from.links.push(edge);
    to.links.push(edge);
    return edge;
  }

  id(): string {
    return this.name;
  }

  data(key: string): string | undefined {
    if (key === 'source') return this.ends?.[0].id();
    if (key === 'target') return this.ends?.[1].id();
    return this.name;
  }

  position(axis?: 'x' | 'y'): number | Place {
    return axis ? this.place[axis] : this.place;
  }

  source(): Element | undefined {
    return this.ends?.[0];
  }

  target(): Element | undefined {
    return this.ends?.[1];
  }

  connectedEdges(): Elements {
    return new Elements(this.links);
  }

  neighborhood(): Elements {
    return new Elements(this.links.map((edge) => edge.other(this)));
  }

  edgesWith(node: Element): Elements {
    return new Elements(this.links.filter((edge) => edge.other(this) === node));
  }

  private other(node: Element): Element {
    const [from, to] = this.ends ?? [this, this];
    return from === node ? to : from;
  }

  layoutDimensions(): { w: number; h: number } {
    return this.size;
  }

  outerWidth(): number {
    return this.size.w;
  }

  outerHeight(): number {
    return this.size.h;
  }

  css(): string {
    return '0';
  }

  isParent(): boolean {
    return false;
  }
}

/** Nodes and the links between them as fcose reads them. */
export function elementsOf(nodes: readonly LayoutNode[], links: readonly LayoutLink[]): Elements {
  const known = new Map(nodes.map((node) => [node.id, Element.node(node)]));
  const edges = links.flatMap(({ from, to }, index) => {
    const [start, end] = [known.get(from), known.get(to)];
    return start && end && start !== end ? [Element.edge(index, start, end)] : [];
  });
  return new Elements([...known.values(), ...edges]);
}
