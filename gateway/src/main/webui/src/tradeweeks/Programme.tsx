import { Card } from '../components/parts';
import { dayText, daysText } from '../lib/format/days';
import { number } from '../lib/format/numbers';
import { useLanguage, useTexts } from '../lib/i18n';
import { useCropName } from '../lib/names';
import type { TradeWeek } from './api';
import { weekTexts } from './texts';
import { halfDays, slotText } from './times';

/** What everybody may know of an event: what it is about, and when people meet. */
export function Programme({ week }: { week: TradeWeek }) {
  const t = useTexts(weekTexts);
  const { language } = useLanguage();
  const crop = useCropName();
  const facts = [
    [t.crops, week.crops.map(crop).join(', ')],
    [t.window, daysText(week.days.from, week.days.to, language)],
    [t.tables, number(week.tables, language)],
    [t.slots, t.slotCount(week.slots.length)],
  ] as const;
  return (
    <Card>
      <h2>{t.programme}</h2>
      <dl class="week-facts">
        {facts.map(([label, text]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {halfDays(week.slots).map((half) => (
        <section key={half.start} class="stack-tight">
          <h3>
            {t[half.half]} {dayText(half.day, language)}
          </h3>
          <ol class="week-times">
            {half.slots.map((slot) => (
              <li key={slot}>{slotText(week.slots[slot]!)}</li>
            ))}
          </ol>
        </section>
      ))}
    </Card>
  );
}
