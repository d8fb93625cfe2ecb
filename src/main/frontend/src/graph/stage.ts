import type { Drawing } from './drawing';
import type { LayoutName } from './settling';

/** The drawing that is on the screen, for the toolbar, the keys and the tests; null in the other views. */
export const stage: { drawing: Drawing | null; layout: LayoutName } = { drawing: null, layout: 'force' };

export function fit(): void {
  stage.drawing?.fit();
}

export function layOut(name: LayoutName = stage.layout): void {
  stage.layout = name;
  stage.drawing?.layOut(name);
}
