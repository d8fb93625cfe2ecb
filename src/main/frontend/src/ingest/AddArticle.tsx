import { useState } from 'preact/hooks';
import { Dialog } from '../ui/Dialog';
import { adding } from './adding';
import { fetchPage, paste, upload, type Taken } from './intake';
import { Progress } from './Progress';

/** Brings articles: a pasted text with what is known of it, or files. */
export function AddArticle() {
  const [taken, setTaken] = useState<Taken[] | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  if (!adding.value) return null;
  const close = () => {
    adding.value = false;
    setTaken(null);
    setProblem(null);
  };
  const send = async (what: () => Promise<Taken[]>) => {
    setBusy(true);
    setProblem(null);
    try {
      const results = await what();
      const first = results.find((each) => each.problem !== null)?.problem ?? null;
      if (results.some((each) => each.id !== null)) setTaken(results);
      else setProblem(first ?? 'There is no article in it');
    } catch (failure) {
      setProblem((failure as Error).message);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Dialog title="Add article" testid="add-article" close={close}>
      {problem !== null && (
        <p class="problem" role="alert" data-testid="problem">
          {problem}
        </p>
      )}
      {taken ? (
        <Progress taken={taken} again={() => setTaken(null)} close={close} />
      ) : (
        <>
          <Address busy={busy} send={send} />
          <Form busy={busy} send={send} refuse={setProblem} />
        </>
      )}
    </Dialog>
  );
}

interface FormProps {
  busy: boolean;
  send: (what: () => Promise<Taken[]>) => Promise<void>;
  refuse: (problem: string) => void;
}

/** A page of the web, which the server fetches. */
function Address({ busy, send }: Pick<FormProps, 'busy' | 'send'>) {
  const [url, setUrl] = useState('');
  const submit = (event: Event) => {
    event.preventDefault();
    void send(async () => [await fetchPage(url.trim())]);
  };
  return (
    <form class="add-form add-address" onSubmit={submit}>
      <label>
        <span class="label">Address of an article</span>
        <input
          class="field"
          type="url"
          required
          placeholder="https://"
          data-testid="address"
          value={url}
          onInput={(event) => setUrl(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="button" disabled={busy} data-testid="fetch">
        {busy ? 'Fetching…' : 'Fetch'}
      </button>
    </form>
  );
}

function Form({ busy, send, refuse }: FormProps) {
  const [text, setText] = useState('');
  const [title, setTitle] = useState('');
  const [publisher, setPublisher] = useState('');
  const [publishedAt, setPublishedAt] = useState('');
  const submit = (event: Event) => {
    event.preventDefault();
    if (text.trim() === '') refuse('There is no text to read');
    else
      void send(async () => [
        await paste({
          text,
          title: title || null,
          publisher: publisher || null,
          publishedAt: publishedAt || null,
        }),
      ]);
  };
  const files = (list: FileList | null) => {
    if (list && list.length > 0) void send(async () => (await Promise.all([...list].map(upload))).flat());
  };
  return (
    <form class="add-form" onSubmit={submit}>
      <label>
        <span class="label">Or its text</span>
        <textarea
          class="field"
          data-testid="paste"
          rows={9}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <div class="add-row">
        <Field label="Headline" value={title} set={setTitle} />
        <Field label="Publisher" value={publisher} set={setPublisher} />
        <Field label="Published on" type="date" value={publishedAt} set={setPublishedAt} />
      </div>
      <p class="muted small">
        Without a publication date, no exact day is claimed for words such as “on Thursday”.
      </p>
      <div class="add-row add-foot">
        <label class="button">
          Choose files…
          <input
            class="visually-hidden"
            type="file"
            multiple
            data-testid="upload"
            accept=".txt,.text,.html,.htm,.json,.jsonl,.ndjson"
            onChange={(event) => files(event.currentTarget.files)}
          />
        </label>
        <span class="muted small">Text, HTML, JSON or JSON Lines, up to 50 MB</span>
        <span class="spring" />
        <button type="submit" class="button primary" disabled={busy} data-testid="submit">
          {busy ? 'Sending…' : 'Add article'}
        </button>
      </div>
    </form>
  );
}

interface FieldProps {
  label: string;
  value: string;
  type?: string;
  set: (value: string) => void;
}

function Field({ label, value, type = 'text', set }: FieldProps) {
  return (
    <label>
      <span class="label">{label}</span>
      <input class="field" type={type} value={value} onInput={(event) => set(event.currentTarget.value)} />
    </label>
  );
}
