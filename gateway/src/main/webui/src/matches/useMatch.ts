import { api } from '../lib/api/client';
import type { Match, Side } from '../lib/api/types';
import { useLanguage } from '../lib/i18n';
import { useNewsOf } from '../lib/live/useNewsOf';
import { useLoad, type Loaded } from '../lib/useLoad';
import type { Order } from '../orders/ownOrder';
import type { Replacements } from './agreement';

export interface WholeMatch {
  match: Match;
  /** What could take the place of the kilograms that it lacks: if it lacks any, and the market can say at the moment. */
  replacements?: Replacements;
  /** The order that has to grow for them, as its buyer sees it. */
  order?: Order;
}

/** The match as it is now, kept fresh by the live feed. */
export function useMatch(id: string, side: Side | undefined): Loaded<WholeMatch> {
  const { language } = useLanguage();
  const whole = useLoad(
    async (signal): Promise<WholeMatch> => {
      const match = await api.get<Match, '/api/matches/{id}'>('/api/matches/{id}', { id, signal });
      return isShort(match) ? { match, ...(await instead(match, side, signal)) } : { match };
    },
    [id, side, language],
  );
  useNewsOf([id, whole.data?.match.orderId], whole.reload);
  return whole;
}

export const isShort = ({ status, shortfallKg }: Match): boolean => status === 'AGREED' && shortfallKg > 0;

/** A market that can't say at the moment what would do instead is no reason to hide the match. */
async function instead({ id, orderId }: Match, side: Side | undefined, signal: AbortSignal): Promise<Omit<WholeMatch, 'match'>> {
  const [replacements, order] = await Promise.all([
    api.get<Replacements, '/api/matches/{id}/replacements'>('/api/matches/{id}/replacements', { id, signal }).catch(() => undefined),
    side === 'BUYER'
      ? api.get<Order, '/api/orders/{id}'>('/api/orders/{id}', { id: orderId, signal }).catch(() => undefined)
      : undefined,
  ]);
  return { replacements, order };
}
