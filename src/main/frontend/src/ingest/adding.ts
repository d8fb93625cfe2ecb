import { signal } from '@preact/signals';

/** Whether the window for adding articles is open. */
export const adding = signal(false);
