import { useMemo } from 'preact/hooks';
import { SeasonHeatMap } from '../charts/SeasonHeatMap';
import { chartWords } from '../charts/words';
import { today, weekText } from '../lib/format/days';
import { useLanguage, useTexts } from '../lib/i18n';
import { LiveAge } from '../lib/live/Live';
import { useReference } from '../lib/reference';
import { Figures } from './Figures';
import { overviewTexts } from './texts';
import { totals } from './totals';
import { useSeason } from './useSeason';
import '../charts/charts.css';
import './Overview.css';

/** Nothing but figures, to be read from the back row; a name in the corner leads back. */
export default function Projector() {
  const t = useTexts(overviewTexts);
  const { language } = useLanguage();
  const reference = useReference();
  const { data } = useSeason();
  const words = useMemo(() => chartWords(language, reference.crop), [language, reference]);
  const now = today();
  return (
    <div class="projector stack">
      <header class="spread">
        <h1>
          {t.title} · {weekText(now, language)}
        </h1>
        <span class="row">
          <LiveAge />
          <a href="/overview" class="projector-leave" aria-label={t.leave} title={t.leave}>
            ✕
          </a>
        </span>
      </header>
      {data && (
        <>
          <Figures totals={totals(data.weeks, data.flows)} />
          <SeasonHeatMap {...data} today={now} words={words} crop={reference.crop} projector />
        </>
      )}
    </div>
  );
}
