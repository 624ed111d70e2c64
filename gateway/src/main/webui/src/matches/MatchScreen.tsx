import { Failure } from '../components/Failure';
import { Card, Chip, LinkButton, Verdict, type Tone } from '../components/parts';
import type { ScreenProps } from '../app/route';
import type { Match, Side } from '../lib/api/types';
import { daysWithWeeks } from '../lib/format/days';
import { kg, perKg, vnd } from '../lib/format/numbers';
import { useLanguage, useTexts } from '../lib/i18n';
import { LiveAge } from '../lib/live/Live';
import { useStatusName } from '../lib/names';
import { useReference } from '../lib/reference';
import { useSession } from '../lib/session';
import { sideOf, waitsFor } from '../lib/side';
import { CallOff } from './CallOff';
import { History } from './History';
import { Short } from './Short';
import { matchTexts } from './texts';
import { isShort, useMatch } from './useMatch';
import { usePartner } from './usePartner';
import { Weigh } from './Weigh';
import './matches.css';

const TONES: Partial<Record<Match['status'], Tone>> = { AGREED: 'good', DELIVERED: 'good', HELD: 'ask', PROPOSED: 'ask' };

/** One match from proposal to the scales: its terms, what can be done with it now, and all that was done. */
export default function MatchScreen({ params }: ScreenProps) {
  const t = useTexts(matchTexts);
  const { language } = useLanguage();
  const { role } = useSession();
  const reference = useReference();
  const statusName = useStatusName();
  const side = sideOf(role);
  const { data, error, reload } = useMatch(params?.id ?? '', side);
  if (!data) {
    return <Failure error={error} again={reload} />;
  }
  const { match } = data;
  const { delivery } = match;
  const kilograms = match.deliveredKg ?? match.quantityKg;
  return (
    <div class="stack narrow">
      <header class="stack-tight match-head">
        <div class="spread">
          <h1>{t.of(kg(match.quantityKg, language), reference.crop(match.crop).toLocaleLowerCase(language))}</h1>
          <LiveAge />
        </div>
        <Chip tone={TONES[match.status] ?? 'plain'}>{statusName(match.status)}</Chip>
      </header>
      <Card>
        <dl class="match-facts">
          <dt>{side ? t.with[side] : t.between}</dt>
          <dd><Partner match={match} side={side} /></dd>
          <dt>{t.delivery}</dt>
          <dd>{reference.place(delivery.place)} · {daysWithWeeks(delivery.from, delivery.to, language)}</dd>
          <dt>{t.price}</dt>
          <dd>{perKg(match.priceVndPerKg, language)} · {t.worth(vnd(match.priceVndPerKg * kilograms, language))}</dd>
          {match.deliveredKg != null && (
            <>
              <dt>{t.weighed}</dt>
              <dd>{kg(match.deliveredKg, language)}</dd>
            </>
          )}
          {match.tolerance && (
            <>
              <dt>{t.onTheScales}</dt>
              <dd>{t.tolerance(kg(match.tolerance.fromKg, language), kg(match.tolerance.toKg, language))}</dd>
            </>
          )}
        </dl>
        <NextSteps match={match} side={side} done={reload} />
      </Card>
      {isShort(match) && <Short whole={data} side={side} changed={reload} />}
      <Card>
        <History entries={match.history ?? []} side={side} />
        {match.reasons.length > 0 && (
          <details class="more">
            <summary>{t.why}</summary>
            <ul class="stack-tight">
              {match.reasons.map((it) => <Verdict key={it.rule} verdict={it.verdict}>{it.text}</Verdict>)}
            </ul>
          </details>
        )}
      </Card>
    </div>
  );
}

function Partner({ match, side }: { match: Match; side: Side | undefined }) {
  return <>{usePartner(match, side)}</>;
}

/** What its reader can do now; an organizer only reads. */
function NextSteps({ match, side, done }: { match: Match; side: Side | undefined; done: () => void }) {
  const t = useTexts(matchTexts);
  if (!side) {
    return null;
  }
  const home = side === 'BUYER' ? `/orders/${match.orderId}` : '/';
  return (
    <div class="row">
      {match.status === 'AGREED' && <Weigh match={match} done={done} />}
      {waitsFor(side)(match) && <LinkButton kind="primary" href={home}>{t.answer}</LinkButton>}
      {match.status === 'HELD' && !waitsFor(side)(match) && <p class="soft">{t.waitsForThem[side]}</p>}
      {side === 'BUYER' && <LinkButton href={home}>{t.toOrder}</LinkButton>}
      {side === 'COOPERATIVE' && <LinkButton href={`/harvests/${match.harvestId}/sheet`}>{t.sheet}</LinkButton>}
      {match.status === 'AGREED' && <CallOff match={match} side={side} done={done} />}
    </div>
  );
}
