import type { LayoutNode, LayoutTask } from './arrange';

interface Answer {
  nodes: LayoutNode[];
  number: number;
}

let worker: Worker | null = null;
let asked = 0;
const waiting = new Map<number, (nodes: LayoutNode[]) => void>();

/** Has the worker lay out a scene. */
export function laidOut(task: LayoutTask): Promise<LayoutNode[]> {
  worker ??= started();
  const number = ++asked;
  worker.postMessage({ task, number });
  return new Promise((done) => waiting.set(number, done));
}

function started(): Worker {
  const begun = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });
  begun.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    waiting.get(data.number)?.(data.nodes);
    waiting.delete(data.number);
  });
  return begun;
}
