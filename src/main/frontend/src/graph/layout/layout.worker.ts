import { arrange, type LayoutTask } from './arrange';

/** Lays out beside the page, so that it never stops for it. */
addEventListener('message', ({ data }: MessageEvent<{ task: LayoutTask; number: number }>) => {
  postMessage({ nodes: arrange(data.task), number: data.number });
});
