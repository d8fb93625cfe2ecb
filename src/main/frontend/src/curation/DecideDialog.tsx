import { useState } from 'preact/hooks';
import { Dialog } from '../ui/Dialog';
import { spoken } from '../ui/words';
import { decide, draft, FIELDS, type Draft } from './decide';
import { Preview } from './Preview';

const TITLES = {
  merge: 'Merge',
  separate: 'Keep apart',
  split: 'Separate reports',
  correct: 'Correct a value',
  undo: 'Undo a decision',
};

/** Asks for the reason and says beforehand what will change. */
export function DecideDialog() {
  const what = draft.value;
  return what && <Form key={what.kind} what={what} />;
}

function Form({ what }: { what: Draft }) {
  const fields = what.kind === 'correct' ? (FIELDS[what.thing.__typename] ?? []) : [];
  const [field, setField] = useState(fields[0] ?? '');
  const [value, setValue] = useState('');
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const close = () => (draft.value = null);
  const submit = async (event: Event) => {
    event.preventDefault();
    setBusy(true);
    try {
      const refused = await decide(what, reason.trim(), field, value.trim());
      if (refused === null) close();
      setProblem(refused);
    } catch (failure) {
      setProblem((failure as Error).message);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Dialog title={TITLES[what.kind]} testid="decide" close={close}>
      <form class="add-form" onSubmit={(event) => void submit(event)}>
        {problem !== null && (
          <p class="problem" role="alert">
            {problem}
          </p>
        )}
        <Preview what={what} field={field} value={value} />
        {what.kind === 'correct' && (
          <div class="add-row">
            <label>
              <span class="label">Value</span>
              <select
                class="field"
                data-testid="field"
                value={field}
                onChange={(event) => setField(event.currentTarget.value)}
              >
                {fields.map((each) => (
                  <option key={each} value={each}>
                    {spoken(each)}
                  </option>
                ))}
              </select>
            </label>
            <label class="wide">
              <span class="label">{field === 'time' ? 'Is, such as 2025-12-03 or 2025-12' : 'Is'}</span>
              <input
                class="field"
                required
                data-testid="value"
                value={value}
                onInput={(event) => setValue(event.currentTarget.value)}
              />
            </label>
          </div>
        )}
        <label>
          <span class="label">Reason, for those who ask later</span>
          <input
            class="field"
            required
            data-testid="reason"
            value={reason}
            onInput={(event) => setReason(event.currentTarget.value)}
          />
        </label>
        <div class="actions">
          <button type="button" class="button" onClick={close}>
            Cancel
          </button>
          <button type="submit" class="button primary" disabled={busy} data-testid="decide-submit">
            {busy ? 'Deciding…' : TITLES[what.kind]}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
