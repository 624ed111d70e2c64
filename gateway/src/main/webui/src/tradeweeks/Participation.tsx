import { useState } from 'preact/hooks';
import { Failure, useFailureText } from '../components/Failure';
import { Button, Card, LinkButton } from '../components/parts';
import { useToasts } from '../components/Toasts';
import { api } from '../lib/api/client';
import { instantText } from '../lib/format/instants';
import { useLanguage, useTexts } from '../lib/i18n';
import { useLoad } from '../lib/useLoad';
import { ownParticipation, type Participant, type TradeWeek } from './api';
import { HalfDays } from './HalfDays';
import { weekTexts } from './texts';

/** A party's own place at the event: registers, says when it is there, and finds its meetings. */
export function Participation({ week }: { week: TradeWeek }) {
  const { data, error, reload } = useLoad(async (signal) => ({ own: await ownParticipation(week.id, signal) }), [week.id]);
  if (!data) {
    return <Failure error={error} again={reload} />;
  }
  const { own } = data;
  return <Own key={own ? `${own.id} ${own.version}` : 'none'} week={week} own={own} reload={reload} />;
}

function Own({ week, own, reload }: { week: TradeWeek; own: Omit<Participant, 'name'> | undefined; reload: () => void }) {
  const t = useTexts(weekTexts);
  const { language } = useLanguage();
  const toasts = useToasts();
  const text = useFailureText();
  const [away, setAway] = useState<number[]>(own?.away ?? []);
  const [busy, setBusy] = useState(false);
  const [withdrawn, setWithdrawn] = useState(false);
  const registered = own?.status === 'REGISTERED' && !withdrawn;
  const closed = week.status === 'CLOSED';
  const changed = own !== undefined && String(away) !== String(own.away);

  const send = async (what: Promise<unknown>, said: string) => {
    setBusy(true);
    try {
      await what;
      toasts.say(said);
      reload();
    } catch (failure) {
      toasts.say(text(failure));
    } finally {
      setBusy(false);
    }
  };
  const register = () =>
    send(api.post('/api/trade-weeks/{week}/participants', { week: week.id, body: { away } }), t.registered);
  const save = () =>
    send(
      api.put('/api/trade-weeks/{week}/participants/{id}', { week: week.id, id: own!.id, version: own!.version, body: { away } }),
      t.saved,
    );
  const withdraw = () => {
    setWithdrawn(true);
    toasts.undoable({
      text: t.withdrawn,
      undo: () => setWithdrawn(false),
      commit: (leaving) =>
        void api
          .delete('/api/trade-weeks/{week}/participants/{id}', { week: week.id, id: own!.id, version: own!.version, leaving })
          .then(reload, (failure: unknown) => {
            setWithdrawn(false);
            toasts.say(text(failure));
          }),
    });
  };

  if (withdrawn || (closed && !registered)) {
    return null;
  }
  return (
    <Card>
      <h2>{t.attend}</h2>
      {own?.status === 'INVITED' && <p>{t.invited}</p>}
      {registered && <p>{own.checkedInAt ? t.checkedIn(instantText(own.checkedInAt, language)) : t.registered}</p>}
      {registered && week.status !== 'OPEN' && (
        <div class="row">
          <LinkButton kind="primary" href={`/tradeweeks/${week.id}/agenda`}>
            {t.agenda}
          </LinkButton>
        </div>
      )}
      {!closed && <HalfDays slots={week.slots} away={away} change={setAway} />}
      {!closed && (
        <div class="row">
          {!registered && (
            <Button kind="primary" busy={busy} onClick={() => void register()}>
              {t.register}
            </Button>
          )}
          {registered && changed && (
            <Button busy={busy} onClick={() => void save()}>
              {t.savePresence}
            </Button>
          )}
          {registered && (
            <Button kind="quiet" onClick={withdraw}>
              {t.withdraw}
            </Button>
          )}
        </div>
      )}
    </Card>
  );
}
