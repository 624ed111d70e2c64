import { useLocation } from 'preact-iso';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Failure } from '../components/Failure';
import { EmptyState, Field, LinkButton } from '../components/parts';
import { ExportButton } from '../imports/ExportButton';
import { ORDERS } from '../imports/kinds';
import { importTexts } from '../imports/texts';
import { useFilters } from '../lib/filters';
import { useTexts } from '../lib/i18n';
import { LiveAge, useLive } from '../lib/live/Live';
import { finds } from '../lib/plain';
import { useReference } from '../lib/reference';
import { useLoad } from '../lib/useLoad';
import { ownOrders, type Order } from './ownOrder';
import { OrderTable } from './OrderTable';
import { orderTexts } from './texts';
import './Orders.css';

const STATES = ['POSTED', 'ENDED', 'WITHDRAWN'] as const;

/** A buyer's orders as a table for the keyboard: `/` searches, the arrows choose, Enter opens. */
export default function Orders() {
  const t = useTexts(orderTexts);
  const imports = useTexts(importTexts);
  const reference = useReference();
  const { route } = useLocation();
  const [filters, change] = useFilters(['q', 'state', 'crop', 'missing']);
  const { data, error, reload } = useLoad(ownOrders, []);
  const [chosen, choose] = useState(0);
  const search = useRef<HTMLInputElement>(null);
  const news = useRef<number | undefined>(undefined);
  useLive(() => {
    news.current ??= window.setTimeout(() => {
      news.current = undefined;
      reload();
    }, 1_000);
  });

  const { q = '', state, crop, missing } = filters;
  const fits = (it: Order) =>
    (!state || it.status === state) &&
    (!crop || it.crop === crop) &&
    (!missing || it.openKg > 0) &&
    finds(q, [reference.crop(it.crop), it.variety, it.grade, reference.place(it.delivery.place), it.note]);
  const shown = (data ?? []).filter(fits);
  const at = Math.min(chosen, Math.max(0, shown.length - 1));

  const pressed = useRef((_: KeyboardEvent) => {});
  pressed.current = (event) => {
    const writing = event.target instanceof Element && event.target.closest('input, select, textarea, dialog') !== null;
    if (event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    if (event.key === '/' && !writing) {
      event.preventDefault();
      search.current?.focus();
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && (!writing || event.target === search.current)) {
      event.preventDefault();
      choose(Math.min(shown.length - 1, Math.max(0, at + (event.key === 'ArrowDown' ? 1 : -1))));
    } else if (event.key === 'Enter' && (event.target === document.body || event.target === search.current) && shown[at]) {
      event.preventDefault();
      route(`/orders/${shown[at].id}`);
    }
  };
  useEffect(() => {
    const listener = (event: KeyboardEvent) => pressed.current(event);
    document.addEventListener('keydown', listener);
    return () => {
      document.removeEventListener('keydown', listener);
      clearTimeout(news.current);
    };
  }, []);

  const crops = [...new Set((data ?? []).map((it) => it.crop))];
  return (
    <div class="stack">
      <header class="spread">
        <div>
          <h1>{t.title}</h1>
          <p class="soft orders-keys">{t.keys}</p>
        </div>
        <div class="row">
          <LiveAge />
          <LinkButton href="/matches">{t.deliveries}</LinkButton>
          <LinkButton href="/orders/import">{imports.import}</LinkButton>
          {data && data.length > 0 && <ExportButton kind={ORDERS} />}
          <LinkButton kind="primary" href="/orders/new">
            {t.post}
          </LinkButton>
        </div>
      </header>
      {error != null && <Failure error={error} again={reload} />}
      {data?.length === 0 && (
        <EmptyState
          title={t.none}
          action={
            <LinkButton kind="primary" href="/orders/new">
              {t.post}
            </LinkButton>
          }
        >
          {t.noneHint}
        </EmptyState>
      )}
      {data && data.length > 0 && (
        <>
          <search class="orders-filters">
            <Field label={t.search}>
              {(wiring) => (
                <input
                  {...wiring}
                  ref={search}
                  type="search"
                  placeholder={t.searchHint}
                  value={q}
                  onInput={(it) => change({ q: it.currentTarget.value }, true)}
                />
              )}
            </Field>
            <Field label={t.state}>
              {(wiring) => (
                <select {...wiring} value={state ?? ''} onChange={(it) => change({ state: it.currentTarget.value })}>
                  <option value="">{t.any}</option>
                  {STATES.map((it) => (
                    <option key={it} value={it}>
                      {t.states[it]}
                    </option>
                  ))}
                </select>
              )}
            </Field>
            <Field label={t.crop}>
              {(wiring) => (
                <select {...wiring} value={crop ?? ''} onChange={(it) => change({ crop: it.currentTarget.value })}>
                  <option value="">{t.any}</option>
                  {crops.map((it) => (
                    <option key={it} value={it}>
                      {reference.crop(it)}
                    </option>
                  ))}
                </select>
              )}
            </Field>
            <label class="check">
              <input
                type="checkbox"
                checked={Boolean(missing)}
                onChange={(it) => change({ missing: it.currentTarget.checked ? '1' : '' })}
              />
              {t.onlyMissing}
            </label>
          </search>
          {shown.length === 0 ? (
            <EmptyState title={t.noneFound}>{t.noneFoundHint}</EmptyState>
          ) : (
            <OrderTable orders={shown} chosen={at} choose={choose} reference={reference} />
          )}
        </>
      )}
    </div>
  );
}
