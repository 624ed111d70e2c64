import { useState } from 'preact/hooks';
import { Choice } from '../components/Choice';
import { Card, LinkButton } from '../components/parts';
import { useLanguage, useTexts } from '../lib/i18n';
import { useSession } from '../lib/session';
import { Letters } from '../notices/letters/Letters';
import { Webhooks } from '../notices/webhooks/Webhooks';
import { accountTexts } from './texts';
import { chooseTheme, chosenTheme, type Theme } from './theme';

/** Who I am here, how I like to see it, and what I am told of. */
export default function Account() {
  const t = useTexts(accountTexts);
  const { me, role } = useSession();
  const { language, speak } = useLanguage();
  const organization = me?.organization;
  const [theme, setTheme] = useState<Theme>(chosenTheme());
  return (
    <div class="stack narrow">
      <header>
        <h1>{me?.name ?? t.title}</h1>
        {role && <p class="soft">{t.roles[role]}</p>}
      </header>
      <Card>
        <Choice label={t.language} value={language} choose={speak} options={[['vi', 'Tiếng Việt'], ['en', 'English']]} />
        <Choice
          label={t.theme}
          value={theme}
          choose={(next) => {
            chooseTheme(next);
            setTheme(next);
          }}
          options={[['system', t.themes.system], ['light', t.themes.light], ['dark', t.themes.dark]]}
        />
      </Card>
      {organization && role === 'cooperative' && <Letters side="cooperatives" organization={organization} />}
      {organization && role === 'buyer' && (
        <>
          <Letters side="buyers" organization={organization} />
          <Webhooks organization={organization} />
        </>
      )}
      <div class="row">
        <LinkButton href="/logout" external>{t.logOut}</LinkButton>
        <LinkButton kind="quiet" href="/status/" external>{t.status}</LinkButton>
        <LinkButton kind="quiet" href="/api/browser/" external>{t.api}</LinkButton>
      </div>
    </div>
  );
}
