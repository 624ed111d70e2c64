import { useRef } from 'preact/hooks';
import { api } from '../lib/api/client';
import { cooperative, matches } from '../lib/api/market';
import type { Cooperative, Harvest, Match } from '../lib/api/types';
import { useLanguage } from '../lib/i18n';
import { useNewsOf } from '../lib/live/useNewsOf';
import { useLoad, type Loaded } from '../lib/useLoad';
import type { NearMiss } from '../nearmisses/nearMiss';
import { inOrder, type Order, type SplitFill } from './ownOrder';

/** An order with all that its page shows beside it. */
export interface WholeOrder {
  order: Order;
  matches: Match[];
  harvests: ReadonlyMap<string, Harvest>;
  cooperatives: ReadonlyMap<string, Cooperative>;
  nearMisses: NearMiss[];
  /** Undefined when nothing is missing, or nobody can say at the moment. */
  fill: SplitFill | undefined;
}

async function byId<T extends { id: string }>(ids: string[], ask: (id: string) => Promise<T>): Promise<Map<string, T>> {
  const answers = await Promise.allSettled([...new Set(ids)].map(ask));
  return new Map(answers.flatMap((it) => (it.status === 'fulfilled' ? [[it.value.id, it.value] as const] : [])));
}

/**
 * The order, its matches and what would bring more, kept fresh by the live feed. A row that is shown keeps its place; new ones
 * come below.
 */
export function useOrder(id: string): Loaded<WholeOrder> {
  const { language } = useLanguage();
  const places = useRef<string[]>([]);
  const whole = useLoad(
    async (signal): Promise<WholeOrder> => {
      const [order, all, nearMisses, fill] = await Promise.all([
        api.get<Order, '/api/orders/{id}'>('/api/orders/{id}', { id, signal }),
        matches({ orderId: id }, signal),
        // A market that can't say at the moment what would bring more is no reason to hide the order.
        api
          .get<NearMiss[], '/api/orders/{id}/near-misses'>('/api/orders/{id}/near-misses', { id, signal })
          .catch((): NearMiss[] => []),
        api
          .get<SplitFill, '/api/orders/{id}/split-fill'>('/api/orders/{id}/split-fill', { id, signal })
          .catch(() => undefined),
      ]);
      const [harvests, profiles] = await Promise.all([
        byId(
          [...all, ...(fill?.harvests ?? [])].map((it) => it.harvestId),
          (harvest) => api.get<Harvest, '/api/harvests/{id}'>('/api/harvests/{id}', { id: harvest, signal }),
        ),
        byId(
          all.map((it) => it.cooperativeId),
          cooperative,
        ),
      ]);
      const shown = inPlace(places.current, inOrder(all));
      places.current = shown.map((it) => it.id);
      return { order, matches: shown, harvests, cooperatives: profiles, nearMisses, fill: fill?.openKg ? fill : undefined };
    },
    [id, language],
  );
  useNewsOf([id], whole.reload);
  return whole;
}

/** What was shown already keeps its place. */
function inPlace(shown: readonly string[], all: readonly Match[]): Match[] {
  const known = shown.flatMap((id) => all.filter((it) => it.id === id));
  return [...known, ...all.filter((it) => !shown.includes(it.id))];
}
