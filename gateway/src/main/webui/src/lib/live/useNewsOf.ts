import { useEffect, useRef } from 'preact/hooks';
import { useLive } from './Live';

/** A step tells several facts at once; they are one reason to ask again. */
const SOON_MS = 300;

/** Asks again soon after the live feed has told something about one of these, or about a match of an order among them. */
export function useNewsOf(ids: readonly (string | undefined)[], reload: () => void): void {
  const soon = useRef<number | undefined>(undefined);
  useLive(({ data }) => {
    if (ids.some((id) => id !== undefined && (data.id === id || data.orderId === id))) {
      soon.current ??= window.setTimeout(() => {
        soon.current = undefined;
        reload();
      }, SOON_MS);
    }
  });
  useEffect(() => () => clearTimeout(soon.current), []);
}
