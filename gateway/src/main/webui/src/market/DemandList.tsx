import { EmptyState, LinkButton } from '../components/parts';
import { api, type Page } from '../lib/api/client';
import { plusDays } from '../lib/format/days';
import { useTexts } from '../lib/i18n';
import { useChannelName } from '../lib/names';
import { finds } from '../lib/plain';
import type { Reference } from '../lib/reference';
import { asksFor, type Demand } from './demand';
import { DemandCard } from './DemandCard';
import type { MarketFilters } from './FilterBar';
import { FoundList } from './FoundList';
import { marketTexts } from './texts';
import { usePages } from './usePages';

const SEARCHED = 1_000;
const PAGE = 100;

/** What is wanted. */
export function DemandList({ filters, reference }: { filters: MarketFilters; reference: Reference }) {
  const t = useTexts(marketTexts);
  const channel = useChannelName();
  const { crop, week, q = '' } = filters;
  const query = { crop, from: week, to: week && plusDays(week, 6), limit: PAGE };
  const narrowed = Boolean(q || filters.certification || filters.market);
  const pages = usePages<Demand>(
    JSON.stringify(query),
    (after, signal) => api.get<Page<Demand>>('/api/demand', { query: { ...query, after }, signal }),
    narrowed ? SEARCHED : 1,
  );
  const found = pages.items.filter(
    (it) =>
      asksFor(it, filters) &&
      finds(q, [
        reference.crop(it.crop),
        it.variety,
        it.grade,
        reference.place(it.delivery.place),
        channel(it.channel),
        reference.market(it.market),
      ]),
  );
  return (
    <FoundList
      pages={pages}
      found={found}
      searching={narrowed}
      told={t.foundDemand}
      empty={
        <EmptyState title={t.noDemand} action={<LinkButton href="/harvests/new">{t.listHarvest}</LinkButton>}>
          {t.noDemandHint}
        </EmptyState>
      }
    >
      {found.map((demand) => (
        <DemandCard key={demand.orderId} demand={demand} reference={reference} />
      ))}
    </FoundList>
  );
}
