import { Question } from '../components/Question';
import { TermsForm } from '../components/TermsForm';
import { api } from '../lib/api/client';
import type { Match } from '../lib/api/types';
import { useKeyOf } from '../lib/api/useKeyOf';
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
  const keyOf = useKeyOf();
  const { id, version, quantityKg, priceVndPerKg, delivery } = match;
  return (
    <Question title={title ?? t.counterTitle} no={no}>
      <TermsForm
        first={{ quantityKg, priceVndPerKg, delivery: { from: delivery.from, to: delivery.to } }}
        hint={hint ?? t.counterHint}
        yes={(terms) => t.send(kg(terms.quantityKg, language), perKg(terms.priceVndPerKg, language))}
        no={t.cancel}
        send={async (body) => {
          const key = keyOf({ version, ...body });
          answered(await api.post<Match>('/api/matches/{id}/counter-offer', { id, version, key, body }));
        }}
        cancel={no}
      />
    </Question>
  );
}
