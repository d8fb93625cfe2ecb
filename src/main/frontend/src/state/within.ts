import { signal } from '@preact/signals';

/** What the chosen issues are spoken of in, by ids of entries and of proposals; null when no issue is chosen. */
export const within = signal<ReadonlySet<string> | null>(null);
