import { useLocation } from 'preact-iso';
import { LinkButton } from '../components/parts';
import { useTexts } from '../lib/i18n';
import { routes } from '../routes';
import { welcomeTexts } from './texts';
import './Welcome.css';

/** The first page of somebody who is not logged in. */
export default function Welcome() {
  const t = useTexts(welcomeTexts);
  const outcome = useLocation().query.login;
  const told = outcome === 'refused' ? t.refused : outcome === 'unavailable' ? t.unavailable : null;
  const market = routes.some((route) => route.path === '/market');
  return (
    <div class="welcome">
      <h1>{t.lead}</h1>
      <p>{t.story}</p>
      {told && <p class="chip ask" role="alert">{told}</p>}
      <div class="row">
        <LinkButton kind="primary" href="/login" external>{t.logIn}</LinkButton>
        {market && <LinkButton href="/market">{t.market}</LinkButton>}
      </div>
      <dl>
        <div><dt>{t.cooperative}</dt><dd>{t.cooperativeDoes}</dd></div>
        <div><dt>{t.buyer}</dt><dd>{t.buyerDoes}</dd></div>
        <div><dt>{t.organizer}</dt><dd>{t.organizerDoes}</dd></div>
      </dl>
    </div>
  );
}
