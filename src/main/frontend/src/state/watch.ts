import { effect, signal } from '@preact/signals';
import { listen } from '../api/stream';
import { watchTimeline } from '../api/operations';
import { counts, refresh } from './story';

const GATHER = 400;
const BETWEEN_LOOKS = 5000;

/** A browser opens few lines to one server: a page that nobody looks at gives its line back. */
const looked = signal(!document.hidden);
document.addEventListener('visibilitychange', () => (looked.value = !document.hidden));

/** Tells the story anew when the server says that it has changed. */
export function watchStory(): () => void {
  let timer: ReturnType<typeof setTimeout>;
  let away = false;
  const stopWatching = effect(() => {
    if (!looked.value) {
      away = true;
      return;
    }
    if (away) refresh();
    const stop = new AbortController();
    const soon = () => {
      clearTimeout(timer);
      timer = setTimeout(refresh, GATHER);
    };
    void listen(watchTimeline, {}, soon, stop.signal);
    return () => stop.abort();
  });
  const stopLooking = effect(lookWhileReading);
  return () => {
    stopWatching();
    stopLooking();
  };
}

/** The numbers of what is still to be read change without the timeline. */
function lookWhileReading(): (() => void) | undefined {
  if (!looked.value || (counts.value?.processing.waiting ?? 0) === 0) return undefined;
  const timer = setTimeout(refresh, BETWEEN_LOOKS);
  return () => clearTimeout(timer);
}
