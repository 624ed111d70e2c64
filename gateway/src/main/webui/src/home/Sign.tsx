import type { Match } from '../lib/api/types';
import { Button } from '../components/parts';
import { Question } from '../components/Question';
import { daysText } from '../lib/format/days';
import { kg, perKg } from '../lib/format/numbers';
import { useLanguage, useTexts } from '../lib/i18n';
import { usePlaceName } from '../lib/names';
import { homeTexts } from './texts';

/** The one question before an agreement, with kilograms and partner. */
export function Sign({ match, buyer, busy, yes, no }: {
  match: Match;
  buyer: string;
  busy: boolean;
  yes: () => void;
  no: () => void;
}) {
  const t = useTexts(homeTexts);
  const { language } = useLanguage();
  const place = usePlaceName();
  const kilograms = kg(match.quantityKg, language);
  const days = daysText(match.delivery.from, match.delivery.to, language);
  return (
    <Question title={t.signTitle(kilograms, buyer)} no={no}>
      <p>{t.signTerms(perKg(match.priceVndPerKg, language), days, place(match.delivery.place))}</p>
      <p class="soft">{t.signHint}</p>
      <div class="answers">
        <Button kind="primary" busy={busy} onClick={yes}>{t.agree(kilograms)}</Button>
        <Button onClick={no}>{t.notYet}</Button>
      </div>
    </Question>
  );
}
