import { useMemo } from 'preact/hooks';
import { DISTRICTS } from '../charts/districts';
import { FlowMap } from '../charts/FlowMap';
import { FlowSankey } from '../charts/FlowSankey';
import { leavingKg, type Place } from '../charts/fruitMap';
import { SeasonHeatMap } from '../charts/SeasonHeatMap';
import { chartWords } from '../charts/words';
import { Failure } from '../components/Failure';
import { Card, EmptyState, LinkButton } from '../components/parts';
import { daysText, today } from '../lib/format/days';
import { useLanguage, useTexts } from '../lib/i18n';
import { LiveAge } from '../lib/live/Live';
import { useChannelName } from '../lib/names';
import { useReference } from '../lib/reference';
import type { Channel, Destination } from '../lib/api/types';
import { CropTable } from './CropTable';
import { Figures } from './Figures';
import { overviewTexts } from './texts';
import { byCrop, totals } from './totals';
import { useSeason } from './useSeason';
import '../charts/charts.css';
import './Overview.css';

const districtName = (language: 'vi' | 'en') => (code: string) =>
  DISTRICTS.find((it) => it.code === code)?.[language] ?? code;

const located = (it: Destination): it is Destination & Place => it.latitude !== undefined && it.longitude !== undefined;

/** The organizers' screen: the whole market in figures, by week, by way and on the map. */
export default function Overview() {
  const t = useTexts(overviewTexts);
  const { language } = useLanguage();
  const reference = useReference();
  const channel = useChannelName();
  const { data, error, reload } = useSeason();
  const words = useMemo(() => chartWords(language, reference.crop), [language, reference]);
  const places = useMemo(() => reference.destinations.filter(located), [reference]);
  const grown = useMemo(() => leavingKg(data?.flows ?? []), [data]);
  const district = districtName(language);
  return (
    <div class="stack">
      <header class="spread">
        <div>
          <h1>{t.title}</h1>
          {data && <p class="soft">{t.window(daysText(data.from, data.to, language))}</p>}
        </div>
        <div class="row">
          <LiveAge />
          <LinkButton href="/projector">{t.projector}</LinkButton>
        </div>
      </header>
      {error != null && <Failure error={error} again={reload} />}
      {data?.weeks.length === 0 && (
        <EmptyState title={t.nothing} action={<LinkButton href="/market">{t.toMarket}</LinkButton>}>
          {t.nothingHint}
        </EmptyState>
      )}
      {data && data.weeks.length > 0 && (
        <>
          <Card>
            <Figures totals={totals(data.weeks, data.flows)} />
          </Card>
          <Card>
            <h2>{t.season}</h2>
            <SeasonHeatMap {...data} today={today()} words={words} crop={reference.crop} />
          </Card>
          <Card>
            <h2>{t.crops}</h2>
            <CropTable rows={byCrop(data.weeks, data.flows)} reference={reference} />
          </Card>
          <Card>
            <h2>{t.ways}</h2>
            <FlowSankey
              flows={data.flows}
              words={words}
              district={district}
              channel={(code) => channel(code as Channel)}
              place={reference.place}
            />
          </Card>
          <Card>
            <h2>{t.map}</h2>
            <FlowMap
              flows={data.flows}
              grownKg={grown}
              places={places}
              words={words}
              district={district}
              place={reference.place}
            />
          </Card>
        </>
      )}
    </div>
  );
}
