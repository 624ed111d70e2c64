import { useState } from 'preact/hooks';
import { Button, Field } from '../components/parts';
import { Question } from '../components/Question';
import type { Match, Side } from '../lib/api/types';
import { kg } from '../lib/format/numbers';
import { useLanguage, useTexts } from '../lib/i18n';
import { matchTexts } from './texts';
import { useStep } from './useStep';

const LONGEST_REASON = 500;

/** Calls an agreement off. The other side reads why, so the app wants a reason. */
export function CallOff({ match, side, done }: { match: Match; side: Side; done: () => void }) {
  const t = useTexts(matchTexts);
  const { language } = useLanguage();
  const step = useStep('/api/matches/{id}/cancellation', match, done);
  const [reason, setReason] = useState('');
  const kilograms = kg(match.quantityKg, language);

  const send = (event: Event) => {
    event.preventDefault();
    void step.send({ reason: reason.trim() }, t.calledOff(kilograms));
  };

  return (
    <>
      <Button kind="quiet" onClick={step.ask}>{t.callOff}</Button>
      {step.asking && (
        <Question title={t.callOffTitle(kilograms)} no={step.no}>
          <form class="stack" onSubmit={send}>
            <p class="soft">{t.callOffHint[side]}</p>
            <Field label={t.reason} hint={t.reasonHint[side]}>
              {(wiring) => (
                <textarea {...wiring} required rows={3} maxLength={LONGEST_REASON} value={reason}
                  onInput={(event) => setReason(event.currentTarget.value)} />
              )}
            </Field>
            {step.refusal && <p class="field-error" role="alert">{step.refusal}</p>}
            <div class="answers">
              <Button kind="primary" type="submit" busy={step.busy} disabled={reason.trim() === ''}>{t.callOffKg(kilograms)}</Button>
              <Button onClick={step.no}>{t.keep}</Button>
            </div>
          </form>
        </Question>
      )}
    </>
  );
}
