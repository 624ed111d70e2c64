import { useState } from 'preact/hooks';
import type { ScreenProps } from '../../app/route';
import { Failure, useFailureText } from '../../components/Failure';
import { Button, EmptyState, LinkButton } from '../../components/parts';
import { useToasts } from '../../components/Toasts';
import { api } from '../../lib/api/client';
import { download } from '../../lib/download';
import { useLanguage, useTexts } from '../../lib/i18n';
import { useFresh } from '../../lib/live/useFresh';
import { useLoad } from '../../lib/useLoad';
import type { Agenda as Day, Appointment } from '../api';
import { useNow } from '../useNow';
import { AgendaCheckIn } from './AgendaCheckIn';
import { AppointmentRow } from './AppointmentRow';
import { NextMeeting } from './NextMeeting';
import { OutcomeForm } from './OutcomeForm';
import { agendaTexts } from './texts';
import { whereNext } from './where';
import '../tradeweeks.css';
import './agenda.css';

/** A participant's own day on the phone: where next, with whom, and why. */
export default function Agenda({ params }: ScreenProps) {
  const id = params?.id ?? '';
  const { language } = useLanguage();
  const { data, error, reload } = useLoad(
    (signal) => api.get<Day>('/api/trade-weeks/{week}/agenda', { week: id, signal }),
    [id, language],
  );
  useFresh(reload);
  if (!data) {
    return <Failure error={error} again={reload} />;
  }
  return (
    <div class="stack narrow">
      <Failure error={error} again={reload} />
      <Shown day={data} reload={reload} />
    </div>
  );
}

function Shown({ day, reload }: { day: Day; reload: () => void }) {
  const t = useTexts(agendaTexts);
  const { language } = useLanguage();
  const now = useNow();
  const toasts = useToasts();
  const text = useFailureText();
  const [telling, tell] = useState<Appointment | null>(null);
  const { next, now: sits, later, past } = whereNext(day.meetings, now);
  const tells = day.status !== 'OPEN' && day.status !== 'DRAFT';
  const calendar = () =>
    download(`/api/trade-weeks/${day.tradeWeekId}/agenda`, 'text/calendar', t.calendarFile).catch((failure: unknown) =>
      toasts.say(text(failure)),
    );
  const list = (title: string, appointments: readonly Appointment[], mayTell: boolean) =>
    appointments.length > 0 && (
      <section class="stack-tight">
        <h2>{title}</h2>
        <ul>
          {appointments.map((it) => (
            <AppointmentRow key={it.id} appointment={it} tell={mayTell && tells ? tell : undefined} />
          ))}
        </ul>
      </section>
    );
  return (
    <>
      <header>
        <h1>{t.title}</h1>
        <p class="soft">
          {day.name[language]} · {day.place}
        </p>
      </header>
      {next ? (
        <NextMeeting appointment={next} sits={sits} now={now} kind={day.participant.kind} tell={tells ? tell : undefined} />
      ) : day.meetings.length > 0 ? (
        <EmptyState title={t.over}>{t.overHint}</EmptyState>
      ) : (
        <EmptyState title={t.none}>{t.noneHint}</EmptyState>
      )}
      {list(t.later, later, false)}
      {list(t.past, past, true)}
      {list(t.unplaced, day.unplaced, false)}
      <AgendaCheckIn week={day.tradeWeekId} participant={day.participant} closed={day.status === 'CLOSED'} />
      <div class="row">
        {day.meetings.length > 0 && <Button onClick={() => void calendar()}>{t.calendar}</Button>}
        <LinkButton kind="quiet" href={`/tradeweeks/${day.tradeWeekId}`}>
          {t.programme}
        </LinkButton>
      </div>
      {telling && (
        <OutcomeForm
          week={day.tradeWeekId}
          appointment={telling}
          told={() => {
            tell(null);
            toasts.say(t.told);
            reload();
          }}
          no={() => tell(null)}
        />
      )}
    </>
  );
}
