import { Failure } from '../components/Failure';
import { KilogramBar } from '../components/KilogramBar';
import { Card, EmptyState, LinkButton } from '../components/parts';
import type { ScreenProps } from '../app/route';
import { daysWithWeeks } from '../lib/format/days';
import { kg, perKg } from '../lib/format/numbers';
import { useLanguage, useTexts } from '../lib/i18n';
import { LiveAge } from '../lib/live/Live';
import { useStatusName } from '../lib/names';
import { useReference } from '../lib/reference';
import { Fill } from './Fill';
import { MatchTable } from './MatchTable';
import { NearMisses } from './NearMisses';
import { alive, cutByHarvest, type Order as OrderView } from './ownOrder';
import { orderTexts } from './texts';
import { useOrder } from './useOrder';
import { Withdraw } from './Withdraw';
import '../home/home.css';
import './Orders.css';

/** One order: where its kilograms are, the harvests side by side, what is missing and what would bring it. */
export default function Order({ params }: ScreenProps) {
  const t = useTexts(orderTexts);
  const { language } = useLanguage();
  const reference = useReference();
  const statusName = useStatusName();
  const { data, error, reload } = useOrder(params?.id ?? '');
  if (!data) {
    return <Failure error={error} again={reload} />;
  }
  const { order, matches, cooperatives } = data;
  const name = (id: string) => cooperatives.get(id)?.name ?? '…';
  const living = matches.filter(alive);
  const over = matches.filter((it) => !alive(it));
  const posted = order.status === 'POSTED';
  const shortKg = living.reduce((sum, it) => sum + it.shortfallKg, 0);
  return (
    <div class="stack">
      <header>
        <div class="spread">
          <h1>
            {t.heading(
              kg(order.quantityKg, language),
              [reference.crop(order.crop).toLocaleLowerCase(language), order.variety, order.grade].filter(Boolean).join(' · '),
              reference.market(order.market),
            )}
          </h1>
          <LiveAge />
        </div>
        <Terms order={order} />
      </header>
      <Card>
        <div class="spread">
          <h2>{order.openKg > 0 ? t.stillMissing(kg(order.openKg, language)) : shortKg > 0 ? t.agreedButShort(kg(shortKg, language)) : t.filled}</h2>
          {posted ? (
            <span class="row">
              <LinkButton href={`/orders/${order.id}/edit`}>{t.edit}</LinkButton>
              <Withdraw order={order} done={reload} />
            </span>
          ) : (
            <span class="chip ask">{t.states[order.status]}</span>
          )}
        </div>
        <KilogramBar shares={cutByHarvest(order, matches, name)} of="order" tall />
        {posted && data.fill && <Fill fill={data.fill} harvests={data.harvests} />}
      </Card>
      <Card>
        <h2>{t.matches}</h2>
        {living.length === 0 ? (
          <EmptyState title={t.noMatches}>{t.noMatchesHint}</EmptyState>
        ) : (
          <MatchTable whole={data} matches={living} answered={reload} />
        )}
        {over.length > 0 && (
          <details class="order-more">
            <summary>{over.map((it) => `${name(it.cooperativeId)}: ${statusName(it.status)}`).join(' · ')}</summary>
            <MatchTable whole={data} matches={over} answered={reload} />
          </details>
        )}
      </Card>
      {posted && data.nearMisses.length > 0 && <NearMisses order={order} misses={data.nearMisses} reload={reload} />}
    </div>
  );
}

function Terms({ order }: { order: OrderView }) {
  const t = useTexts(orderTexts);
  const { language } = useLanguage();
  const reference = useReference();
  const { allOf, anyOf } = order.certifications;
  return (
    <p class="soft">
      {[
        reference.place(order.delivery.place),
        daysWithWeeks(order.delivery.from, order.delivery.to, language),
        allOf.map(reference.scheme).join(', '),
        anyOf.map(reference.scheme).join(t.or),
        order.maxVndPerKg != null && `${t.upTo(perKg(order.maxVndPerKg, language))} (${t.onlyYou})`,
      ]
        .filter(Boolean)
        .join(' · ')}
    </p>
  );
}
