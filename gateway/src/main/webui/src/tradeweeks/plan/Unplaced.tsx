import { Button, Card } from '../../components/parts';
import { kg } from '../../lib/format/numbers';
import { useLanguage, useTexts } from '../../lib/i18n';
import type { Meeting } from '../api';
import { planTexts } from './texts';

/** Meetings without a place, and why; the most kilograms first. */
export function Unplaced({ meetings, name, place }: {
  meetings: readonly Meeting[];
  name: (organization: string) => string;
  /** Absent when nothing can be moved any more. */
  place?: (meeting: Meeting) => void;
}) {
  const t = useTexts(planTexts);
  const { language } = useLanguage();
  if (meetings.length === 0) {
    return null;
  }
  return (
    <Card>
      <h2>
        {t.unplaced} · {meetings.length}
      </h2>
      <p class="soft">{t.unplacedHint}</p>
      <ul>
        {[...meetings]
          .sort((a, b) => b.expectedKg - a.expectedKg)
          .map((meeting) => (
            <li key={meeting.id} class="week-row">
              <div>
                <p>
                  <strong>
                    {name(meeting.cooperativeId)} – {name(meeting.buyerId)}
                  </strong>{' '}
                  <span class="unbroken">{kg(meeting.expectedKg, language)}</span>
                </p>
                <p class="soft">{meeting.why?.text}</p>
                {meeting.after.length > 0 && <p class="soft">{t.afterOthers(meeting.after.length)}</p>}
              </div>
              {place && <Button onClick={() => place(meeting)}>{t.give}</Button>}
            </li>
          ))}
      </ul>
    </Card>
  );
}
