export interface Position {
  x: number;
  y: number;
}

/** Where nodes stand is kept beyond the drawing, so that going to another view and back moves nothing. */
export const places = new Map<string, Position>();

/** Which nodes somebody dragged to where they stand. */
export const pinned = new Set<string>();
