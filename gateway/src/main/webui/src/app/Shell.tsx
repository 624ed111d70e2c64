import type { ComponentChildren } from 'preact';
import { useLocation } from 'preact-iso';
import { exec } from 'preact-iso/router';
import { useLanguage, useTexts } from '../lib/i18n';
import { loginHere, useSession } from '../lib/session';
import { routes } from '../routes';
import { visibleTo } from './route';
import { appTexts } from './texts';
import './Shell.css';

/** What stands around every screen: the pages of one's role, at the bottom of a phone and at the top of a desk. */
export function Shell({ children }: { children: ComponentChildren }) {
  const t = useTexts(appTexts);
  const { language, speak } = useLanguage();
  const { me, role, ended } = useSession();
  const { path } = useLocation();
  const pages = routes
    .filter(visibleTo(role))
    .filter((route) => route.nav)
    .sort((a, b) => a.nav!.order - b.nav!.order);
  const bare = routes.some((route) => route.bare && exec(path, route.path));
  const other = language === 'vi' ? 'en' : 'vi';
  const here = (page: string) => (page === '/' ? path === '/' : path === page || path.startsWith(`${page}/`));
  if (bare) {
    return <main id="main">{children}</main>;
  }
  return (
    <div class="shell">
      <a class="skip" href="#main">{t.skip}</a>
      <header class="top">
        <a class="brand" href="/"><img src="/icon.svg" alt="" width="28" height="28" />Harvestlink</a>
        <nav aria-label={t.navigation} class="pages">
          {pages.map((page) => (
            <a key={page.path} href={page.path} aria-current={here(page.path) ? 'page' : undefined}>
              {page.nav!.label[language]}
            </a>
          ))}
        </nav>
        <span class="top-end">
          <button type="button" class="speak" lang={other} onClick={() => speak(other)}>
            {t.otherLanguage}
          </button>
          {me === null && <a class="speak" href={loginHere()} target="_self">{t.logIn}</a>}
        </span>
      </header>
      {ended && (
        <p class="session-ended" role="alert">
          {t.sessionEnded} <a href={loginHere()} target="_self">{t.logInAgain}</a>
        </p>
      )}
      <main id="main" tabIndex={-1}>{children}</main>
    </div>
  );
}
