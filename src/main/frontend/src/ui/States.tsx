import type { ComponentChildren } from 'preact';

/** Grey bars in place of what is on its way. */
export function Skeleton({ rows = 5 }: { rows?: number }) {
  return (
    <div class="skeleton" role="status" aria-label="Loading" data-testid="skeleton">
      {Array.from({ length: rows }, (_, row) => (
        <span key={row} class={`skeleton-row skeleton-row-${row % 3}`} />
      ))}
    </div>
  );
}

/** Nothing to show: one sentence and what to do about it. */
export function Empty({ children, action }: { children: ComponentChildren; action?: ComponentChildren }) {
  return (
    <div class="empty" data-testid="empty">
      <p>{children}</p>
      {action}
    </div>
  );
}

/** What went wrong, and another try. */
export function Failure({ failure, retry }: { failure: Error; retry: () => void }) {
  return (
    <div class="failure" role="alert" data-testid="failure">
      <p>{failure.message}.</p>
      <button type="button" class="button" onClick={retry}>
        Retry
      </button>
    </div>
  );
}
