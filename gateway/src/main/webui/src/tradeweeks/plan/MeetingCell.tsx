import { kg } from '../../lib/format/numbers';
import { useLanguage, useTexts } from '../../lib/i18n';
import type { Meeting } from '../api';
import { outcomeText } from '../outcomeText';
import { planTexts } from './texts';

/** A meeting in its cell. It is no button element: Firefox does not let those be dragged. */
export function MeetingCell({ meeting, outOfOrder, name, ask, drag, end }: {
  meeting: Meeting;
  /** Whether it is not where the order that was set wants it. */
  outOfOrder: boolean;
  name: (organization: string) => string;
  ask: (meeting: Meeting) => void;
  drag: (meeting: Meeting) => void;
  end: () => void;
}) {
  const t = useTexts(planTexts);
  const { language } = useLanguage();
  const { outcome } = meeting;
  return (
    <div
      class={outcome ? 'plan-meeting told' : 'plan-meeting'}
      role="button"
      tabIndex={0}
      draggable
      onDragStart={(event) => {
        // Firefox drags nothing without data.
        event.dataTransfer?.setData('text/plain', meeting.id);
        drag(meeting);
      }}
      onDragEnd={end}
      onClick={() => ask(meeting)}
      onKeyDown={(event) => {
        if (event.key === 'Enter' || event.key === ' ') {
          event.preventDefault();
          ask(meeting);
        }
      }}
    >
      <strong>{name(meeting.cooperativeId)}</strong>
      <span>{name(meeting.buyerId)}</span>
      {meeting.fixed && !outcome && <span class="soft plan-fixed">{t.fixed}</span>}
      {outOfOrder ? (
        <span class="field-error">{t.outOfOrder}</span>
      ) : (
        meeting.after.length > 0 && !outcome && <span class="soft">{t.afterOthers(meeting.after.length)}</span>
      )}
      <span class="soft">{outcome ? outcomeText(outcome, t.results, language) : kg(meeting.expectedKg, language)}</span>
    </div>
  );
}
