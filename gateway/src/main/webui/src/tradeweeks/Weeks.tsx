import { Failure } from '../components/Failure';
import { Card, Chip, EmptyState, LinkButton } from '../components/parts';
import { useLanguage, useTexts } from '../lib/i18n';
import { useCropName } from '../lib/names';
import { useSession } from '../lib/session';
import { useLoad } from '../lib/useLoad';
import { allWeeks, type TradeWeek } from './api';
import { weekTexts } from './texts';
import { eventDays } from './times';
import { toneOf } from './tone';
import './tradeweeks.css';

/** All events there are, for everybody; drafts are their organizer's alone. */
export default function Weeks() {
  const t = useTexts(weekTexts);
  const { role } = useSession();
  const { data, error, reload } = useLoad(allWeeks, []);
  const draft = role === 'organizer' && (
    <LinkButton kind="primary" href="/tradeweeks/new">
      {t.draft}
    </LinkButton>
  );
  const groups = [
    { title: t.coming, weeks: (data ?? []).filter((it) => it.status !== 'CLOSED') },
    { title: t.over, weeks: (data ?? []).filter((it) => it.status === 'CLOSED') },
  ].filter((group) => group.weeks.length > 0);
  return (
    <div class="stack">
      <header class="spread">
        <div>
          <h1>{t.title}</h1>
          <p class="soft">{t.about}</p>
        </div>
        {data && data.length > 0 && draft}
      </header>
      <Failure error={error} again={reload} />
      {data?.length === 0 && (
        <EmptyState title={t.none} action={draft}>
          {t.noneHint}
        </EmptyState>
      )}
      {groups.map(({ title, weeks }) => (
        <section key={title} class="stack">
          <h2>{title}</h2>
          <ul class="week-cards">
            {weeks.map((week) => (
              <li key={week.id}>
                <WeekCard week={week} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function WeekCard({ week }: { week: TradeWeek }) {
  const t = useTexts(weekTexts);
  const { language } = useLanguage();
  const crop = useCropName();
  return (
    <Card tight>
      <h3>
        <a href={`/tradeweeks/${week.id}`} class="week-link">
          {week.name[language]}
        </a>
      </h3>
      <p>
        {week.place} · {eventDays(week.slots, language)}
      </p>
      <p class="soft">{week.crops.map(crop).join(', ')}</p>
      <p>
        <Chip tone={toneOf(week.status)}>{t.states[week.status]}</Chip>
      </p>
    </Card>
  );
}
