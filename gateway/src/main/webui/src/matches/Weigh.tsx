import { useState } from 'preact/hooks';
import { AmountField } from '../components/AmountField';
import { Button, Field } from '../components/parts';
import { Question } from '../components/Question';
import type { Match } from '../lib/api/types';
import { kg } from '../lib/format/numbers';
import { useLanguage, useTexts } from '../lib/i18n';
import { withinTolerance } from './agreement';
import { matchTexts } from './texts';
import { useStep } from './useStep';

const LONGEST_NOTE = 500;

/** The fruit is handed over: what the scales said. */
export function Weigh({ match, done }: { match: Match; done: () => void }) {
  const t = useTexts(matchTexts);
  const { language } = useLanguage();
  const step = useStep('/api/matches/{id}/delivery', match, done);
  const [weighedKg, setWeighedKg] = useState<number | undefined>(match.quantityKg);
  const [note, setNote] = useState('');
  const { fromKg, toKg } = match.tolerance ?? { fromKg: match.quantityKg, toKg: match.quantityKg };
  const outside = weighedKg !== undefined && !withinTolerance(match, weighedKg);

  const send = (event: Event) => {
    event.preventDefault();
    if (weighedKg !== undefined && !outside) {
      void step.send({ weighedKg, ...(note.trim() && { note: note.trim() }) }, t.handedOver(kg(weighedKg, language)));
    }
  };

  return (
    <>
      <Button kind="primary" onClick={step.ask}>{t.weigh}</Button>
      {step.asking && (
        <Question title={t.weighTitle} no={step.no}>
          <form class="stack" onSubmit={send}>
            <AmountField label={t.weighed} unit="kg" required value={weighedKg} change={setWeighedKg}
              error={outside ? t.outside(kg(fromKg, language), kg(toKg, language)) : undefined} />
            <Field label={t.note} hint={t.noteHint}>
              {(wiring) => (
                <input {...wiring} maxLength={LONGEST_NOTE} value={note} onInput={(event) => setNote(event.currentTarget.value)} />
              )}
            </Field>
            {!outside && <p class="soft">{t.onTheScales}: {t.tolerance(kg(fromKg, language), kg(toKg, language))}</p>}
            {step.refusal && <p class="field-error" role="alert">{step.refusal}</p>}
            <div class="answers">
              <Button kind="primary" type="submit" busy={step.busy} disabled={weighedKg === undefined || outside}>
                {t.delivered(kg(weighedKg ?? 0, language))}
              </Button>
              <Button onClick={step.no}>{t.notYet}</Button>
            </div>
          </form>
        </Question>
      )}
    </>
  );
}
