import { useEffect, useState } from 'preact/hooks';
import { Choice } from '../../components/Choice';
import { useFailureText } from '../../components/Failure';
import { Button, Field } from '../../components/parts';
import { useToasts } from '../../components/Toasts';
import { Problem } from '../../lib/api/problem';
import { useTexts } from '../../lib/i18n';
import { KindSwitches } from '../KindSwitches';
import { saveSettings, type Side } from './api';
import { draftOf, written, type Draft, type Settings } from './settings';
import { letterTexts } from './texts';

const CHANGED_MEANWHILE = 412;

/** Changes the settings of letters, unless they have been changed since they were opened: then the newest are shown. */
export function SettingsForm({ side, organization, settings, saved, stale }: {
  side: Side;
  organization: string;
  settings: Settings;
  saved: (settings: Settings) => void;
  stale: () => void;
}) {
  const t = useTexts(letterTexts);
  const text = useFailureText();
  const toasts = useToasts();
  const [draft, setDraft] = useState(() => draftOf(settings));
  const [failure, setFailure] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  useEffect(() => setDraft(draftOf(settings)), [settings.version]);
  const change = (changes: Partial<Draft>) => setDraft((now) => ({ ...now, ...changes }));
  const wrong = failure instanceof Problem ? failure.fields.email : undefined;
  const isStale = failure instanceof Problem && failure.status === CHANGED_MEANWHILE;

  const save = async (event: Event) => {
    event.preventDefault();
    if (busy) {
      return;
    }
    setBusy(true);
    setFailure(undefined);
    try {
      saved(await saveSettings(side, organization, settings.version, written(draft)));
      toasts.say(t.saved);
    } catch (refusal) {
      setFailure(refusal);
      if (refusal instanceof Problem && refusal.status === CHANGED_MEANWHILE) {
        stale();
      }
    } finally {
      setBusy(false);
    }
  };
  return (
    <form class="stack" onSubmit={(event) => void save(event)}>
      <Choice
        label={t.language}
        value={draft.language}
        choose={(language) => change({ language })}
        options={[['vi', 'Tiếng Việt'], ['en', 'English']]}
      />
      <Field label={t.email} hint={t.emailHint} error={wrong}>
        {(wiring) => (
          <input
            {...wiring}
            type="email"
            autocomplete="email"
            maxLength={200}
            value={draft.email}
            onInput={(event) => change({ email: event.currentTarget.value })}
          />
        )}
      </Field>
      <KindSwitches
        label={t.kinds}
        isOn={(kind) => draft.on[kind]}
        turn={(kind, on) => change({ on: { ...draft.on, [kind]: on } })}
      />
      {failure != null && !wrong && (
        <p class="field-error" role="alert">
          {isStale ? t.stale : text(failure)}
        </p>
      )}
      <div class="row">
        <Button kind="primary" type="submit" busy={busy}>
          {t.save}
        </Button>
      </div>
    </form>
  );
}
