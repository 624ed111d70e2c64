import { useState } from 'preact/hooks';
import { api, newKey } from '../lib/api/client';
import type { Match } from '../lib/api/types';
import { useFailureText } from '../components/Failure';
import { Button, Card, Verdict } from '../components/parts';
import { daysText } from '../lib/format/days';
import { instantText } from '../lib/format/instants';
import { kg, number, perKg } from '../lib/format/numbers';
import { useLanguage, useTexts } from '../lib/i18n';
import { useBuyer, useChannelName, useCropName, usePlaceName } from '../lib/names';
import { CounterForm } from './CounterForm';
import { Sign } from './Sign';
import { homeTexts } from './texts';
import { waitsForCooperative } from './waiting';

/** What a grower weighs first; the other reasons are a touch away. */
const FIRST_RULES = ['CERTIFICATION', 'DATES', 'PRICE'];

/** One match that waits for an answer. */
export function MatchCard({ match, answered, refuse }: {
  match: Match;
  answered: (match: Match) => void;
  refuse: (match: Match) => void;
}) {
  const t = useTexts(homeTexts);
  const { language } = useLanguage();
  const channel = useChannelName();
  const crop = useCropName();
  const place = usePlaceName();
  const buyer = useBuyer(match.buyerId);
  const text = useFailureText();
  const [asking, setAsking] = useState<'sign' | 'counter' | null>(null);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const kilograms = kg(match.quantityKg, language);
  const signs = match.status === 'HELD';

  const accept = async () => {
    setBusy(true);
    setFailure(undefined);
    try {
      answered(await api.post<Match>('/api/matches/{id}/acceptance', { id: match.id, version: match.version, key: newKey() }));
    } catch (refusal) {
      setFailure(refusal);
    } finally {
      setBusy(false);
      setAsking(null);
    }
  };

  return (
    <Card tight label={`${kilograms} ${crop(match.crop)}`}>
      <p class="soft">
        {buyer ? channel(buyer.channel) : '…'} · {place(match.delivery.place)} ·{' '}
        <span class="unbroken">{t.delivery(daysText(match.delivery.from, match.delivery.to, language))}</span>
      </p>
      <p class="match-terms">
        <strong class="figure">{number(match.quantityKg, language)}</strong>{' '}
        <span>kg {crop(match.crop).toLocaleLowerCase(language)} · {perKg(match.priceVndPerKg, language)}</span>
      </p>
      {signs && waitsForCooperative(match) && (
        <p class="chip ask">
          {t.offered}
          {match.holdExpiresAt && ` · ${t.heldUntil(instantText(match.holdExpiresAt, language))}`}
        </p>
      )}
      <Reasons match={match} />
      {failure !== undefined && <p class="field-error" role="alert">{text(failure)}</p>}
      {waitsForCooperative(match) ? (
        <div class="answers">
          <Button kind="primary" busy={busy} onClick={() => (signs ? setAsking('sign') : void accept())}>
            {signs ? t.agree(kilograms) : t.accept(kilograms)}
          </Button>
          <Button onClick={() => setAsking('counter')}>{t.bargain}</Button>
          <Button aria-label={t.refuse(kilograms)} title={t.refuse(kilograms)} onClick={() => refuse(match)}>
            ✕
          </Button>
        </div>
      ) : (
        <p class="match-settled" role="status">
          {match.status === 'AGREED'
            ? t.agreedNow(kilograms, buyer?.name ?? t.someBuyer)
            : match.status === 'HELD'
              ? t.heldNow(kilograms) + (match.holdExpiresAt ? ` · ${t.heldUntil(instantText(match.holdExpiresAt, language))}` : '')
              : t.settled[match.status]}
          {' '}
          <a class="unbroken" href={`/matches/${match.id}`}>{t.openMatch}</a>
        </p>
      )}
      {asking === 'sign' && (
        <Sign match={match} buyer={buyer?.name ?? t.someBuyer} busy={busy} yes={() => void accept()} no={() => setAsking(null)} />
      )}
      {asking === 'counter' && (
        <CounterForm match={match} answered={(next) => { setAsking(null); answered(next); }} no={() => setAsking(null)} />
      )}
    </Card>
  );
}

/** Why they fit: warnings and the weightiest first, the rest when asked for. */
function Reasons({ match }: { match: Match }) {
  const t = useTexts(homeTexts);
  const first = match.reasons.filter((it) => it.verdict !== 'PASS' || FIRST_RULES.includes(it.rule));
  const rest = match.reasons.filter((it) => !first.includes(it));
  const list = (reasons: Match['reasons']) => (
    <ul class="stack-tight reasons">
      {reasons.map((it) => <Verdict key={it.rule} verdict={it.verdict}>{it.text}</Verdict>)}
    </ul>
  );
  return (
    <>
      {list(first)}
      {rest.length > 0 && (
        <details class="more">
          <summary>{t.moreReasons(rest.length)}</summary>
          {list(rest)}
        </details>
      )}
    </>
  );
}
