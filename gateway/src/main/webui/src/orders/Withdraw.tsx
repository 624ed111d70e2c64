import { useState } from 'preact/hooks';
import { useFailureText } from '../components/Failure';
import { Button } from '../components/parts';
import { Question } from '../components/Question';
import { useToasts } from '../components/Toasts';
import { api } from '../lib/api/client';
import { Problem } from '../lib/api/problem';
import { kg } from '../lib/format/numbers';
import { useLanguage, useTexts } from '../lib/i18n';
import type { Order } from './ownOrder';
import { orderTexts } from './texts';

const CHANGED_MEANWHILE = 412;

/** Withdraws what is still wanted, after one question. */
export function Withdraw({ order, done }: { order: Order; done: () => void }) {
  const t = useTexts(orderTexts);
  const { language } = useLanguage();
  const toasts = useToasts();
  const text = useFailureText();
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const withdraw = async () => {
    setBusy(true);
    try {
      await api.delete<Order, '/api/orders/{id}'>('/api/orders/{id}', { id: order.id, version: order.version });
      toasts.say(t.withdrawn);
    } catch (failure) {
      toasts.say(failure instanceof Problem && failure.status === CHANGED_MEANWHILE ? t.changed : text(failure));
    } finally {
      setBusy(false);
      setAsking(false);
      done();
    }
  };
  return (
    <>
      <Button kind="quiet" onClick={() => setAsking(true)}>
        {t.withdraw}
      </Button>
      {asking && (
        <Question title={t.withdrawTitle(kg(order.openKg, language))} no={() => setAsking(false)}>
          <p class="soft">{t.withdrawHint}</p>
          <div class="answers">
            <Button kind="primary" busy={busy} onClick={() => void withdraw()}>
              {t.withdraw}
            </Button>
            <Button onClick={() => setAsking(false)}>{t.cancel}</Button>
          </div>
        </Question>
      )}
    </>
  );
}
