import { dayText } from '../lib/format/days';
import { useLanguage, useTexts } from '../lib/i18n';
import type { Slot } from './api';
import { weekTexts } from './texts';
import { awayAfter, halfDays, isAway, slotText } from './times';

/** On which half-days somebody is there; a whole one is given up or kept. */
export function HalfDays({ slots, away, change }: {
  slots: readonly Slot[];
  away: readonly number[];
  change: (away: number[]) => void;
}) {
  const t = useTexts(weekTexts);
  const { language } = useLanguage();
  return (
    <fieldset class="half-days">
      <legend class="legend-text">{t.present}</legend>
      {halfDays(slots).map((half) => (
        <label key={half.start} class="check">
          <input
            type="checkbox"
            checked={!isAway(half, away)}
            onChange={(event) => change(awayAfter(half, away, event.currentTarget.checked))}
          />
          <span>
            {t[half.half]} {dayText(half.day, language)} <span class="soft">{slotText(half)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
