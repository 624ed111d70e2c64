import { Failure } from '../../components/Failure';
import { Card } from '../../components/parts';
import { useTexts } from '../../lib/i18n';
import { useLoad } from '../../lib/useLoad';
import { settingsOf, type Side } from './api';
import { LetterList } from './LetterList';
import { SettingsForm } from './SettingsForm';
import { letterTexts } from './texts';

/** What an organization is told of by letter, and the last letters that it was written. */
export function Letters({ side, organization }: { side: Side; organization: string }) {
  const t = useTexts(letterTexts);
  const { data: settings, error, reload, change } = useLoad(
    (signal) => settingsOf(side, organization, signal),
    [side, organization],
  );
  return (
    <Card label={t.title}>
      <div>
        <h2>{t.title}</h2>
        <p class="soft">{t.about}</p>
      </div>
      <Failure error={error} again={reload} />
      {settings && (
        <SettingsForm
          side={side}
          organization={organization}
          settings={settings}
          saved={(now) => change(() => now)}
          stale={reload}
        />
      )}
      <LetterList side={side} organization={organization} />
    </Card>
  );
}
