import { api } from '../lib/api/client';
import type { Match } from '../lib/api/types';
import { useLanguage } from '../lib/i18n';
import { useNewsOf } from '../lib/live/useNewsOf';
import { useLoad, type Loaded } from '../lib/useLoad';
import type { Replacements } from './agreement';

/** A match with what could take the place of the kilograms that it lacks, if it lacks any. */
export interface WholeMatch {
  match: Match;
  replacements?: Replacements;
}

/** The match as it is now, kept fresh by the live feed. */
export function useMatch(id: string): Loaded<WholeMatch> {
  const { language } = useLanguage();
  const whole = useLoad(
    async (signal): Promise<WholeMatch> => {
      const match = await api.get<Match, '/api/matches/{id}'>('/api/matches/{id}', { id, signal });
      const short = match.status === 'AGREED' && match.shortfallKg > 0;
      return {
        match,
        replacements: short
          ? await api.get<Replacements, '/api/matches/{id}/replacements'>('/api/matches/{id}/replacements', { id, signal })
          : undefined,
      };
    },
    [id, language],
  );
  useNewsOf([id, whole.data?.match.orderId], whole.reload);
  return whole;
}
