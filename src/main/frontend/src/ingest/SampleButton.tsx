import { useState } from 'preact/hooks';
import { reach } from '../api/client';
import { refresh } from '../state/story';

/** Asks the server for the dispatches that ship with it. */
export function SampleButton() {
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const load = async () => {
    setBusy(true);
    try {
      const answer = await reach('/sample', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: '{}',
      });
      setProblem(answer.ok ? null : `The sample could not be loaded (${answer.status})`);
      refresh();
    } catch (failure) {
      setProblem(`${(failure as Error).message}.`);
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <button
        type="button"
        class="button"
        disabled={busy}
        data-testid="load-sample"
        onClick={() => void load()}
      >
        {busy ? 'Loading…' : 'Load sample'}
      </button>
      {problem !== null && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
    </>
  );
}
