import { useLocation } from 'preact-iso';
import { useCallback } from 'preact/hooks';

/** What a list is narrowed down to, kept in the address: it can be sent to somebody, and "back" takes it back. */
export type Filters<Name extends string> = Partial<Record<Name, string>>;

/**
 * The filters of these names, and how to change some of them. A typed search replaces the address instead of adding to the
 * history, so that "back" does not go through every letter.
 */
export function useFilters<Name extends string>(
  names: readonly Name[],
): [Filters<Name>, (changes: Filters<Name>, typed?: boolean) => void] {
  const { path, query, route } = useLocation();
  const filters: Filters<Name> = {};
  for (const name of names) {
    if (query[name]) {
      filters[name] = query[name];
    }
  }
  const change = useCallback(
    (changes: Filters<Name>, typed = false) => {
      const next = new URLSearchParams(Object.entries(query).filter(([, value]) => value) as [string, string][]);
      for (const [name, value] of Object.entries(changes) as [Name, string | undefined][]) {
        if (value) {
          next.set(name, value);
        } else {
          next.delete(name);
        }
      }
      const text = next.toString();
      route(text ? `${path}?${text}` : path, typed);
    },
    [path, query, route],
  );
  return [filters, change];
}
