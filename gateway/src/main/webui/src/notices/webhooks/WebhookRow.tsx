import { useId, useState } from 'preact/hooks';
import { useFailureText } from '../../components/Failure';
import { Button } from '../../components/parts';
import { useToasts } from '../../components/Toasts';
import { dayText, today } from '../../lib/format/days';
import { useLanguage, useTexts } from '../../lib/i18n';
import { KINDS, kindTexts } from '../kinds';
import { testWebhook, type Webhook } from './api';
import { DeliveryLog } from './DeliveryLog';
import { RemoveWebhook } from './RemoveWebhook';
import { webhookTexts } from './texts';
import '../notices.css';

/** A webhook: tested, looked into, removed. */
export function WebhookRow({ organization, webhook, gone }: { organization: string; webhook: Webhook; gone: () => void }) {
  const t = useTexts(webhookTexts);
  const { names } = useTexts(kindTexts);
  const { language } = useLanguage();
  const toasts = useToasts();
  const text = useFailureText();
  const log = useId();
  const [isOpen, setOpen] = useState(false);
  const [tests, setTests] = useState(0);
  const [busy, setBusy] = useState(false);

  const test = async () => {
    setBusy(true);
    try {
      await testWebhook(organization, webhook.id);
      toasts.say(t.tested);
      setTests(tests + 1);
      setOpen(true);
    } catch (failure) {
      toasts.say(text(failure));
    } finally {
      setBusy(false);
    }
  };
  return (
    <li class="notice-row">
      <strong class="notice-long">{webhook.url}</strong>
      <p class="soft">
        {webhook.kinds.length === KINDS.length ? t.every : webhook.kinds.map((kind) => names[kind]).join(' · ')}
        {' · '}
        <span class="unbroken">{t.since(dayText(today(new Date(webhook.madeAt)), language, true))}</span>
      </p>
      <div class="row">
        <Button busy={busy} onClick={() => void test()}>
          {t.test}
        </Button>
        <Button aria-expanded={isOpen} aria-controls={log} onClick={() => setOpen(!isOpen)}>
          {isOpen ? t.hideLog : t.log}
        </Button>
        <RemoveWebhook organization={organization} webhook={webhook} done={gone} />
      </div>
      <div id={log}>{isOpen && <DeliveryLog organization={organization} webhook={webhook.id} round={tests} />}</div>
    </li>
  );
}
