import { useState } from 'preact/hooks';
import { api, newKey } from '../lib/api/client';
import type { Cooperative, Match } from '../lib/api/types';
import { Failure, useFailureText } from '../components/Failure';
import { Button, EmptyState, LinkButton } from '../components/parts';
import { useToasts } from '../components/Toasts';
import { kg } from '../lib/format/numbers';
import { useLanguage, useTexts } from '../lib/i18n';
import { LiveAge } from '../lib/live/Live';
import { Listing } from '../listing/Listing';
import { useOnce } from '../lib/names';
import { useSession } from '../lib/session';
import { MatchCard } from './MatchCard';
import { homeTexts } from './texts';
import { useWaiting } from './useWaiting';
import './home.css';

/** The cooperative's first screen: what waits for an answer. */
export default function Home() {
  const t = useTexts(homeTexts);
  const { me } = useSession();
  const id = me?.organization;
  const cooperative = useOnce(async () => (id ? api.get<Cooperative>('/api/cooperatives/{id}', { id }) : undefined), [id]);
  return (
    <div class="stack narrow">
      <header class="spread">
        <h1>{t.hello(cooperative?.name ?? me?.name ?? '')}</h1>
        <LiveAge />
      </header>
      <Listing />
      <Answers />
    </div>
  );
}

function Answers() {
  const t = useTexts(homeTexts);
  const { language } = useLanguage();
  const toasts = useToasts();
  const text = useFailureText();
  const { state, error, reload, reveal, heard } = useWaiting();
  const [refused, setRefused] = useState<ReadonlySet<string>>(new Set());

  const bringBack = (match: Match) => setRefused((all) => new Set([...all].filter((id) => id !== match.id)));
  const refuse = (match: Match) => {
    const key = newKey();
    setRefused((all) => new Set([...all, match.id]));
    toasts.undoable({
      text: t.refused(kg(match.quantityKg, language)),
      undo: () => bringBack(match),
      commit: (leaving) => {
        api.post<Match>('/api/matches/{id}/refusal', { id: match.id, body: {}, key, leaving }).then(heard, (failure: unknown) => {
          bringBack(match);
          toasts.say(text(failure));
        });
      },
    });
  };

  if (!state) {
    return <Failure error={error} again={reload} />;
  }
  const cards = state.shown.filter((match) => !refused.has(match.id));
  return (
    <section class="stack" aria-labelledby="waiting">
      <div class="spread">
        <h2 id="waiting" class="soft">{t.waiting(cards.length)}</h2>
        {state.fresh.length > 0 && <Button onClick={reveal}>{t.fresh(state.fresh.length)}</Button>}
      </div>
      {cards.map((match) => <MatchCard key={match.id} match={match} answered={heard} refuse={refuse} />)}
      {cards.length === 0 && state.fresh.length === 0 && (
        <EmptyState title={t.none} action={<LinkButton kind="primary" href="/harvests/new">{t.list}</LinkButton>}>
          {t.noneHint}
        </EmptyState>
      )}
      <div class="row">
        <LinkButton href="/matches">{t.deliveries}</LinkButton>
      </div>
    </section>
  );
}
