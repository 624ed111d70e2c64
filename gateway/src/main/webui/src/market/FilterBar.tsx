import { Button, Field } from '../components/parts';
import { DISTRICTS } from '../charts/districts';
import { columnsBetween } from '../charts/seasonGrid';
import { plusDays, today, weekText } from '../lib/format/days';
import type { Filters } from '../lib/filters';
import { useLanguage, useTexts } from '../lib/i18n';
import type { Reference } from '../lib/reference';
import { marketTexts } from './texts';

export const FILTERS = ['crop', 'week', 'certification', 'market', 'district'] as const;
export type FilterName = (typeof FILTERS)[number] | 'q' | 'view';
export type MarketFilters = Filters<FilterName>;

interface Props {
  filters: MarketFilters;
  change: (changes: MarketFilters, typed?: boolean) => void;
  reference: Reference;
}

/** A year and a week ahead can be chosen: whoever plans an order looks that far. */
const DAYS_AHEAD = 26 * 7;

/** The search and the filters; on a phone the filters fold away behind their number. */
export function FilterBar({ filters, change, reference }: Props) {
  const t = useTexts(marketTexts);
  const { language } = useLanguage();
  const demand = filters.view === 'demand';
  const chosen = FILTERS.filter((name) => filters[name] && !(demand && name === 'district')).length;
  const from = today();
  const select = (name: (typeof FILTERS)[number], label: string, options: readonly (readonly [string, string])[]) => (
    <Field label={label}>
      {(wiring) => (
        <select {...wiring} value={filters[name] ?? ''} onChange={(it) => change({ [name]: it.currentTarget.value })}>
          <option value="">{t.any}</option>
          {options.map(([value, text]) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
  return (
    <search class="market-filters">
      <Field label={t.search}>
        {(wiring) => (
          <input
            {...wiring}
            type="search"
            data-search
            placeholder={demand ? t.searchDemandHint : t.searchHint}
            value={filters.q ?? ''}
            onInput={(it) => change({ q: it.currentTarget.value }, true)}
          />
        )}
      </Field>
      <details class="market-more" open={chosen > 0 || matchMedia('(min-width: 800px)').matches}>
        <summary>
          {t.filters}
          {chosen > 0 && ` (${chosen})`}
        </summary>
        <div class="market-selects">
          {select(
            'crop',
            t.crop,
            reference.crops.map((crop) => [crop.code, crop.name[language]]),
          )}
          {select(
            'week',
            t.week,
            columnsBetween(from, plusDays(from, DAYS_AHEAD)).map((week) => [week.from, weekText(week.from, language)]),
          )}
          {select(
            'certification',
            t.certification,
            reference.schemes.map((scheme) => [scheme.code, scheme.name[language]]),
          )}
          {select(
            'market',
            t.market,
            reference.markets.map((market) => [market.code, market.name[language]]),
          )}
          {!demand &&
            select(
              'district',
              t.district,
              DISTRICTS.map((district) => [district.code, district[language]]),
            )}
          {chosen > 0 && (
            <Button
              kind="quiet"
              onClick={() => change(Object.fromEntries(FILTERS.map((name) => [name, ''])) as MarketFilters)}
            >
              {t.clear}
            </Button>
          )}
        </div>
      </details>
    </search>
  );
}
