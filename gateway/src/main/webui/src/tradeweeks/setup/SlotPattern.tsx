import { Field } from '../../components/parts';
import { dayText } from '../../lib/format/days';
import { useLanguage, useTexts } from '../../lib/i18n';
import type { Slot } from '../api';
import { CountField } from '../CountField';
import { weekTexts } from '../texts';
import { halfDays, slotText } from '../times';
import { MOST_SLOTS, type Pattern } from './slots';
import { setupTexts } from './texts';

type Named<T> = { [K in keyof Pattern]: Pattern[K] extends T ? K : never }[keyof Pattern];

/** The hours from which slots are made, and the slots that come of them. */
export function SlotPattern({ pattern, slots, change }: {
  pattern: Pattern;
  slots: readonly Slot[];
  change: (changes: Partial<Pattern>) => void;
}) {
  const t = useTexts(setupTexts);
  const words = useTexts(weekTexts);
  const { language } = useLanguage();
  const time = (name: Named<string>, label: string, type: 'time' | 'date' = 'time') => (
    <Field label={label}>
      {(wiring) => (
        <input
          {...wiring}
          type={type}
          required
          value={pattern[name]}
          onInput={(event) => change({ [name]: event.currentTarget.value })}
        />
      )}
    </Field>
  );
  const count = (name: Named<number>, label: string, least: number, unit?: string) => (
    <CountField label={label} unit={unit} least={least} value={pattern[name]} change={(value) => change({ [name]: value })} />
  );
  const told = slots.length > MOST_SLOTS ? t.tooMany(slots.length, MOST_SLOTS) : slots.length === 0 ? t.noSlots : undefined;
  return (
    <div class="stack">
      <div class="week-fields">
        {time('firstDay', t.firstDay, 'date')}
        {count('days', t.dayCount, 1)}
        {time('start', t.start)}
        {time('end', t.end)}
        {count('minutes', t.minutes, 5, t.minuteUnit)}
        {count('between', t.between, 0, t.minuteUnit)}
        {time('pauseFrom', t.pauseFrom)}
        {time('pauseTo', t.pauseTo)}
      </div>
      <div role="status" class="stack-tight">
        {told ? <p class="field-error">{told}</p> : <p>{t.made(slots.length)}</p>}
        {!told &&
          halfDays(slots).map((half) => (
            <p key={half.start} class="soft">
              {words[half.half]} {dayText(half.day, language)}: {half.slots.map((slot) => slotText(slots[slot]!)).join(', ')}
            </p>
          ))}
      </div>
    </div>
  );
}
