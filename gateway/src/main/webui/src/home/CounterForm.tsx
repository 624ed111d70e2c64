import { useState } from 'preact/hooks';
import { api, newKey } from '../lib/api/client';
import { Problem } from '../lib/api/problem';
import type { Match } from '../lib/api/types';
import { useFailureText } from '../components/Failure';
import { Button } from '../components/parts';
import { Question } from '../components/Question';
import { TermsFields, type TermsOffered } from '../components/TermsFields';
import { kg, perKg } from '../lib/format/numbers';
import { useLanguage, useTexts } from '../lib/i18n';
import { homeTexts } from './texts';

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
  const [terms, setTerms] = useState<TermsOffered>({
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
        <TermsFields terms={terms} errors={errors} change={setTerms} />
        <p class="soft">{hint ?? t.counterHint}</p>
        {elsewhere && <p class="field-error" role="alert">{text(failure)}</p>}
        <div class="answers">
          <Button kind="primary" type="submit" busy={busy}>
            {t.send(kg(terms.quantityKg, language), perKg(terms.priceVndPerKg, language))}
          </Button>
          <Button onClick={no}>{t.cancel}</Button>
        </div>
      </form>
    </Question>
  );
}
