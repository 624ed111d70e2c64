import { Button } from '../components/parts';
import { useToasts } from '../components/Toasts';
import { api } from '../lib/api/client';
import { kg } from '../lib/format/numbers';
import { useLanguage, useTexts } from '../lib/i18n';
import { revised, type Order } from '../orders/ownOrder';
import { toAddKg, type Replacements } from './agreement';
import { matchTexts } from './texts';
import { useDoing } from './useDoing';

/**
 * Makes the order larger by what is missing. It stays busy until the market has heard of it and this goes away; the order is
 * changed as it was shown, so that a press after a lost answer does not make it grow again.
 */
export function Grow({ order, replacements, changed }: { order: Order; replacements: Replacements; changed: () => void }) {
  const t = useTexts(matchTexts);
  const { language } = useLanguage();
  const toasts = useToasts();
  const { busy, doing } = useDoing(changed);
  const addKg = toAddKg(replacements);
  const grow = () =>
    doing(async () => {
      const quantityKg = order.quantityKg + addKg;
      await api.put<Order, '/api/orders/{id}'>('/api/orders/{id}', {
        id: order.id,
        version: order.version,
        body: revised(order, { quantityKg }),
      });
      toasts.say(t.added(kg(quantityKg, language)));
      changed();
    });
  return (
    <div class="stack-tight">
      <p>{t.noRoom(kg(replacements.orderOpenKg, language))}</p>
      <div class="row">
        <Button kind="primary" busy={busy} onClick={() => void grow()}>{t.add(kg(addKg, language))}</Button>
      </div>
    </div>
  );
}
