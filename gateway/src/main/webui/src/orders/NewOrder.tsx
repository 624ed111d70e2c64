import { useLocation } from 'preact-iso';
import { useRef } from 'preact/hooks';
import { useToasts } from '../components/Toasts';
import { api, newKey } from '../lib/api/client';
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
  // The same key for the same words: a second press after a lost answer posts nothing twice.
  const sent = useRef({ words: '', key: '' });
  return (
    <div class="stack">
      <h1>{t.newTitle}</h1>
      <OrderForm
        first={query.crop ? { crop: query.crop } : {}}
        cancel={() => history.back()}
        send={async (body) => {
          const words = JSON.stringify(body);
          if (sent.current.words !== words) {
            sent.current = { words, key: newKey() };
          }
          const order = await api.post<Order, '/api/orders'>('/api/orders', { body, key: sent.current.key });
          toasts.say(t.posted);
          route(`/orders/${order.id}`, true);
        }}
      />
    </div>
  );
}
