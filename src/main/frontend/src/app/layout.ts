import { signal } from '@preact/signals';

/** How the page's parts are arranged; it is this window's business and stands in no link. */
export const layout = signal({ filters: innerWidth > 800, drawer: false, dock: 260 });

export function arrange(change: Partial<typeof layout.value>): void {
  layout.value = { ...layout.value, ...change };
}
