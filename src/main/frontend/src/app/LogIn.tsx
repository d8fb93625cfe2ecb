import { useState } from 'preact/hooks';
import { logIn, refused } from '../api/session';
import { Dialog } from '../ui/Dialog';

/** Asks for a token where the server wants one, over what was being looked at, so that nothing of it is lost. */
export function LogIn() {
  return refused.value ? <Form /> : null;
}

function Form() {
  const [token, setToken] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const submit = async (event: Event) => {
    event.preventDefault();
    setBusy(true);
    setProblem(await logIn(token.trim()));
    setBusy(false);
  };
  return (
    <Dialog title="Log in" testid="log-in" close={() => (refused.value = false)}>
      <form class="add-form" onSubmit={(event) => void submit(event)}>
        <p>This server answers only those who have a token.</p>
        {problem !== null && (
          <p class="problem" role="alert">
            {problem}.
          </p>
        )}
        <label>
          <span class="label">Your token</span>
          <input
            class="field"
            type="password"
            autocomplete="current-password"
            required
            data-testid="token"
            value={token}
            onInput={(event) => setToken(event.currentTarget.value)}
          />
        </label>
        <p class="muted small">
          Whoever runs the server makes tokens with <code>parley token create</code>.
        </p>
        <div class="actions">
          <button type="submit" class="button primary" disabled={busy} data-testid="log-in-submit">
            {busy ? 'Asking…' : 'Log in'}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
