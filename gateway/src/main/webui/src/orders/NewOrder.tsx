import { useLocation } from 'preact-iso';
import { useToasts } from '../components/Toasts';
import { api } from '../lib/api/client';
import { useKeyOf } from '../lib/api/useKeyOf';
import { useTexts } from '../lib/i18n';
import type { Order } from './ownOrder';
import { OrderForm } from './OrderForm';
import { orderTexts } from './texts';
import './Orders.css';

/** Posts an order; the market's page leads here with the crop already chosen. */
export default function NewOrder() {
  const t = useTexts(orderTexts);
  const { query, route } = useLocation();
  const toasts = useToasts();
  const keyOf = useKeyOf();
  return (
    <div class="stack">
      <h1>{t.newTitle}</h1>
      <OrderForm
        first={query.crop ? { crop: query.crop } : {}}
        cancel={() => history.back()}
        send={async (body) => {
          const order = await api.post<Order, '/api/orders'>('/api/orders', { body, key: keyOf(body) });
          toasts.say(t.posted);
          route(`/orders/${order.id}`, true);
        }}
      />
    </div>
  );
}
