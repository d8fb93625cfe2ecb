import { signal } from '@preact/signals';

const LOW = 560;

/** How the page's parts are arranged; it is this window's business and stands in no link. */
export const layout = signal({
  filters: innerWidth > 800,
  drawer: false,
  dock: Math.min(260, Math.round(innerHeight * 0.3)),
  /** Whether of the timeline below the other views only its tools are shown. */
  folded: innerHeight < LOW,
});

export function arrange(change: Partial<typeof layout.value>): void {
  layout.value = { ...layout.value, ...change };
}
