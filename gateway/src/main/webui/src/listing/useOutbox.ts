import { useCallback, useEffect, useState } from 'preact/hooks';
import { api, newKey } from '../lib/api/client';
import type { Harvest, NewHarvest } from '../lib/api/types';
import { keep, kept } from '../lib/kept';
import { useSession } from '../lib/session';
import { Outbox, type Letter } from './outbox';

const AGAIN_MS = 20_000;

/** One for the whole app: what is written on one screen is sent from any. */
const outbox = new Outbox({
  load: () => JSON.parse(kept('outbox') ?? '[]') as Letter[],
  store: (letters) => keep('outbox', JSON.stringify(letters)),
  send: async ({ key, body }) => {
    await api.post<Harvest>('/api/harvests', { key, body });
  },
});

const sentListeners = new Set<(letter: Letter) => void>();

/** Tells of every letter that has become a harvest. */
export function useSent(listener: (letter: Letter) => void): void {
  useEffect(() => {
    sentListeners.add(listener);
    return () => {
      sentListeners.delete(listener);
    };
  }, [listener]);
}

const lock = (work: () => Promise<void>): Promise<void> =>
  'locks' in navigator ? Promise.resolve(navigator.locks.request('harvestlink.outbox', work)).then(() => {}) : work();

/** The letters of this cooperative that wait or came back; sent now, when the network returns, and every so often. */
export function useOutbox() {
  const organization = useSession().me?.organization ?? '';
  const [letters, setLetters] = useState<Letter[]>(() => outbox.letters(organization));

  const flush = useCallback(
    () =>
      lock(async () => {
        const listed = organization ? await outbox.flush(organization) : [];
        listed.forEach((letter) => sentListeners.forEach((listener) => listener(letter)));
      }),
    [organization],
  );

  useEffect(() => {
    const show = () => setLetters(outbox.letters(organization));
    const again = () => void flush();
    show();
    again();
    const unsubscribe = outbox.subscribe(show);
    window.addEventListener('online', again);
    const timer = setInterval(() => outbox.letters(organization).length > 0 && again(), AGAIN_MS);
    return () => {
      unsubscribe();
      window.removeEventListener('online', again);
      clearInterval(timer);
    };
  }, [organization, flush]);

  const post = (line: string, body: NewHarvest) => {
    outbox.add({ key: newKey(), organization, line, body, writtenAt: new Date().toISOString() });
    void flush();
  };
  return { letters, post, discard: (letter: Letter) => outbox.remove(letter.key) };
}
