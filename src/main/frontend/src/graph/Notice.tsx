import { notice } from './moves';

/** One line about the last step, with what may be done next. */
export function Notice() {
  const said = notice.value;
  return (
    <div class="notice-place" role="status">
      {said && (
        <p class="notice" data-testid="notice">
          {said.words}
          {said.action && (
            <button type="button" class="link" onClick={said.action.act}>
              {said.action.label}
            </button>
          )}
          <button type="button" class="link" aria-label="Dismiss" onClick={() => (notice.value = null)}>
            ×
          </button>
        </p>
      )}
    </div>
  );
}
