import { useEffect, useRef, useState } from 'preact/hooks';
import { api } from '../lib/api/client';
import { matches } from '../lib/api/market';
import type { Match } from '../lib/api/types';
import { useLive } from '../lib/live/Live';
import { useLanguage } from '../lib/i18n';
import { begin, heard, reveal, type Waiting } from './waiting';

interface WaitingMatches {
  state: Waiting | undefined;
  error: unknown;
  reload: () => void;
  /** Shows what is new. */
  reveal: () => void;
  /** What an answer of one's own made of a match. */
  heard: (match: Match) => void;
}

/** The matches that wait for the cooperative, kept fresh by the live feed without moving what is shown. */
export function useWaiting(): WaitingMatches {
  const { language } = useLanguage();
  const [state, setState] = useState<Waiting>();
  const [error, setError] = useState<unknown>();
  const [round, setRound] = useState(0);
  const told = (match: Match) => setState((now) => (now ? heard(now, match) : now));

  useEffect(() => {
    const asked = new AbortController();
    Promise.all([matches({ status: 'HELD' }, asked.signal), matches({ status: 'PROPOSED' }, asked.signal)])
      .then((lists) => {
        if (!asked.signal.aborted) {
          setState(begin(lists.flat()));
          setError(undefined);
        }
      })
      .catch((failure: unknown) => asked.signal.aborted || setError(failure));
    return () => asked.abort();
  }, [language, round]);

  // The feed tells facts; reasons in the reader's words are asked for, once for a burst of news about one match.
  const asking = useRef(new Set<string>());
  useLive(({ type, data }) => {
    const id = data.id;
    if (!type.startsWith('match.') || typeof id !== 'string' || asking.current.has(id)) {
      return;
    }
    asking.current.add(id);
    setTimeout(() => {
      asking.current.delete(id);
      api.get<Match>('/api/matches/{id}', { id }).then(told, () => {});
    }, 150);
  });

  return {
    state,
    error,
    reload: () => setRound((it) => it + 1),
    reveal: () => setState((now) => now && reveal(now)),
    heard: told,
  };
}
