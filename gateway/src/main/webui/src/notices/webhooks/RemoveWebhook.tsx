import { useState } from 'preact/hooks';
import { useFailureText } from '../../components/Failure';
import { Button } from '../../components/parts';
import { Question } from '../../components/Question';
import { useToasts } from '../../components/Toasts';
import { useTexts } from '../../lib/i18n';
import { removeWebhook, type Webhook } from './api';
import { webhookTexts } from './texts';

/** Removes a webhook with its log, after one question. */
export function RemoveWebhook({ organization, webhook, done }: { organization: string; webhook: Webhook; done: () => void }) {
  const t = useTexts(webhookTexts);
  const toasts = useToasts();
  const text = useFailureText();
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const remove = async () => {
    setBusy(true);
    try {
      await removeWebhook(organization, webhook);
      toasts.say(t.removed);
    } catch (failure) {
      toasts.say(text(failure));
    } finally {
      setBusy(false);
      setAsking(false);
      done();
    }
  };
  return (
    <>
      <Button kind="quiet" onClick={() => setAsking(true)}>
        {t.remove}
      </Button>
      {asking && (
        <Question title={t.removeTitle(new URL(webhook.url).host)} no={() => setAsking(false)}>
          <p class="soft">{t.removeHint}</p>
          <div class="answers">
            <Button kind="primary" busy={busy} onClick={() => void remove()}>
              {t.removeIt}
            </Button>
            <Button onClick={() => setAsking(false)}>{t.cancel}</Button>
          </div>
        </Question>
      )}
    </>
  );
}
