import type { ComponentChildren } from 'preact';
import { Failure } from '../components/Failure';
import { EmptyState, LinkButton } from '../components/parts';
import { useTexts } from '../lib/i18n';
import { useSession } from '../lib/session';
import { useLoad, type Loaded } from '../lib/useLoad';
import { weekOf, type TradeWeek } from './api';
import { weekTexts } from './texts';
import { WeekHeader } from './WeekHeader';

export const useManages = () => {
  const { me, role } = useSession();
  return (week: TradeWeek): boolean => role === 'organizer' && week.organizerId === me?.organization;
};

/** A screen of the event's organizer; another organizer is shown the way to the programme. */
export function OwnWeek({ id, title, children }: {
  id: string;
  title: string;
  children: (week: TradeWeek, loaded: Loaded<TradeWeek>) => ComponentChildren;
}) {
  const t = useTexts(weekTexts);
  const manages = useManages();
  const loaded = useLoad((signal) => weekOf(id, signal), [id]);
  const { data: week, error, reload } = loaded;
  if (!week) {
    return <Failure error={error} again={reload} />;
  }
  if (!manages(week)) {
    return <EmptyState title={t.notYours} action={<LinkButton href={`/tradeweeks/${id}`}>{t.toProgramme}</LinkButton>} />;
  }
  return (
    <div class="stack">
      <WeekHeader week={week} title={title} managed />
      <Failure error={error} again={reload} />
      {children(week, loaded)}
    </div>
  );
}
