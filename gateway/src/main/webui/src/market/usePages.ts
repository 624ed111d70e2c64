import { useEffect, useState } from 'preact/hooks';
import type { Page } from '../lib/api/client';

export interface Pages<T> {
  items: T[];
  /** Whether the first page has come. */
  ready: boolean;
  error: unknown;
  /** Whether the server has more than is here. */
  more: boolean;
  next: () => void;
}

interface Loaded<T> {
  key: string;
  items: T[];
  cursor: string | null | undefined;
}

/**
 * A list page by page.
 *
 * @param key what the list depends on; another key begins anew
 * @param load one page, after a cursor
 * @param atLeast goes on by itself until so many are here, for a search through them
 */
export function usePages<T>(
  key: string,
  load: (after: string | undefined, signal: AbortSignal) => Promise<Page<T>>,
  atLeast: number,
): Pages<T> {
  const [loaded, setLoaded] = useState<Loaded<T>>();
  const [error, setError] = useState<unknown>();
  const [asked, ask] = useState(0);
  const here = loaded?.key === key ? loaded : undefined;
  const wanting = !here || (here.cursor != null && (here.items.length < atLeast || asked > here.items.length));
  const count = here?.items.length ?? -1;

  useEffect(() => {
    if (!wanting) {
      return undefined;
    }
    const request = new AbortController();
    load(here?.cursor ?? undefined, request.signal).then(
      (page) => {
        if (!request.signal.aborted) {
          setError(undefined);
          setLoaded({ key, items: [...(here?.items ?? []), ...page.items], cursor: page.next });
        }
      },
      (failure: unknown) => request.signal.aborted || setError(failure),
    );
    return () => request.abort();
  }, [key, count, wanting]);

  return {
    items: here?.items ?? [],
    ready: here !== undefined,
    error,
    more: here?.cursor != null,
    next: () => ask((here?.items.length ?? 0) + 1),
  };
}
