import { useState } from 'preact/hooks';
import { api, newKey } from '../lib/api/client';
import { Problem } from '../lib/api/problem';
import type { CounterOffer, Match } from '../lib/api/types';
import { useFailureText } from '../components/Failure';
import { Button, Field } from '../components/parts';
import { Question } from '../components/Question';
import { kg, perKg } from '../lib/format/numbers';
import { useLanguage, useTexts } from '../lib/i18n';
import { homeTexts } from './texts';

const whole = (text: string): number => Number(text.replace(/[^0-9]/g, ''));

/** Other terms for the same pair: sending them is an acceptance of them. */
export function CounterForm({ match, title, hint, answered, no }: {
  match: Match;
  /** With whom, and what sending it means; the cooperative's words unless told. */
  title?: string;
  hint?: string;
  answered: (match: Match) => void;
  no: () => void;
}) {
  const t = useTexts(homeTexts);
  const { language } = useLanguage();
  const text = useFailureText();
  const [terms, setTerms] = useState<CounterOffer & { delivery: { from: string; to: string } }>({
    quantityKg: match.quantityKg,
    priceVndPerKg: match.priceVndPerKg,
    delivery: { from: match.delivery.from, to: match.delivery.to },
  });
  const [failure, setFailure] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const errors = failure instanceof Problem ? failure.fields : {};
  const elsewhere = failure !== undefined && Object.keys(errors).length === 0;

  const send = async (event: Event) => {
    event.preventDefault();
    setBusy(true);
    try {
      answered(await api.post<Match>('/api/matches/{id}/counter-offer', {
        id: match.id,
        version: match.version,
        key: newKey(),
        body: terms,
      }));
    } catch (refusal) {
      setFailure(refusal);
      setBusy(false);
    }
  };

  return (
    <Question title={title ?? t.counterTitle} no={no}>
      <form class="stack" onSubmit={(event) => void send(event)}>
        <div class="two">
          <Field label={t.kilograms} unit="kg" error={errors.quantityKg}>
            {(wiring) => (
              <input {...wiring} inputMode="numeric" required value={terms.quantityKg || ''}
                onInput={(event) => setTerms({ ...terms, quantityKg: whole(event.currentTarget.value) })} />
            )}
          </Field>
          <Field label={t.price} unit="₫/kg" error={errors.priceVndPerKg}>
            {(wiring) => (
              <input {...wiring} inputMode="numeric" required value={terms.priceVndPerKg || ''}
                onInput={(event) => setTerms({ ...terms, priceVndPerKg: whole(event.currentTarget.value) })} />
            )}
          </Field>
          <Field label={t.from} error={errors['delivery.from'] ?? errors.delivery}>
            {(wiring) => (
              <input {...wiring} type="date" required value={terms.delivery.from}
                onInput={(event) => setTerms({ ...terms, delivery: { ...terms.delivery, from: event.currentTarget.value } })} />
            )}
          </Field>
          <Field label={t.to} error={errors['delivery.to']}>
            {(wiring) => (
              <input {...wiring} type="date" required min={terms.delivery.from} value={terms.delivery.to}
                onInput={(event) => setTerms({ ...terms, delivery: { ...terms.delivery, to: event.currentTarget.value } })} />
            )}
          </Field>
        </div>
        <p class="soft">{hint ?? t.counterHint}</p>
        {elsewhere && <p class="field-error" role="alert">{text(failure)}</p>}
        <div class="answers">
          <Button kind="primary" type="submit" busy={busy}>
            {t.send(kg(terms.quantityKg ?? 0, language), perKg(terms.priceVndPerKg ?? 0, language))}
          </Button>
          <Button onClick={no}>{t.cancel}</Button>
        </div>
      </form>
    </Question>
  );
}
