import type { ComponentChildren } from 'preact';
import { useLocation } from 'preact-iso';
import { Chip } from '../components/parts';
import { useLanguage, useTexts } from '../lib/i18n';
import type { TradeWeek } from './api';
import { weekTexts } from './texts';
import { eventDays } from './times';
import { toneOf } from './tone';
import './tradeweeks.css';

/** What an event is called, where and when, above each of its screens; its organizer finds the other screens there. */
export function WeekHeader({ week, title, managed, children }: {
  week: TradeWeek;
  /** Of the screen; the programme is the event's own and has none. */
  title?: string;
  managed: boolean;
  children?: ComponentChildren;
}) {
  const t = useTexts(weekTexts);
  const { language } = useLanguage();
  const { path } = useLocation();
  const home = `/tradeweeks/${week.id}`;
  const screens = [
    [home, t.programme],
    [`${home}/participants`, t.participants],
    [`${home}/plan`, t.plan],
    [`${home}/account`, t.account],
    [`${home}/print`, t.print],
    [`${home}/day`, t.projector],
    [`${home}/edit`, t.edit],
  ] as const;
  return (
    <header class="stack no-print">
      <div class="spread">
        <div>
          <h1>{title ?? week.name[language]}</h1>
          <p class="soft">
            {title && `${week.name[language]} · `}
            {week.place} · {eventDays(week.slots, language)}
          </p>
        </div>
        <div class="row">
          <Chip tone={toneOf(week.status)}>{t.states[week.status]}</Chip>
          {children}
        </div>
      </div>
      {managed && (
        <nav class="week-nav" aria-label={t.management}>
          {screens.map(([href, label]) => (
            <a key={href} href={href} aria-current={path === href ? 'page' : undefined}>
              {label}
            </a>
          ))}
        </nav>
      )}
    </header>
  );
}
