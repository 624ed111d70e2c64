import { Button } from '../../components/parts';
import { kg } from '../../lib/format/numbers';
import { useLanguage, useTexts } from '../../lib/i18n';
import type { Appointment } from '../api';
import { outcomeText } from '../outcomeText';
import { slotAndDayText } from '../times';
import { agendaTexts } from './texts';

/** A meeting in the list of the day; one that has been can be told about. */
export function AppointmentRow({ appointment, tell }: { appointment: Appointment; tell?: (appointment: Appointment) => void }) {
  const t = useTexts(agendaTexts);
  const { language } = useLanguage();
  const { start, end, table, outcome, why } = appointment;
  const partner = appointment.partnerName ?? t.partner;
  return (
    <li class="week-row">
      <div>
        <p>
          <strong>{partner}</strong> <span class="unbroken">{kg(appointment.expectedKg, language)}</span>
        </p>
        <p class="soft">
          {start && end && table ? `${slotAndDayText({ start, end }, language)} · ${t.table(table)}` : why?.text}
        </p>
        {tell && <p class="soft">{outcome ? outcomeText(outcome, t.outcomes, language) : t.notTold}</p>}
      </div>
      {tell && (
        <Button aria-label={`${outcome ? t.tellAgain : t.tell}: ${partner}`} onClick={() => tell(appointment)}>
          {outcome ? t.tellAgain : t.tell}
        </Button>
      )}
    </li>
  );
}
