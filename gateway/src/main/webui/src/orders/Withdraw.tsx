import { AskedOnce } from '../components/AskedOnce';
import { api } from '../lib/api/client';
import { Problem } from '../lib/api/problem';
import { kg } from '../lib/format/numbers';
import { useLanguage, useTexts } from '../lib/i18n';
import type { Order } from './ownOrder';
import { orderTexts } from './texts';

const CHANGED_MEANWHILE = 412;

/** Withdraws what is still wanted, after one question. */
export function Withdraw({ order, done }: { order: Order; done: () => void }) {
  const t = useTexts(orderTexts);
  const { language } = useLanguage();
  const withdraw = async () => {
    try {
      await api.delete<Order, '/api/orders/{id}'>('/api/orders/{id}', { id: order.id, version: order.version });
      return t.withdrawn;
    } catch (failure) {
      if (failure instanceof Problem && failure.status === CHANGED_MEANWHILE) {
        return t.changed;
      }
      throw failure;
    }
  };
  return (
    <AskedOnce
      words={{
        ask: t.withdraw,
        title: t.withdrawTitle(kg(order.openKg, language)),
        hint: t.withdrawHint,
        yes: t.withdraw,
        no: t.cancel,
      }}
      act={withdraw}
      done={done}
    />
  );
}
