import { useEffect, useRef, useState } from 'preact/hooks';
import { useFailureText } from '../../components/Failure';
import { Button, Field } from '../../components/parts';
import { Problem } from '../../lib/api/problem';
import { useKeyOf } from '../../lib/api/useKeyOf';
import { useTexts } from '../../lib/i18n';
import { KINDS } from '../kinds';
import { KindSwitches } from '../KindSwitches';
import { makeWebhook, type Webhook } from './api';
import { webhookTexts } from './texts';

/** One more address that is told. */
export function NewWebhookForm({ organization, made, no }: {
  organization: string;
  made: (webhook: Webhook) => void;
  no: () => void;
}) {
  const t = useTexts(webhookTexts);
  const text = useFailureText();
  const keyOf = useKeyOf();
  const address = useRef<HTMLInputElement>(null);
  const [url, setUrl] = useState('');
  const [kinds, setKinds] = useState(KINDS);
  const [failure, setFailure] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  useEffect(() => address.current?.focus(), []);
  const wrong = failure instanceof Problem ? failure.fields.url : undefined;

  const add = async (event: Event) => {
    event.preventDefault();
    if (busy || kinds.length === 0) {
      return;
    }
    setBusy(true);
    setFailure(undefined);
    const body = { url: url.trim(), kinds: [...kinds] };
    try {
      made(await makeWebhook(organization, body, keyOf(body)));
    } catch (refusal) {
      setFailure(refusal);
      setBusy(false);
    }
  };
  return (
    <form class="stack" onSubmit={(event) => void add(event)}>
      <Field label={t.url} error={wrong}>
        {(wiring) => (
          <input
            {...wiring}
            ref={address}
            type="url"
            required
            maxLength={2000}
            placeholder="https://"
            value={url}
            onInput={(event) => setUrl(event.currentTarget.value)}
          />
        )}
      </Field>
      <KindSwitches
        label={t.kinds}
        isOn={(kind) => kinds.includes(kind)}
        turn={(kind, on) => setKinds(KINDS.filter((it) => (it === kind ? on : kinds.includes(it))))}
      />
      {kinds.length === 0 && (
        <p class="field-error" role="alert">
          {t.noKind}
        </p>
      )}
      {failure != null && !wrong && (
        <p class="field-error" role="alert">
          {text(failure)}
        </p>
      )}
      <div class="row">
        <Button type="submit" busy={busy} disabled={kinds.length === 0}>
          {t.add}
        </Button>
        <Button kind="quiet" onClick={no}>
          {t.cancel}
        </Button>
      </div>
    </form>
  );
}
