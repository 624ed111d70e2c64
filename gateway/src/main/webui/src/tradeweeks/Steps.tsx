import { useState } from 'preact/hooks';
import { useFailureText } from '../components/Failure';
import { Button, LinkButton } from '../components/parts';
import { Question } from '../components/Question';
import { useToasts } from '../components/Toasts';
import { api } from '../lib/api/client';
import { useTexts } from '../lib/i18n';
import type { TradeWeek } from './api';
import { weekTexts } from './texts';

/** What the organizer can do next with the event as a whole. */
export function Steps({ week, taken }: { week: TradeWeek; taken: (week: TradeWeek) => void }) {
  const t = useTexts(weekTexts);
  const toasts = useToasts();
  const text = useFailureText();
  const [busy, setBusy] = useState(false);
  const [asking, setAsking] = useState(false);
  const take = async (path: '/api/trade-weeks/{id}/opening' | '/api/trade-weeks/{id}/closing', said: string) => {
    setBusy(true);
    try {
      taken(await api.post<TradeWeek>(path, { id: week.id }));
      toasts.say(said);
    } catch (failure) {
      toasts.say(text(failure));
    } finally {
      setBusy(false);
      setAsking(false);
    }
  };
  if (week.status === 'CLOSED') {
    return null;
  }
  return (
    <div class="row">
      {week.status === 'DRAFT' ? (
        <>
          <Button kind="primary" busy={busy} onClick={() => void take('/api/trade-weeks/{id}/opening', t.opened)}>
            {t.open}
          </Button>
          <p class="soft">{t.openHint}</p>
        </>
      ) : (
        <>
          <LinkButton kind="primary" href={`/tradeweeks/${week.id}/plan`}>
            {week.status === 'OPEN' ? t.toPlan : t.plan}
          </LinkButton>
          <Button onClick={() => setAsking(true)}>{t.close}</Button>
        </>
      )}
      {asking && (
        <Question title={t.closeTitle} no={() => setAsking(false)}>
          <p class="soft">{t.closeHint}</p>
          <div class="answers">
            <Button kind="primary" busy={busy} onClick={() => void take('/api/trade-weeks/{id}/closing', t.closed)}>
              {t.close}
            </Button>
            <Button onClick={() => setAsking(false)}>{t.notYet}</Button>
          </div>
        </Question>
      )}
    </div>
  );
}
