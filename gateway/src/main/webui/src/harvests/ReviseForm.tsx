import { useState } from 'preact/hooks';
import { api } from '../lib/api/client';
import { Problem } from '../lib/api/problem';
import type { Harvest } from '../lib/api/types';
import { useFailureText } from '../components/Failure';
import { Button, Field } from '../components/parts';
import { Question } from '../components/Question';
import { useToasts } from '../components/Toasts';
import { kg } from '../lib/format/numbers';
import { useLanguage, useTexts } from '../lib/i18n';
import { seasonTexts } from './texts';
import { written } from './written';

const PRECONDITION_FAILED = 412;
const whole = (text: string): number => Number(text.replace(/[^0-9]/g, ''));

/** Changes a harvest, unless it has been changed since it was opened. */
export function ReviseForm({ harvest, done, stale, no }: {
  harvest: Harvest;
  done: (harvest: Harvest) => void;
  stale: () => void;
  no: () => void;
}) {
  const t = useTexts(seasonTexts);
  const { language } = useLanguage();
  const text = useFailureText();
  const toasts = useToasts();
  const [opened] = useState(harvest.version);
  const [terms, setTerms] = useState(() => written(harvest));
  const [failure, setFailure] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const errors = failure instanceof Problem ? failure.fields : {};
  const isStale = failure instanceof Problem && failure.status === PRECONDITION_FAILED;
  const elsewhere = failure !== undefined && Object.keys(errors).length === 0;

  const save = async (event: Event) => {
    event.preventDefault();
    setBusy(true);
    try {
      const { minimumLotKg, ...rest } = terms;
      const body = minimumLotKg ? terms : rest;
      done(await api.put<Harvest>('/api/harvests/{id}', { id: harvest.id, version: opened, body }));
      toasts.say(t.saved);
    } catch (refusal) {
      if (refusal instanceof Problem && refusal.status === PRECONDITION_FAILED) {
        stale();
      }
      setFailure(refusal);
      setBusy(false);
    }
  };
  const amount = (field: 'quantityKg' | 'askVndPerKg' | 'minimumLotKg', label: string, unit: string, required: boolean) => (
    <Field label={label} unit={unit} error={errors[field]}>
      {(wiring) => (
        <input {...wiring} inputMode="numeric" required={required} value={terms[field] || ''}
          onInput={(event) => setTerms({ ...terms, [field]: whole(event.currentTarget.value) })} />
      )}
    </Field>
  );
  const day = (end: 'from' | 'to', label: string) => (
    <Field label={label} error={errors[`window.${end}`] ?? (end === 'from' ? errors.window : undefined)}>
      {(wiring) => (
        <input {...wiring} type="date" required value={terms.window[end]} min={end === 'to' ? terms.window.from : undefined}
          onInput={(event) => setTerms({ ...terms, window: { ...terms.window, [end]: event.currentTarget.value } })} />
      )}
    </Field>
  );
  return (
    <Question title={t.reviseTitle} no={no}>
      <form class="stack" onSubmit={(event) => void save(event)}>
        <div class="two">
          {amount('quantityKg', t.kilograms, 'kg', true)}
          {amount('askVndPerKg', t.price, '₫/kg', true)}
          {day('from', t.from)}
          {day('to', t.to)}
          {amount('minimumLotKg', t.minimumLot, 'kg', false)}
        </div>
        <p class="soft">{t.reviseHint}</p>
        {elsewhere && <p class="field-error" role="alert">{isStale ? t.stale : text(failure)}</p>}
        <div class="answers">
          <Button kind="primary" type="submit" busy={busy} disabled={isStale}>{t.save(kg(terms.quantityKg, language))}</Button>
          <Button onClick={no}>{t.cancel}</Button>
        </div>
      </form>
    </Question>
  );
}
