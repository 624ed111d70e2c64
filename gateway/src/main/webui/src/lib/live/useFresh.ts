import { useEffect, useRef } from 'preact/hooks';
import { useLive } from './Live';

/** News of a busy market comes many times a second; sums are asked for again at most this often. */
const AT_MOST_EVERY_MS = 3_000;
/** Without news: what other people do is not in one's own feed. */
const AT_LEAST_EVERY_MS = 30_000;

/** Asks again while a screen is open: soon after news of the live feed, and now and then without. */
export function useFresh(reload: () => void, atLeastEveryMs = AT_LEAST_EVERY_MS): void {
  const waiting = useRef<number | undefined>(undefined);
  useLive(() => {
    waiting.current ??= window.setTimeout(() => {
      waiting.current = undefined;
      reload();
    }, AT_MOST_EVERY_MS);
  });
  useEffect(() => {
    const timer = setInterval(reload, atLeastEveryMs);
    return () => {
      clearInterval(timer);
      clearTimeout(waiting.current);
      waiting.current = undefined;
    };
  }, [reload, atLeastEveryMs]);
}
