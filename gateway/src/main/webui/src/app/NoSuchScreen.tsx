import { EmptyState, LinkButton } from '../components/parts';
import { useTexts } from '../lib/i18n';
import { loginHere, useSession } from '../lib/session';
import { appTexts } from './texts';

/** An address that this reader has no screen for: it may be another role's, or need a login first. */
export function NoSuchScreen() {
  const t = useTexts(appTexts);
  const { me } = useSession();
  return me ? (
    <EmptyState title={t.noScreen} action={<LinkButton href="/">{t.toHome}</LinkButton>}>
      {t.noScreenHint}
    </EmptyState>
  ) : (
    <EmptyState title={t.loginFirst} action={<LinkButton kind="primary" href={loginHere()} external>{t.logIn}</LinkButton>} />
  );
}
