/** What the toolbar and the keys ask of the drawing; the drawing puts itself in when it is there. */
export const stage = {
  expand: async (ids: readonly string[]): Promise<void> => void ids,
  path: async (): Promise<void> => undefined,
  fit: (): void => undefined,
  layOut: (): void => undefined,
};
