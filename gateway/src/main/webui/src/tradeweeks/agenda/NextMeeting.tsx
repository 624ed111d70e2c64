import { Button, Card } from '../../components/parts';
import { kg } from '../../lib/format/numbers';
import { timeText } from '../../lib/format/instants';
import { useLanguage, useTexts } from '../../lib/i18n';
import type { Appointment, Side } from '../api';
import { outcomeText } from '../outcomeText';
import { agendaTexts } from './texts';
import { TalkAbout } from './TalkAbout';
import { minutesUntil, type Placed } from './where';

/** Where to go next, large enough for a glance on the way. */
export function NextMeeting({ appointment, sits, now, kind, tell }: {
  appointment: Placed;
  sits: boolean;
  now: number;
  kind: Side;
  tell?: (appointment: Appointment) => void;
}) {
  const t = useTexts(agendaTexts);
  const { language } = useLanguage();
  const partner = appointment.partnerName ?? t.partner;
  const { outcome } = appointment;
  return (
    <Card label={sits ? t.now : t.next}>
      <p class={sits ? 'chip ask agenda-now' : 'soft'} role="status">
        {sits ? t.now : [t.next, t.inMinutes(minutesUntil(appointment.start, now))].filter(Boolean).join(' · ')}
      </p>
      <p class="agenda-where">
        <strong>{timeText(appointment.start)}</strong>
        <strong>{t.table(appointment.table)}</strong>
      </p>
      <h2>{t.with(partner)}</h2>
      <p>{t.expected(kg(appointment.expectedKg, language))}</p>
      {outcome && <p class="soft">{outcomeText(outcome, t.outcomes, language)}</p>}
      <TalkAbout matchIds={appointment.matchIds} kind={kind} />
      {tell && sits && (
        <Button kind="primary" onClick={() => tell(appointment)}>
          {outcome ? t.tellAgain : t.tell}
        </Button>
      )}
    </Card>
  );
}
