import { useState } from 'preact/hooks';
import { Failure } from '../components/Failure';
import { Button, Card, Field } from '../components/parts';
import { Problem } from '../lib/api/problem';
import type { NewOrder } from '../lib/api/types';
import { plusDays, today } from '../lib/format/days';
import { kg } from '../lib/format/numbers';
import { useLanguage, useTexts } from '../lib/i18n';
import { useReference } from '../lib/reference';
import { AmountField } from '../components/AmountField';
import { orderTexts } from './texts';

interface Props {
  /** What the fields begin with. */
  first: Partial<NewOrder>;
  /** Whether it exists already: its crop stays then. */
  revising?: boolean;
  send: (order: NewOrder) => Promise<void>;
  cancel: () => void;
}

type Certifications = { allOf?: string[]; anyOf?: string[] };

const DAYS_TO_DELIVERY = 7;
const DAYS_OF_DELIVERY = 7;

/** All that an order says: what a buyer always names first, the rest folded away. */
export function OrderForm({ first, revising = false, send, cancel }: Props) {
  const t = useTexts(orderTexts);
  const { language } = useLanguage();
  const reference = useReference();
  const soon = plusDays(today(), DAYS_TO_DELIVERY);
  const [order, setOrder] = useState<Partial<NewOrder>>({
    market: 'VN',
    delivery: { from: soon, to: plusDays(soon, DAYS_OF_DELIVERY), place: '' },
    ...first,
  });
  const [error, setError] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const fields = error instanceof Problem ? error.fields : {};
  const change = (changes: Partial<NewOrder>) => setOrder((now) => ({ ...now, ...changes }));
  const delivery = order.delivery ?? { from: '', to: '', place: '' };
  const certifications: Certifications = order.certifications ?? {};
  const schemes = [...new Set([...(certifications.allOf ?? []), ...(certifications.anyOf ?? [])])];
  const anyOf = (certifications.anyOf?.length ?? 0) > 0;
  const certify = (chosen: string[], one: boolean) =>
    change({ certifications: one ? { allOf: [], anyOf: chosen } : { allOf: chosen, anyOf: [] } });
  const crop = reference.crops.find((it) => it.code === order.crop);

  const submit = (event: Event) => {
    event.preventDefault();
    setBusy(true);
    setError(undefined);
    const said = Object.fromEntries(Object.entries(order).filter(([, value]) => value != null && value !== ''));
    send(said as unknown as NewOrder).catch((failure: unknown) => {
      setError(failure);
      setBusy(false);
    });
  };
  const text = (name: 'variety' | 'grade' | 'note', label: string, hint?: string, options: readonly string[] = []) => (
    <Field label={label} error={fields[name]}>
      {(wiring) => (
        <>
          <input
            {...wiring}
            list={options.length > 0 ? `${wiring.id}-list` : undefined}
            placeholder={hint}
            value={order[name] ?? ''}
            onInput={(it) => change({ [name]: it.currentTarget.value })}
          />
          {options.length > 0 && (
            <datalist id={`${wiring.id}-list`}>
              {options.map((option) => (
                <option key={option} value={option} />
              ))}
            </datalist>
          )}
        </>
      )}
    </Field>
  );
  const amount = (
    name: 'quantityKg' | 'maxVndPerKg' | 'maxKm' | 'minimumLotKg' | 'maxSuppliers',
    label: string,
    unit?: string,
    hint?: string,
  ) => (
    <AmountField
      label={label}
      unit={unit}
      hint={hint}
      error={fields[name]}
      required={name === 'quantityKg'}
      value={order[name] ?? undefined}
      change={(value) => change({ [name]: value })}
    />
  );
  return (
    <form class="stack" onSubmit={submit}>
      <Card>
        <div class="order-fields">
          <Field label={t.crop} error={fields.crop}>
            {(wiring) => (
              <select
                {...wiring}
                required
                disabled={revising}
                value={order.crop ?? ''}
                onChange={(it) => change({ crop: it.currentTarget.value })}
              >
                <option value="">{t.choose}</option>
                {reference.crops.map((it) => (
                  <option key={it.code} value={it.code}>
                    {it.name[language]}
                  </option>
                ))}
              </select>
            )}
          </Field>
          {amount('quantityKg', t.kilograms, 'kg')}
          <Field label={t.from} error={fields['delivery.from']}>
            {(wiring) => (
              <input
                {...wiring}
                type="date"
                required
                value={delivery.from}
                onInput={(it) => change({ delivery: { ...delivery, from: it.currentTarget.value } })}
              />
            )}
          </Field>
          <Field label={t.to} error={fields['delivery.to'] ?? fields.delivery}>
            {(wiring) => (
              <input
                {...wiring}
                type="date"
                required
                min={delivery.from}
                value={delivery.to}
                onInput={(it) => change({ delivery: { ...delivery, to: it.currentTarget.value } })}
              />
            )}
          </Field>
          <Field label={t.place} error={fields['delivery.place']}>
            {(wiring) => (
              <select
                {...wiring}
                required
                value={delivery.place}
                onChange={(it) => change({ delivery: { ...delivery, place: it.currentTarget.value } })}
              >
                <option value="">{t.choose}</option>
                {reference.destinations.map((it) => (
                  <option key={it.id} value={it.id}>
                    {it.name[language]}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <Field label={t.market} error={fields.market}>
            {(wiring) => (
              <select
                {...wiring}
                required
                value={order.market ?? ''}
                onChange={(it) => change({ market: it.currentTarget.value })}
              >
                {reference.markets.map((it) => (
                  <option key={it.code} value={it.code}>
                    {it.name[language]}
                  </option>
                ))}
              </select>
            )}
          </Field>
          {amount('maxVndPerKg', t.maxPrice, '₫/kg', t.maxPriceHint)}
        </div>
        <fieldset class="order-schemes">
          <legend class="legend-text">{t.certifications}</legend>
          {reference.schemes.map((it) => (
            <label key={it.code} class="check">
              <input
                type="checkbox"
                checked={schemes.includes(it.code)}
                onChange={(event) =>
                  certify(
                    event.currentTarget.checked ? [...schemes, it.code] : schemes.filter((code) => code !== it.code),
                    anyOf,
                  )
                }
              />
              {it.name[language]}
            </label>
          ))}
        </fieldset>
        {schemes.length > 1 && (
          <label class="check">
            <input type="checkbox" checked={anyOf} onChange={(it) => certify(schemes, it.currentTarget.checked)} />
            {t.anyOf}
          </label>
        )}
      </Card>
      <details class="order-more" open={revising}>
        <summary>{t.more}</summary>
        <Card>
          <div class="order-fields">
            {text('variety', t.variety, t.anyVariety, crop?.varieties)}
            {text('grade', t.grade, t.anyGrade, crop?.grades)}
            {amount('minimumLotKg', t.minimumLot, 'kg')}
            {amount('maxKm', t.maxKm, 'km')}
            {amount('maxSuppliers', t.maxSuppliers)}
            {text('note', t.note)}
          </div>
          <label class="check">
            <input
              type="checkbox"
              checked={order.allOrNothing ?? false}
              onChange={(it) => change({ allOrNothing: it.currentTarget.checked })}
            />
            {t.allOrNothing}
          </label>
        </Card>
      </details>
      {error != null && <Failure error={error} />}
      <div class="row">
        <Button kind="primary" type="submit" busy={busy}>
          {revising
            ? t.saveKg(kg(order.quantityKg ?? 0, language))
            : order.quantityKg && crop
              ? t.postKg(kg(order.quantityKg, language), crop.name[language].toLocaleLowerCase(language))
              : t.post}
        </Button>
        <Button onClick={cancel}>{t.cancel}</Button>
      </div>
    </form>
  );
}
