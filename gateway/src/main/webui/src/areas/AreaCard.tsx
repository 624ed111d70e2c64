import type { Certificate, GrowingArea, MarketAccess } from '../lib/api/types';
import { Card, Chip } from '../components/parts';
import type { Day } from '../lib/format/days';
import { number, tonnes } from '../lib/format/numbers';
import { useLanguage, useTexts } from '../lib/i18n';
import { useCropName, useMarketName } from '../lib/names';
import { Paper } from './Paper';
import { areaTexts } from './texts';

/** One growing area: its code, the markets that it opens, the certificates that cover it. */
export function AreaCard({ area, papers, access, today }: {
  area: GrowingArea;
  papers: Certificate[];
  /** The rules of today for its crop. */
  access: MarketAccess[];
  today: Day;
}) {
  const t = useTexts(areaTexts);
  const { language } = useLanguage();
  const cropName = useCropName();
  const marketName = useMarketName();
  const active = area.status === 'ACTIVE';
  return (
    <Card label={`${cropName(area.crop)} ${area.code}`}>
      <div class="spread">
        <h2>{cropName(area.crop)} · {area.code}</h2>
        <Chip tone={active ? 'good' : 'bad'}>{t.status[area.status]}</Chip>
      </div>
      <p class="soft">
        {[
          area.district,
          t.hectares(number(area.hectares, language)),
          t.capacity(tonnes(area.hectares * area.expectedYieldKgPerHa, language)),
        ].filter(Boolean).join(' · ')}
      </p>
      <div class="stack-tight">
        <h3>{t.opens}</h3>
        {area.markets.length === 0 ? (
          <p class="soft">{t.opensNone}</p>
        ) : (
          <div class="row">
            {area.markets.map((market) => {
              const rule = access.find((it) => it.market === market)?.access ?? 'UNKNOWN';
              const open = active && (rule === 'YES' || rule === 'CONDITIONAL' || market === 'VN');
              return (
                <Chip key={market} tone={open ? 'good' : 'ask'}>
                  {marketName(market)}{open ? ' ✓' : ''}
                  {!active ? ` · ${t.closed}` : rule === 'YES' || market === 'VN' ? '' : ` · ${t.access[rule]}`}
                </Chip>
              );
            })}
          </div>
        )}
      </div>
      <div class="stack-tight">
        <h3>{t.certificates}</h3>
        {papers.length === 0 ? (
          <p class="soft">{t.certificatesNone}</p>
        ) : (
          <ul class="stack-tight">{papers.map((paper) => <Paper key={paper.id} paper={paper} today={today} areas={[]} />)}</ul>
        )}
      </div>
    </Card>
  );
}
