import { useMemo } from 'preact/hooks';
import { chartWords } from '../charts/words';
import { SeasonHeatMap } from '../charts/SeasonHeatMap';
import type { SeasonWeek } from '../charts/seasonGrid';
import { Choice } from '../components/Choice';
import { Failure } from '../components/Failure';
import { Card } from '../components/parts';
import { api } from '../lib/api/client';
import { useFilters } from '../lib/filters';
import { today, weekText } from '../lib/format/days';
import { useLanguage, useTexts } from '../lib/i18n';
import { useReference } from '../lib/reference';
import { useLoad } from '../lib/useLoad';
import { DemandList } from './DemandList';
import { FilterBar, FILTERS } from './FilterBar';
import { HarvestList } from './HarvestList';
import { marketTexts } from './texts';
import '../charts/charts.css';
import './Market.css';

interface Calendar {
  from: string;
  to: string;
  weeks: SeasonWeek[];
}

/** The market for everybody: what is in season, what is for sale, what is wanted. */
export default function Market() {
  const t = useTexts(marketTexts);
  const { language } = useLanguage();
  const reference = useReference();
  const [filters, change] = useFilters([...FILTERS, 'q', 'view']);
  const season = useLoad((signal) => api.get<Calendar>('/api/season', { signal }), []);
  const words = useMemo(() => chartWords(language, reference.crop), [language, reference]);
  const now = today();
  const view = filters.view === 'demand' ? 'demand' : 'harvests';
  return (
    <div class="stack">
      <header>
        <h1>{t.title}</h1>
        <p class="soft">{t.lead}</p>
      </header>
      <Card>
        <h2>
          {t.season} · {weekText(now, language)}
        </h2>
        {season.error != null && <Failure error={season.error} again={season.reload} />}
        {season.data && (
          <SeasonHeatMap
            {...season.data}
            today={now}
            words={words}
            crop={reference.crop}
            pick={(cell) => change({ crop: cell.crop, week: cell.from })}
          />
        )}
      </Card>
      <Choice
        label={t.view}
        value={view}
        options={[
          ['harvests', t.harvests],
          ['demand', t.demand],
        ]}
        choose={(next) => change({ view: next === 'demand' ? next : '' })}
      />
      <FilterBar filters={filters} change={change} reference={reference} />
      {view === 'harvests' ? (
        <HarvestList filters={filters} reference={reference} />
      ) : (
        <DemandList filters={filters} reference={reference} />
      )}
    </div>
  );
}
