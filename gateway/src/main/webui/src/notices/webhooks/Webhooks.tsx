import { useState } from 'preact/hooks';
import { Failure } from '../../components/Failure';
import { Button, Card } from '../../components/parts';
import { useTexts } from '../../lib/i18n';
import { useLoad } from '../../lib/useLoad';
import { webhooksOf, type Webhook } from './api';
import { NewWebhookForm } from './NewWebhookForm';
import { Secret } from './Secret';
import { webhookTexts } from './texts';
import { WebhookRow } from './WebhookRow';

/** Where programs of a buyer are told: what there is, and one more. */
export function Webhooks({ organization }: { organization: string }) {
  const t = useTexts(webhookTexts);
  const { data: webhooks, error, reload, change } = useLoad((signal) => webhooksOf(organization, signal), [organization]);
  const [adding, setAdding] = useState(false);
  const [secret, setSecret] = useState<string>();
  const made = ({ secret: once, ...webhook }: Webhook) => {
    // The newest first, as the server lists them.
    change((shown) => [webhook, ...shown.filter((it) => it.id !== webhook.id)]);
    setAdding(false);
    setSecret(once ?? undefined);
  };
  return (
    <Card label={t.title}>
      <div>
        <h2>{t.title}</h2>
        <p class="soft">{t.about}</p>
      </div>
      <Failure error={error} again={reload} />
      {webhooks?.length === 0 && !adding && <p class="soft">{t.none}</p>}
      {webhooks && webhooks.length > 0 && (
        <ul>
          {webhooks.map((it) => (
            <WebhookRow key={it.id} organization={organization} webhook={it} gone={reload} />
          ))}
        </ul>
      )}
      {secret && <Secret text={secret} kept={() => setSecret(undefined)} />}
      {adding ? (
        <NewWebhookForm organization={organization} made={made} no={() => setAdding(false)} />
      ) : (
        webhooks &&
        !secret && (
          <div class="row">
            <Button onClick={() => setAdding(true)}>{t.add}</Button>
          </div>
        )
      )}
    </Card>
  );
}
