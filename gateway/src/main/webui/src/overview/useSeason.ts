import type { SeasonFlow } from '../charts/flowGraph';
import type { SeasonWeek } from '../charts/seasonGrid';
import { api } from '../lib/api/client';
import { useFresh } from '../lib/live/useFresh';
import { useLoad, type Loaded } from '../lib/useLoad';

export interface Season {
  from: string;
  to: string;
  weeks: SeasonWeek[];
  flows: SeasonFlow[];
}

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
  useFresh(season.reload);
  return season;
}
