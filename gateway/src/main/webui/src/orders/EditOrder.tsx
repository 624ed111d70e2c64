import { useLocation } from 'preact-iso';
import { Failure } from '../components/Failure';
import { useToasts } from '../components/Toasts';
import type { ScreenProps } from '../app/route';
import { api } from '../lib/api/client';
import { useTexts } from '../lib/i18n';
import { useLoad } from '../lib/useLoad';
import { revised, type Order } from './ownOrder';
import { OrderForm } from './OrderForm';
import { orderTexts } from './texts';
import './Orders.css';

/** Revises an order as it was when the form was opened; whoever was quicker is not overwritten (If-Match). */
export default function EditOrder({ params }: ScreenProps) {
  const t = useTexts(orderTexts);
  const id = params?.id ?? '';
  const { route } = useLocation();
  const toasts = useToasts();
  const { data: order, error, reload } = useLoad(
    (signal) => api.get<Order, '/api/orders/{id}'>('/api/orders/{id}', { id, signal }),
    [id],
  );
  return (
    <div class="stack">
      <h1>{t.editTitle}</h1>
      {error != null && <Failure error={error} again={reload} />}
      {order && (
        <OrderForm
          key={order.version}
          revising
          first={revised(order, {})}
          cancel={() => route(`/orders/${id}`)}
          send={async (body) => {
            await api.put<Order, '/api/orders/{id}'>('/api/orders/{id}', { id, version: order.version, body });
            toasts.say(t.saved);
            route(`/orders/${id}`, true);
          }}
        />
      )}
    </div>
  );
}
