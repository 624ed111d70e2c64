import { QrCode } from '../../components/QrCode';
import { kg } from '../../lib/format/numbers';
import { useLanguage, useTexts } from '../../lib/i18n';
import type { Meeting, Participant, TradeWeek } from '../api';
import { checkInAddress } from '../checkIn';
import { eventDays, slotAndDayText } from '../times';
import { printTexts } from './texts';

/** A sheet for each participant: the day in order, and the code for the desk. */
export function Agendas({ week, agendas, name }: {
  week: TradeWeek;
  agendas: { participant: Participant; meetings: Meeting[] }[];
  name: (organization: string) => string;
}) {
  const t = useTexts(printTexts);
  const { language } = useLanguage();
  return (
    <>
      {agendas.map(({ participant, meetings }) => (
        <section key={participant.id} class="sheet agenda-sheet">
          <div class="table-card-head">
            <div>
              <h2>{participant.name}</h2>
              <p>
                {week.name[language]} · {week.place} · {eventDays(week.slots, language)}
              </p>
            </div>
            <div class="table-card-code">
              <QrCode text={checkInAddress(week.id, participant.id)} label={`${t.checkIn}: ${participant.name}`} />
              <p>{t.checkIn}</p>
            </div>
          </div>
          {meetings.length === 0 ? (
            <p>{t.noMeeting}</p>
          ) : (
            <table class="week-table">
              <thead>
                <tr>
                  <th scope="col">{t.time}</th>
                  <th scope="col">{t.table}</th>
                  <th scope="col">{t.partner}</th>
                  <th scope="col" class="week-number">
                    {t.expected}
                  </th>
                </tr>
              </thead>
              <tbody>
                {meetings.map((it) => (
                  <tr key={it.id}>
                    <th scope="row">{slotAndDayText(week.slots[it.slot!]!, language)}</th>
                    <td>{it.table}</td>
                    <td>{name(it.cooperativeId === participant.organizationId ? it.buyerId : it.cooperativeId)}</td>
                    <td class="week-number">{kg(it.expectedKg, language)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
        </section>
      ))}
    </>
  );
}
