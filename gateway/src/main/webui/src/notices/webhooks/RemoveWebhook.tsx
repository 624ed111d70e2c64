import { AskedOnce } from '../../components/AskedOnce';
import { useTexts } from '../../lib/i18n';
import { removeWebhook, type Webhook } from './api';
import { webhookTexts } from './texts';

/** Removes a webhook with its log, after one question. */
export function RemoveWebhook({ organization, webhook, done }: { organization: string; webhook: Webhook; done: () => void }) {
  const t = useTexts(webhookTexts);
  return (
    <AskedOnce
      words={{ ask: t.remove, title: t.removeTitle(new URL(webhook.url).host), hint: t.removeHint, yes: t.removeIt, no: t.cancel }}
      act={async () => {
        await removeWebhook(organization, webhook);
        return t.removed;
      }}
      done={done}
    />
  );
}
