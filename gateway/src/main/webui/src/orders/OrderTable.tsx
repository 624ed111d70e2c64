import { useEffect, useRef } from 'preact/hooks';
import { KilogramBar, sharesOf } from '../components/KilogramBar';
import { daysText } from '../lib/format/days';
import { kg, perKg } from '../lib/format/numbers';
import { useLanguage, useTexts } from '../lib/i18n';
import type { Reference } from '../lib/reference';
import type { Order } from './ownOrder';
import { orderTexts } from './texts';

interface Props {
  orders: readonly Order[];
  /** The row that the arrows stand on. */
  chosen: number;
  choose: (row: number) => void;
  reference: Reference;
}

/** A line for each order; on a phone each line becomes a card. */
export function OrderTable({ orders, chosen, choose, reference }: Props) {
  const t = useTexts(orderTexts);
  const { language } = useLanguage();
  const row = useRef<HTMLTableRowElement>(null);
  const first = useRef(true);
  useEffect(() => {
    if (!first.current) {
      row.current?.scrollIntoView({ block: 'nearest' });
    }
    first.current = false;
  }, [chosen]);
  return (
    <table class="orders-table">
      <thead>
        <tr>
          <th scope="col">{t.order}</th>
          <th scope="col">{t.delivery}</th>
          <th scope="col" class="orders-number">
            {t.quantity}
          </th>
          <th scope="col" class="orders-number">
            {t.missing}
          </th>
          <th scope="col">{t.where}</th>
          <th scope="col" class="orders-number">
            {t.limit}
          </th>
          <th scope="col">{t.state}</th>
        </tr>
      </thead>
      <tbody>
        {orders.map((order, i) => (
          <tr
            key={order.id}
            ref={i === chosen ? row : undefined}
            class={i === chosen ? 'orders-chosen' : undefined}
            onPointerDown={() => choose(i)}
          >
            <th scope="row">
              <a href={`/orders/${order.id}`}>
                {[reference.crop(order.crop), order.variety, order.grade].filter(Boolean).join(' · ')}
              </a>
            </th>
            <td data-label={t.delivery}>
              {reference.place(order.delivery.place)} · {daysText(order.delivery.from, order.delivery.to, language)}
            </td>
            <td data-label={t.quantity} class="orders-number">
              {kg(order.quantityKg, language)}
            </td>
            <td data-label={t.missing} class="orders-number">
              {order.openKg > 0 ? <strong>{kg(order.openKg, language)}</strong> : '0'}
            </td>
            <td class="orders-bar">
              <KilogramBar shares={sharesOf(order)} of="order" legend={false} />
            </td>
            <td data-label={t.limit} class="orders-number">
              {order.maxVndPerKg != null ? perKg(order.maxVndPerKg, language) : '–'}
            </td>
            <td data-label={t.state}>{t.states[order.status]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
