import { currentLanguage, type Language } from '../i18n';

/** Days are `YYYY-MM-DD` of Asia/Ho_Chi_Minh, and are calculated as UTC midnights so that no zone shifts them. */
export type Day = string;

const DAY_MS = 86_400_000;
const EN_MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const midnight = (day: Day): number => Date.parse(`${day}T00:00:00Z`);
const dayOf = (ms: number): Day => new Date(ms).toISOString().slice(0, 10);

export const plusDays = (day: Day, days: number): Day => dayOf(midnight(day) + days * DAY_MS);

export const daysBetween = (from: Day, to: Day): number => Math.round((midnight(to) - midnight(from)) / DAY_MS);

/** Today where the fruit grows. */
export const today = (now: Date = new Date()): Day =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(now);

const parts = (day: Day) => {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return { year, month, date };
};

/** `20/6` or `20/6/2027`; in English `20 Jun`, `20 Jun 2027`. */
export function dayText(day: Day, language: Language = currentLanguage(), withYear = false): string {
  const { year, month, date } = parts(day);
  const short = language === 'vi' ? `${date}/${month}` : `${date} ${EN_MONTHS[month - 1]}`;
  return withYear ? short + (language === 'vi' ? '/' : ' ') + year : short;
}

/** `10–20/6`, `28/6–3/7`, `28/12/2026–3/1/2027`; a single day once. */
export function daysText(from: Day, to: Day, language: Language = currentLanguage()): string {
  const a = parts(from);
  const b = parts(to);
  if (from === to) {
    return dayText(from, language);
  }
  if (a.year !== b.year) {
    return `${dayText(from, language, true)}–${dayText(to, language, true)}`;
  }
  return a.month === b.month
    ? `${a.date}–${dayText(to, language)}`
    : `${dayText(from, language)}–${dayText(to, language)}`;
}

export interface Week {
  year: number;
  week: number;
  /** Monday. */
  from: Day;
  /** Sunday. */
  to: Day;
}

/** The ISO 8601 week of a day: weeks begin on Monday, and the one with the year's first Thursday is the first. */
export function weekOf(day: Day): Week {
  const ms = midnight(day);
  const monday = ms - ((new Date(ms).getUTCDay() + 6) % 7) * DAY_MS;
  const year = new Date(monday + 3 * DAY_MS).getUTCFullYear();
  const fourth = Date.UTC(year, 0, 4);
  const first = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * DAY_MS;
  return {
    year,
    week: Math.round((monday - first) / (7 * DAY_MS)) + 1,
    from: dayOf(monday),
    to: dayOf(monday + 6 * DAY_MS),
  };
}

/** `Tuần 22`. */
export const weekNumber = (week: number, language: Language = currentLanguage()): string =>
  `${language === 'vi' ? 'Tuần' : 'Week'} ${week}`;

/** `Tuần 22 · 25–31/5`. */
export function weekText(day: Day, language: Language = currentLanguage()): string {
  const { week, from, to } = weekOf(day);
  return `${weekNumber(week, language)} · ${daysText(from, to, language)}`;
}

/** `10–20/6 · Tuần 24–25`. */
export function daysWithWeeks(from: Day, to: Day, language: Language = currentLanguage()): string {
  const first = weekOf(from).week;
  const last = weekOf(to).week;
  const weeks = first === last ? weekNumber(first, language) : `${weekNumber(first, language)}–${last}`;
  return `${daysText(from, to, language)} · ${weeks}`;
}
