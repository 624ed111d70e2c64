import type { Days } from '../lib/api/types';
import { catalogue, useTexts } from '../lib/i18n';
import { Field } from './parts';

/** What two sides bargain about. */
export interface TermsOffered {
  quantityKg: number;
  priceVndPerKg: number;
  delivery: Days;
}

const texts = catalogue(
  { kilograms: 'Số kg', price: 'Giá', from: 'Giao từ ngày', to: 'đến ngày' },
  { kilograms: 'Kilograms', price: 'Price', from: 'Delivery from', to: 'to' },
);

const whole = (text: string): number => Number(text.replace(/[^0-9]/g, ''));

/** The fields of an offer, each with what the server has against it. */
export function TermsFields({ terms, errors, change }: {
  terms: TermsOffered;
  errors: Readonly<Record<string, string>>;
  change: (terms: TermsOffered) => void;
}) {
  const t = useTexts(texts);
  return (
    <div class="two">
      <Field label={t.kilograms} unit="kg" error={errors.quantityKg}>
        {(wiring) => (
          <input {...wiring} inputMode="numeric" required value={terms.quantityKg || ''}
            onInput={(event) => change({ ...terms, quantityKg: whole(event.currentTarget.value) })} />
        )}
      </Field>
      <Field label={t.price} unit="₫/kg" error={errors.priceVndPerKg}>
        {(wiring) => (
          <input {...wiring} inputMode="numeric" required value={terms.priceVndPerKg || ''}
            onInput={(event) => change({ ...terms, priceVndPerKg: whole(event.currentTarget.value) })} />
        )}
      </Field>
      <Field label={t.from} error={errors['delivery.from'] ?? errors.delivery}>
        {(wiring) => (
          <input {...wiring} type="date" required value={terms.delivery.from}
            onInput={(event) => change({ ...terms, delivery: { ...terms.delivery, from: event.currentTarget.value } })} />
        )}
      </Field>
      <Field label={t.to} error={errors['delivery.to']}>
        {(wiring) => (
          <input {...wiring} type="date" required min={terms.delivery.from} value={terms.delivery.to}
            onInput={(event) => change({ ...terms, delivery: { ...terms.delivery, to: event.currentTarget.value } })} />
        )}
      </Field>
    </div>
  );
}
