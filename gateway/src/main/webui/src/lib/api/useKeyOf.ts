import { useCallback, useRef } from 'preact/hooks';
import { newKey } from './client';

/** The same key for the same words: a second press after a lost answer posts nothing twice. */
export function useKeyOf(): (body: unknown) => string {
  const sent = useRef({ words: '', key: '' });
  return useCallback((body: unknown) => {
    const words = JSON.stringify(body);
    if (sent.current.words !== words) {
      sent.current = { words, key: newKey() };
    }
    return sent.current.key;
  }, []);
}
