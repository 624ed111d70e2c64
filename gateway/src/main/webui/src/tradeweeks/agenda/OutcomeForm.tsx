import { useMemo, useState } from 'preact/hooks';
import { Choice } from '../../components/Choice';
import { useFailureText } from '../../components/Failure';
import { Button, Field } from '../../components/parts';
import { Question } from '../../components/Question';
import { api, newKey } from '../../lib/api/client';
import { kg } from '../../lib/format/numbers';
import { useLanguage, useTexts } from '../../lib/i18n';
import { AmountField } from '../../components/AmountField';
import type { Appointment, Outcome } from '../api';
import { agendaTexts } from './texts';

type Result = Outcome['result'];

/** What a meeting came to, told at the table. Agreeing signs: its button names kilograms and partner. */
export function OutcomeForm({ week, appointment, told, no }: {
  week: string;
  appointment: Appointment;
  told: () => void;
  no: () => void;
}) {
  const t = useTexts(agendaTexts);
  const { language } = useLanguage();
  const text = useFailureText();
  const partner = appointment.partnerName ?? t.partner;
  const before = appointment.outcome;
  const [result, setResult] = useState<Result>(before?.result ?? 'AGREED');
  const [quantityKg, setKilograms] = useState<number | undefined>(before?.quantityKg ?? appointment.expectedKg);
  const [note, setNote] = useState(before?.note ?? '');
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  // In a hall's network an answer gets lost: what is sent again unchanged has the same key, and counts once.
  const key = useMemo(newKey, [result, quantityKg, note]);
  const weighs = result !== 'NONE';

  const send = async (event: Event) => {
    event.preventDefault();
    setBusy(true);
    setFailure(undefined);
    try {
      await api.post('/api/trade-weeks/{week}/meetings/{id}/outcome', {
        week,
        id: appointment.id,
        key,
        body: { result, quantityKg: weighs ? quantityKg : undefined, note: note.trim() || undefined },
      });
      told();
    } catch (refusal) {
      setFailure(refusal);
      setBusy(false);
    }
  };
  const kilograms = kg(quantityKg ?? 0, language);
  const effect = { AGREED: t.sendAgreed(kilograms, partner), MOU: t.sendMou(kilograms), NONE: t.sendNone }[result];
  return (
    <Question title={t.outcomeTitle(partner)} no={no}>
      <form class="stack" onSubmit={(event) => void send(event)}>
        <Choice
          label={t.result}
          value={result}
          choose={setResult}
          options={(['AGREED', 'MOU', 'NONE'] as const).map((it) => [it, t.results[it]] as const)}
        />
        {weighs && <AmountField label={t.kilograms} unit="kg" required value={quantityKg} change={setKilograms} />}
        <Field label={t.note}>
          {(wiring) => (
            <textarea {...wiring} rows={2} maxLength={1000} value={note} onInput={(event) => setNote(event.currentTarget.value)} />
          )}
        </Field>
        <p class="soft">{t.hints[result]}</p>
        {failure !== undefined && (
          <p class="field-error" role="alert">
            {text(failure)}
          </p>
        )}
        <div class="answers">
          <Button kind="primary" type="submit" busy={busy} disabled={weighs && !quantityKg}>
            {effect}
          </Button>
          <Button onClick={no}>{t.notYet}</Button>
        </div>
      </form>
    </Question>
  );
}
