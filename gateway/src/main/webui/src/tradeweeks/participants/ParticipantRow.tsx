import { useState } from 'preact/hooks';
import { Button, Chip } from '../../components/parts';
import { Question } from '../../components/Question';
import { instantText } from '../../lib/format/instants';
import { useLanguage, useTexts } from '../../lib/i18n';
import type { Participant, TradeWeek } from '../api';
import { HalfDays } from '../HalfDays';
import { weekTexts } from '../texts';
import { participantTexts } from './texts';
import type { List } from './useList';

/** A participant with what the organizer does at the desk: check in first, the rest behind it. */
export function ParticipantRow({ week, participant: it, list }: { week: TradeWeek; participant: Participant; list: List }) {
  const t = useTexts(participantTexts);
  const words = useTexts(weekTexts);
  const { language } = useLanguage();
  const [asking, setAsking] = useState(false);
  const runs = week.status === 'PLANNED' || week.status === 'LIVE';
  const changeable = runs || week.status === 'OPEN';
  return (
    <li class="week-row">
      <div>
        <p>
          <strong>{it.name}</strong>
        </p>
        <p class="row soft">
          {words.sides[it.kind]}
          {it.checkedInAt ? (
            <Chip tone="good">{t.cameAt(instantText(it.checkedInAt, language))}</Chip>
          ) : (
            <Chip tone={it.status === 'INVITED' ? 'ask' : 'plain'}>{t[it.status]}</Chip>
          )}
          {it.away.length > 0 && t.awayIn(it.away.length)}
        </p>
      </div>
      <div class="row">
        {runs && !it.checkedInAt && (
          <Button aria-label={`${t.checkIn}: ${it.name}`} onClick={() => void list.checkIn(it)}>
            {t.checkIn}
          </Button>
        )}
        {changeable && (
          <Button kind="quiet" aria-label={`${t.presence}: ${it.name}`} onClick={() => setAsking(true)}>
            {t.presence}
          </Button>
        )}
        {runs && !it.checkedInAt && it.status === 'REGISTERED' && (
          <Button kind="quiet" aria-label={`${t.missing}: ${it.name}`} onClick={() => void list.missing(it)}>
            {t.missing}
          </Button>
        )}
        {week.status !== 'CLOSED' && (
          <Button kind="quiet" aria-label={`${t.remove}: ${it.name}`} onClick={() => list.remove(it)}>
            {t.remove}
          </Button>
        )}
      </div>
      {asking && (
        <Presence
          week={week}
          participant={it}
          save={(away) => {
            setAsking(false);
            void list.revise(it, away);
          }}
          no={() => setAsking(false)}
        />
      )}
    </li>
  );
}

function Presence({ week, participant, save, no }: {
  week: TradeWeek;
  participant: Participant;
  save: (away: number[]) => void;
  no: () => void;
}) {
  const t = useTexts(participantTexts);
  const [away, setAway] = useState(participant.away);
  return (
    <Question title={t.presenceOf(participant.name)} no={no}>
      <HalfDays slots={week.slots} away={away} change={setAway} />
      <div class="answers">
        <Button kind="primary" onClick={() => save(away)}>
          {t.save}
        </Button>
        <Button onClick={no}>{t.cancel}</Button>
      </div>
    </Question>
  );
}
