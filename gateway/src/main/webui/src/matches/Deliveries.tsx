import { Failure } from '../components/Failure';
import { Card, Chip, EmptyState, LinkButton } from '../components/parts';
import { matches } from '../lib/api/market';
import type { Match } from '../lib/api/types';
import { daysWithWeeks } from '../lib/format/days';
import { instantText } from '../lib/format/instants';
import { kg, perKg } from '../lib/format/numbers';
import { useLanguage, useTexts } from '../lib/i18n';
import { LiveAge } from '../lib/live/Live';
import { useFresh } from '../lib/live/useFresh';
import { useReference } from '../lib/reference';
import { useSession } from '../lib/session';
import { sideOf } from '../lib/side';
import { useLoad } from '../lib/useLoad';
import { byDay } from './agreement';
import { matchTexts } from './texts';
import { usePartner } from './usePartner';

const load = async (signal: AbortSignal) => {
  const [agreed, held, delivered] = await Promise.all(
    (['AGREED', 'HELD', 'DELIVERED'] as const).map(async (status) => byDay(await matches({ status }, signal))),
  );
  return { agreed: agreed ?? [], held: held ?? [], delivered: [...(delivered ?? [])].reverse() };
};

/** What is agreed and has to be handed over, the soonest first; what is held and not agreed yet; and what has been handed over. */
export default function Deliveries() {
  const t = useTexts(matchTexts);
  const { data, error, reload } = useLoad(load, []);
  useFresh(reload);
  if (!data) {
    return <Failure error={error} again={reload} />;
  }
  return (
    <div class="stack narrow">
      <header class="spread">
        <h1>{t.deliveries}</h1>
        <LiveAge />
      </header>
      {data.agreed.length === 0 && <EmptyState title={t.nothingDue}>{t.nothingDueHint}</EmptyState>}
      <Group title={t.dueNow(data.agreed.length)} of={data.agreed} />
      <Group title={t.heldNow(data.held.length)} of={data.held} />
      {data.delivered.length > 0 && (
        <details class="more">
          <summary>{t.deliveredBefore(data.delivered.length)}</summary>
          <div class="stack">{data.delivered.map((match) => <Due key={match.id} match={match} />)}</div>
        </details>
      )}
    </div>
  );
}

function Group({ title, of }: { title: string; of: readonly Match[] }) {
  return of.length === 0 ? null : (
    <section class="stack" aria-label={title}>
      <h2 class="soft">{title}</h2>
      {of.map((match) => <Due key={match.id} match={match} />)}
    </section>
  );
}

function Due({ match }: { match: Match }) {
  const t = useTexts(matchTexts);
  const { language } = useLanguage();
  const { role } = useSession();
  const reference = useReference();
  const partner = usePartner(match, sideOf(role));
  const { delivery } = match;
  const what = t.of(kg(match.deliveredKg ?? match.quantityKg, language), reference.crop(match.crop).toLocaleLowerCase(language));
  return (
    <Card tight label={what}>
      <div class="spread">
        <h3>{what}</h3>
        <strong class="unbroken">{daysWithWeeks(delivery.from, delivery.to, language)}</strong>
      </div>
      <p class="soft">
        {partner} · {reference.place(delivery.place)} · {perKg(match.priceVndPerKg, language)}
      </p>
      {match.holdExpiresAt && <p><Chip tone="ask">{t.heldUntil(instantText(match.holdExpiresAt, language))}</Chip></p>}
      {match.shortfallKg > 0 && <p class="field-error">{t.short(kg(match.shortfallKg, language))}</p>}
      <div class="row">
        <LinkButton href={`/matches/${match.id}`}>{match.status === 'AGREED' ? t.open : t.read}</LinkButton>
      </div>
    </Card>
  );
}
