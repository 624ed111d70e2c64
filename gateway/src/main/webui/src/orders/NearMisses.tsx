import { useToasts } from '../components/Toasts';
import { api } from '../lib/api/client';
import type { NewOrder } from '../lib/api/types';
import { useTexts } from '../lib/i18n';
import { NearMissCards } from '../nearmisses/NearMissCards';
import type { NearMiss } from '../nearmisses/nearMiss';
import { revised, type Order } from './ownOrder';
import { orderTexts } from './texts';

/** What would bring this order more. A change is made to the order as it was shown; whoever was quicker is not overwritten. */
export function NearMisses({ order, misses, reload }: { order: Order; misses: readonly NearMiss[]; reload: () => void }) {
  const t = useTexts(orderTexts);
  const toasts = useToasts();
  const send = async (body: NewOrder) => {
    await api.put<Order, '/api/orders/{id}'>('/api/orders/{id}', { id: order.id, version: order.version, body });
    toasts.say(t.saved);
    reload();
  };
  return (
    <section class="stack-tight" aria-labelledby="near-misses">
      <h2 id="near-misses">{t.nearMisses}</h2>
      <p class="soft">{t.nearMissesHint}</p>
      <NearMissCards misses={misses} terms={revised(order, {})} send={send} stale={reload} />
    </section>
  );
}
