import { EmptyState, LinkButton } from '../components/parts';
import { api, type Page } from '../lib/api/client';
import type { Harvest } from '../lib/api/types';
import { plusDays } from '../lib/format/days';
import { useTexts } from '../lib/i18n';
import { finds } from '../lib/plain';
import type { Reference } from '../lib/reference';
import type { MarketFilters } from './FilterBar';
import { HarvestCard } from './HarvestCard';
import { FoundList } from './FoundList';
import { marketTexts } from './texts';
import { usePages } from './usePages';

/** A search looks through so many of the newest; the filters reach all there are. */
const SEARCHED = 1_000;
const PAGE = 100;

/** What is for sale. */
export function HarvestList({ filters, reference }: { filters: MarketFilters; reference: Reference }) {
  const t = useTexts(marketTexts);
  const { crop, certification, market, district, week, q = '' } = filters;
  const query = {
    crop,
    certification,
    market,
    district,
    from: week,
    to: week && plusDays(week, 6),
    status: 'LISTED' as const,
    limit: PAGE,
  };
  const pages = usePages<Harvest>(
    JSON.stringify(query),
    (after, signal) => api.get<Page<Harvest>>('/api/harvests', { query: { ...query, after }, signal }),
    q ? SEARCHED : 1,
  );
  const found = pages.items.filter(
    (it) =>
      it.openKg > 0 && finds(q, [reference.crop(it.crop), it.cooperativeName, it.variety, it.grade, it.district, it.note]),
  );
  return (
    <FoundList
      pages={pages}
      found={found}
      searching={q !== ''}
      told={t.found}
      empty={
        <EmptyState title={t.noHarvest} action={<LinkButton href="/orders/new">{t.postOrder}</LinkButton>}>
          {t.noHarvestHint}
        </EmptyState>
      }
    >
      {found.map((harvest) => (
        <HarvestCard key={harvest.id} harvest={harvest} reference={reference} />
      ))}
    </FoundList>
  );
}
