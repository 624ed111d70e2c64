import { Failure } from '../../components/Failure';
import { Chip, type Tone } from '../../components/parts';
import { instantText } from '../../lib/format/instants';
import { number } from '../../lib/format/numbers';
import { useLanguage, useTexts } from '../../lib/i18n';
import { useFresh } from '../../lib/live/useFresh';
import { useLoad } from '../../lib/useLoad';
import { deliveriesOf, type Attempt, type Delivery } from './api';
import { webhookTexts } from './texts';
import '../notices.css';

const TONES: Record<Delivery['status'], Tone> = { PENDING: 'ask', DELIVERED: 'good', FAILED: 'bad' };

/** Deliveries are no news of the live feed: somebody who looks at the log waits for the next line. */
const EVERY_MS = 4_000;

/** What was sent to a webhook: every attempt and its answer, kept fresh while it is open. */
export function DeliveryLog({ organization, webhook, round }: {
  organization: string;
  webhook: string;
  /** Another number asks again at once. */
  round: number;
}) {
  const t = useTexts(webhookTexts);
  const { language } = useLanguage();
  const { data: deliveries, error, reload } = useLoad(
    (signal) => deliveriesOf(organization, webhook, signal),
    [organization, webhook, round],
  );
  useFresh(reload, EVERY_MS);
  const answer = (it: Attempt) => (it.statusCode ? `HTTP ${it.statusCode}` : (it.trouble ?? t.noAnswer));
  return (
    <>
      <Failure error={error} again={reload} />
      {deliveries?.length === 0 && <p class="soft">{t.noLog}</p>}
      <ol>
        {deliveries?.map((it) => (
          <li key={it.id} class="notice-row">
            <div class="spread">
              <code class="notice-long">{it.type}</code>
              <Chip tone={TONES[it.status]}>{t.states[it.status]}</Chip>
            </div>
            <p class="soft">{instantText(it.madeAt, language)}</p>
            {it.attempts.length > 0 && (
              <ol class="soft notice-long">
                {it.attempts.map((attempt, index) => (
                  <li key={attempt.at}>
                    {t.attempt(index + 1, instantText(attempt.at, language))}: {answer(attempt)} ·{' '}
                    <span class="unbroken">{number(attempt.millis, language)} ms</span>
                  </li>
                ))}
              </ol>
            )}
            {it.nextAttemptAt && <p class="soft">{t.next(instantText(it.nextAttemptAt, language))}</p>}
          </li>
        ))}
      </ol>
    </>
  );
}
