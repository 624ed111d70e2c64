import { useLanguage, useTexts } from '../../lib/i18n';
import type { Meeting, TradeWeek } from '../api';
import { slotAndDayText } from '../times';
import { mayComeBefore } from './moves';
import { planTexts } from './texts';

/** After which other meetings one is to be. */
export function OrderFields({ week, meetings, meeting, after, name, change }: {
  week: Pick<TradeWeek, 'slots'>;
  meetings: readonly Meeting[];
  meeting: Meeting;
  after: readonly string[];
  name: (organization: string) => string;
  change: (after: string[]) => void;
}) {
  const t = useTexts(planTexts);
  const { language } = useLanguage();
  const others = mayComeBefore(meetings, meeting);
  if (others.length === 0) {
    return null;
  }
  // One side is in the question's title already.
  const whom = ({ cooperativeId, buyerId }: Meeting) =>
    cooperativeId === meeting.cooperativeId
      ? name(buyerId)
      : buyerId === meeting.buyerId
        ? name(cooperativeId)
        : `${name(cooperativeId)} – ${name(buyerId)}`;
  const when = ({ slot }: Meeting) => (slot == null ? t.noPlace : slotAndDayText(week.slots[slot]!, language));
  return (
    <details class="more" open={meeting.after.length > 0}>
      <summary>{after.length > 0 ? t.afterChosen(after.length) : t.after}</summary>
      {others.map((it) => (
        <label key={it.id} class="check plan-before">
          <input
            type="checkbox"
            checked={after.includes(it.id)}
            onChange={(event) => change(event.currentTarget.checked ? [...after, it.id] : after.filter((id) => id !== it.id))}
          />
          {whom(it)}, {when(it)}
        </label>
      ))}
    </details>
  );
}
