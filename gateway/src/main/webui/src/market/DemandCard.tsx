import { Chip } from '../components/parts';
import { daysText } from '../lib/format/days';
import { kg } from '../lib/format/numbers';
import { useLanguage, useTexts } from '../lib/i18n';
import { useChannelName } from '../lib/names';
import type { Reference } from '../lib/reference';
import { ofOrder } from '../proposals/proposal';
import { Propose } from '../proposals/Propose';
import type { Demand } from './demand';
import { marketTexts } from './texts';

/** What somebody is looking for: never who, and never up to which price. */
export function DemandCard({ demand, reference }: { demand: Demand; reference: Reference }) {
  const t = useTexts(marketTexts);
  const { language } = useLanguage();
  const channel = useChannelName();
  const { allOf, anyOf } = demand.certifications;
  const named = (codes: readonly string[]) => codes.map(reference.scheme).join(', ');
  return (
    <li class="card tight market-card">
      <div class="spread">
        <h3>
          {[reference.crop(demand.crop), demand.variety, demand.grade].filter(Boolean).join(' · ')}
        </h3>
        <span class="soft">{channel(demand.channel)}</span>
      </div>
      <p>
        <strong class="market-figure">{kg(demand.openKg, language)}</strong>{' '}
        <span class="soft">
          {t.deliver(reference.place(demand.delivery.place), daysText(demand.delivery.from, demand.delivery.to, language))}
        </span>
      </p>
      <div class="row">
        <Chip>{reference.market(demand.market)}</Chip>
        {allOf.length > 0 && <Chip tone="good">{t.allOf(named(allOf))}</Chip>}
        {anyOf.length > 0 && <Chip tone="good">{t.anyOf(named(anyOf))}</Chip>}
        {allOf.length + anyOf.length === 0 && <Chip>{t.noCertification}</Chip>}
        {demand.minimumLotKg != null && <Chip>{t.minimumLot(kg(demand.minimumLotKg, language))}</Chip>}
      </div>
      <div class="market-propose">
        <Propose to={ofOrder({ ...demand, id: demand.orderId })} of="order" />
      </div>
    </li>
  );
}
