import { ask } from '../api/client';
import { neighbourhood } from '../api/operations';
import { view } from '../state/store';
import { catalog, learn } from './catalog';
import { addToScene } from './moves';
import { stage } from './stage';

/** Puts one thing into the scene and into the middle of the drawing. */
export async function bringIn(id: string): Promise<void> {
  if (!catalog.value.nodes.has(id)) {
    const { neighbourhood: found } = await ask(neighbourhood, {
      ids: [id],
      first: 25,
      knownAt: view.value.knownAt,
    });
    learn(found.nodes, found.links);
  }
  addToScene([id]);
  requestAnimationFrame(() => requestAnimationFrame(() => stage.drawing?.centre(id)));
}
