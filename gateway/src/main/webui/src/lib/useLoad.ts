import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

export interface Loaded<T> {
  data: T | undefined;
  error: unknown;
  /** Asks again; what is shown stays until the answer comes. */
  reload: () => void;
  /** Changes what is shown, as a live event tells it. */
  change: (how: (shown: T) => T) => void;
}

/** Loads what a screen shows, again whenever one of the inputs changes. An answer to an older question is dropped. */
export function useLoad<T>(load: (signal: AbortSignal) => Promise<T>, inputs: unknown[]): Loaded<T> {
  const [data, setData] = useState<T>();
  const [error, setError] = useState<unknown>();
  const [round, setRound] = useState(0);
  const newest = useRef(load);
  newest.current = load;
  useEffect(() => {
    const asked = new AbortController();
    newest.current(asked.signal).then(
      (answer) => {
        if (!asked.signal.aborted) {
          setData(answer);
          setError(undefined);
        }
      },
      (failure: unknown) => asked.signal.aborted || setError(failure),
    );
    return () => asked.abort();
  }, [...inputs, round]);
  const reload = useCallback(() => setRound((it) => it + 1), []);
  const change = useCallback(
    (how: (shown: T) => T) => setData((shown) => (shown === undefined ? shown : how(shown))),
    [],
  );
  return { data, error, reload, change };
}
