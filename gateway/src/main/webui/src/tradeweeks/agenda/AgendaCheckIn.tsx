import { QrCode } from '../../components/QrCode';
import { Card } from '../../components/parts';
import { instantText } from '../../lib/format/instants';
import { useLanguage, useTexts } from '../../lib/i18n';
import type { Participant } from '../api';
import { checkInAddress } from '../checkIn';
import { agendaTexts } from './texts';

/** What is shown at the door: a code until one has come, and then when that was. */
export function AgendaCheckIn({ week, participant, closed }: { week: string; participant: Participant; closed: boolean }) {
  const t = useTexts(agendaTexts);
  const { language } = useLanguage();
  if (participant.checkedInAt) {
    return <p class="soft">{t.checkedIn(instantText(participant.checkedInAt, language))}</p>;
  }
  return closed ? null : (
    <Card>
      <h2>{t.checkIn}</h2>
      <p class="soft">{t.checkInHint}</p>
      <QrCode text={checkInAddress(week, participant.id)} label={t.checkIn} />
    </Card>
  );
}
