import { useMemo } from 'preact/hooks';
import type { ScreenProps } from '../../app/route';
import { DISTRICTS } from '../../charts/districts';
import { FlowSankey } from '../../charts/FlowSankey';
import { chartWords } from '../../charts/words';
import { Failure } from '../../components/Failure';
import { timeText } from '../../lib/format/instants';
import { useLanguage, useTexts } from '../../lib/i18n';
import { LiveAge } from '../../lib/live/Live';
import { useChannelName } from '../../lib/names';
import { useReference } from '../../lib/reference';
import type { Channel } from '../../lib/api/types';
import { namesOf } from '../api';
import { nowAndNext } from '../times';
import { useNow } from '../useNow';
import { SlotList } from './SlotList';
import { dayTexts } from './texts';
import { Totals } from './Totals';
import { useDay, type Day } from './useDay';
import '../../charts/charts.css';
import '../../overview/Overview.css';
import '../tradeweeks.css';
import './day.css';

/** The day in the hall: who sits where now and next, what has come of it, and where the fruit goes. Nothing to press. */
export default function Projector({ params }: ScreenProps) {
  const { data, error, reload } = useDay(params?.id ?? '');
  return data ? <Shown day={data} /> : <Failure error={error} again={reload} />;
}

function Shown({ day: { week, plan, participants, account, flows } }: { day: Day }) {
  const t = useTexts(dayTexts);
  const { language } = useLanguage();
  const now = useNow(5_000);
  const reference = useReference();
  const channel = useChannelName();
  const words = useMemo(() => chartWords(language, reference.crop), [language, reference]);
  const { current, next } = nowAndNext(week.slots, now);
  const meetings = plan?.meetings ?? [];
  const name = namesOf(participants);
  const idle = next === undefined ? t.over : t.pause;
  return (
    <div class="projector stack">
      <header class="spread">
        <h1>{week.name[language]}</h1>
        <p class="row">
          <LiveAge /> <strong class="day-clock">{timeText(new Date(now).toISOString())}</strong>
        </p>
      </header>
      <Totals account={account} />
      <div class="day-slots">
        <SlotList title={t.now} slot={current} idle={idle} week={week} meetings={meetings} name={name} />
        {next !== undefined && <SlotList title={t.next} slot={next} idle={idle} week={week} meetings={meetings} name={name} />}
      </div>
      <section class="stack">
        <h2>{t.ways}</h2>
        <FlowSankey
          flows={flows}
          words={words}
          district={(code) => DISTRICTS.find((it) => it.code === code)?.[language] ?? code}
          channel={(code) => channel(code as Channel)}
          place={reference.place}
          projector
        />
      </section>
    </div>
  );
}
