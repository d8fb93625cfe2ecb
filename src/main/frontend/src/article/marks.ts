/** Brings the mark of the evidence into sight and gives it the focus. */
export function focusMark(root: HTMLElement, mark: string | null): void {
  if (mark === null) return;
  const found = root.querySelector<HTMLElement>(`mark[data-span="${CSS.escape(mark)}"]`);
  found?.scrollIntoView({ block: 'center' });
  found?.focus({ preventScroll: true });
}

/** N and P go from mark to mark. */
export function stepKeys(root: HTMLElement): () => void {
  const step = (event: KeyboardEvent) => {
    const by = { n: 1, p: -1 }[event.key.toLowerCase()];
    if (!by || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    const marks = [...root.querySelectorAll<HTMLElement>('mark')];
    if (marks.length === 0) return;
    event.preventDefault();
    event.stopPropagation();
    const now = marks.indexOf(document.activeElement as HTMLElement);
    const next = marks[now < 0 ? (by > 0 ? 0 : marks.length - 1) : (now + by + marks.length) % marks.length];
    next?.focus({ preventScroll: true });
    next?.scrollIntoView({ block: 'center' });
  };
  addEventListener('keydown', step, { capture: true });
  return () => removeEventListener('keydown', step, { capture: true });
}

export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.matches('input, textarea, select') || target.isContentEditable)
  );
}
