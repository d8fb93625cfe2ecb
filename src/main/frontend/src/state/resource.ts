import { useEffect, useState } from 'preact/hooks';
import { logins } from '../api/session';

/** Something that is asked for: on its way, here, or failed. What was here before stays while new is on its way. */
export interface Resource<Value> {
  value: Value | null;
  loading: boolean;
  failure: Error | null;
  retry: () => void;
}

export function useResource<Value>(
  ask: (signal: AbortSignal) => Promise<Value>,
  keys: readonly unknown[],
): Resource<Value> {
  const [state, setState] = useState<Omit<Resource<Value>, 'retry'>>({
    value: null,
    loading: true,
    failure: null,
  });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    const stop = new AbortController();
    setState((before) => ({ ...before, loading: true, failure: null }));
    ask(stop.signal).then(
      (value) => {
        if (!stop.signal.aborted) setState({ value, loading: false, failure: null });
      },
      (failure: unknown) => {
        if (stop.signal.aborted) return;
        setState((before) => ({ ...before, loading: false, failure: asError(failure) }));
      },
    );
    return () => stop.abort();
  }, [...keys, attempt, logins.value]);
  return { ...state, retry: () => setAttempt((before) => before + 1) };
}

function asError(failure: unknown): Error {
  return failure instanceof Error ? failure : new Error(String(failure));
}
