import { api, type Page } from '../lib/api/client';
import { certificates, growingAreas, packingFacilities } from '../lib/api/market';
import type { MarketAccess } from '../lib/api/types';
import { Failure } from '../components/Failure';
import { Card, Chip, EmptyState } from '../components/parts';
import { today as dayToday } from '../lib/format/days';
import { useTexts } from '../lib/i18n';
import { useMarketName } from '../lib/names';
import { useLoad } from '../lib/useLoad';
import { AreaCard } from './AreaCard';
import { Paper } from './Paper';
import { areaTexts } from './texts';
import { validityOf } from './validity';

const load = async (signal: AbortSignal) => {
  const [areas, papers, facilities, access] = await Promise.all([
    growingAreas(signal),
    certificates(signal),
    packingFacilities(signal),
    api.get<Page<MarketAccess>>('/api/market-access', { query: { on: dayToday() }, signal }).then((page) => page.items),
  ]);
  return { areas, papers, facilities, access };
};

/** What the cooperative may sell where: areas with their codes and papers, what ends soon first. */
export default function Areas() {
  const t = useTexts(areaTexts);
  const marketName = useMarketName();
  const { data, error, reload } = useLoad(load, []);
  if (!data) {
    return <Failure error={error} again={reload} />;
  }
  const today = dayToday();
  const soon = data.papers
    .filter((paper) => validityOf(paper, today) === 'soon')
    .sort((a, b) => (a.validTo < b.validTo ? -1 : 1));
  return (
    <div class="stack narrow">
      <h1>{t.title}</h1>
      {soon.length > 0 ? (
        <Card label={t.soon}>
          <h2>{t.soon}</h2>
          <ul class="stack-tight">{soon.map((paper) => <Paper key={paper.id} paper={paper} today={today} areas={data.areas} />)}</ul>
        </Card>
      ) : (
        data.papers.length > 0 && <p class="soft">{t.soonNone}</p>
      )}
      {data.areas.length === 0 && <EmptyState title={t.none}>{t.noneHint}</EmptyState>}
      {data.areas.map((area) => (
        <AreaCard
          key={area.id}
          area={area}
          today={today}
          papers={data.papers.filter((paper) => !paper.growingAreaId || paper.growingAreaId === area.id)}
          access={data.access.filter((rule) => rule.crop === area.crop)}
        />
      ))}
      {data.facilities.length > 0 && (
        <section class="stack" aria-labelledby="facilities">
          <h2 id="facilities">{t.facilities}</h2>
          {data.facilities.map((facility) => (
            <Card key={facility.id} tight label={facility.name}>
              <div class="spread">
                <h3>{facility.name}</h3>
                <Chip tone={facility.status === 'ACTIVE' ? 'good' : 'bad'}>{t.status[facility.status]}</Chip>
              </div>
              <p class="soft">{[facility.code, ...facility.markets.map(marketName)].join(' · ')}</p>
            </Card>
          ))}
        </section>
      )}
    </div>
  );
}
