import { useEffect, useRef } from 'preact/hooks';
import type { SeasonFlow } from '../charts/flowGraph';
import type { SeasonWeek } from '../charts/seasonGrid';
import { api } from '../lib/api/client';
import { useLive } from '../lib/live/Live';
import { useLoad, type Loaded } from '../lib/useLoad';

export interface Season {
  from: string;
  to: string;
  weeks: SeasonWeek[];
  flows: SeasonFlow[];
}

/** News of a busy market comes many times a second; the sums are asked for again at most this often. */
const AT_MOST_EVERY_MS = 3_000;
/** Without news: what other people list is not in one's own feed. */
const AT_LEAST_EVERY_MS = 30_000;

/** The season's weeks and ways, fresh while the screen is open. */
export function useSeason(): Loaded<Season> {
  const season = useLoad(async (signal): Promise<Season> => {
    const calendar = await api.get<Omit<Season, 'flows'>>('/api/season', { signal });
    const { items } = await api.get<{ items: SeasonFlow[] }, '/api/season/flows'>('/api/season/flows', {
      query: { from: calendar.from, to: calendar.to },
      signal,
    });
    return { ...calendar, flows: items };
  }, []);
  const { reload } = season;
  const waiting = useRef<number | undefined>(undefined);
  useLive(() => {
    waiting.current ??= window.setTimeout(() => {
      waiting.current = undefined;
      reload();
    }, AT_MOST_EVERY_MS);
  });
  useEffect(() => {
    const timer = setInterval(reload, AT_LEAST_EVERY_MS);
    return () => {
      clearInterval(timer);
      clearTimeout(waiting.current);
    };
  }, [reload]);
  return season;
}
