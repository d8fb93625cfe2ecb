import { effect, signal } from '@preact/signals';

export type Theme = 'system' | 'light' | 'dark';

const KEY = 'parley.theme';
const system = matchMedia('(prefers-color-scheme: dark)');
const systemDark = signal(system.matches);
system.addEventListener('change', (event) => (systemDark.value = event.matches));

export const theme = signal<Theme>(stored());

/** Follows the system until somebody says otherwise. */
effect(() => {
  const dark = theme.value === 'dark' || (theme.value === 'system' && systemDark.value);
  document.documentElement.dataset.theme = dark ? 'dark' : 'light';
});

export function isDark(): boolean {
  return theme.value === 'dark' || (theme.value === 'system' && systemDark.value);
}

export function nextTheme(): void {
  const next: Theme = theme.value === 'system' ? (systemDark.value ? 'light' : 'dark') : 'system';
  theme.value = next;
  try {
    localStorage.setItem(KEY, next);
  } catch {
    // Where nothing may be kept, the choice lasts as long as the page.
  }
}

function stored(): Theme {
  try {
    const kept = localStorage.getItem(KEY);
    return kept === 'light' || kept === 'dark' ? kept : 'system';
  } catch {
    return 'system';
  }
}
