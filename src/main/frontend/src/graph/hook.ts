import type { Drawing } from './drawing';

declare global {
  interface Window {
    /** What tests may read of the drawing, which has no elements of its own. */
    __parley?: {
      nodes: () => string[];
      links: () => string[];
      position: (id: string) => { x: number; y: number } | null;
      /** Where a node stands in the drawing, however it is zoomed. */
      place: (id: string) => { x: number; y: number };
      classes: (id: string) => string[];
      selected: (id: string) => boolean;
      pinned: (id: string) => boolean;
      beyond: (id: string) => number;
      idle: () => Promise<void>;
    };
  }
}

export function hook(drawing: Drawing): void {
  window.__parley = Object.freeze({
    nodes: () => drawing.cy.nodes().map((node) => node.id()),
    links: () => drawing.cy.edges().map((edge) => edge.id()),
    position: (id: string) => drawing.screenPosition(id),
    place: (id: string) => ({ ...drawing.cy.getElementById(id).position() }),
    classes: (id: string) => drawing.cy.getElementById(id).classes() as unknown as string[],
    selected: (id: string) => drawing.cy.getElementById(id).selected(),
    pinned: (id: string) => Boolean(drawing.cy.getElementById(id).data('pinned')),
    beyond: (id: string) => Number(drawing.cy.getElementById(id).data('beyond') ?? 0),
    idle: () => drawing.idle(),
  });
}
