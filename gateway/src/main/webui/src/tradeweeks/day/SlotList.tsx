import { useTexts } from '../../lib/i18n';
import type { Meeting, TradeWeek } from '../api';
import { slotText } from '../times';
import { dayTexts } from './texts';

/** Who sits at which table in a slot. */
export function SlotList({ title, slot, idle, week, meetings, name }: {
  title: string;
  slot: number | undefined;
  /** What is told when nobody meets at the moment. */
  idle: string;
  week: TradeWeek;
  meetings: readonly Meeting[];
  name: (organization: string) => string;
}) {
  const t = useTexts(dayTexts);
  const there = meetings.filter((it) => slot !== undefined && it.slot === slot).sort((a, b) => a.table! - b.table!);
  return (
    <section class="stack-tight">
      <h2>
        {title}
        {slot !== undefined && ` · ${slotText(week.slots[slot]!)}`}
      </h2>
      {there.length === 0 ? (
        <p class="soft">{slot === undefined ? idle : t.nobody}</p>
      ) : (
        <ol class="day-tables">
          {there.map((it) => (
            <li key={it.id}>
              <strong>{t.table(it.table!)}</strong>
              <span>{name(it.cooperativeId)}</span>
              <span>{name(it.buyerId)}</span>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
