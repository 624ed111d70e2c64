import { plusDays, weekOf, type Day } from '../format/days';
import { asked, told, type Reading, type Window } from './reading';
import type { Line, Piece } from './text';

/** What ended so many days ago was meant: it is told to be over, not moved into the next year. */
const LATE_DAYS = 60;

const TO = '\\s*(?:-|den|toi|to|until)\\s*(?:het\\s*)?(?:ngay\\s*)?';
const FROM = '(?:(?<![a-z])(?:tu ngay|tu|ngay|from)\\s*)?';
const DATE = '(\\d{1,2})[/.](\\d{1,2})(?:[/.](\\d{4}|\\d{2}))?';
const YEAR = '(?:\\s*(?:/|nam)?\\s*(20\\d\\d))?';
const START = '(?<![\\d.,/])';
const END = '(?![\\d/]|[.,]\\d)';

const ISO = new RegExp(`${FROM}${START}(\\d{4})-(\\d\\d)-(\\d\\d)(?:${TO}(\\d{4})-(\\d\\d)-(\\d\\d))?${END}`);
// A point between day and month looks like a decimal: of one date alone only the slash is read.
const TWO_DATES = new RegExp(`${FROM}${START}${DATE}${TO}${DATE}${END}`);
const DAYS_OF_MONTH = new RegExp(`${FROM}${START}(\\d{1,2})${TO}(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}|\\d{2}))?${END}`);
const DAYS_OF_NAMED_MONTH = new RegExp(`${FROM}${START}(\\d{1,2})${TO}(\\d{1,2})\\s*thang\\s*(\\d{1,2})${YEAR}${END}`);
const DATE_ALONE = new RegExp(`${FROM}${START}(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}|\\d{2}))?${END}`);
const PART_OF_MONTH = new RegExp(`(?:(?<![a-z])(dau|giua|cuoi)\\s+)?(?<![a-z])(?:thang|th)\\s*(\\d{1,2})${YEAR}${END}`);
const WEEKS = new RegExp(`(?<![a-z])(?:tuan|week)\\s*(\\d{1,2})(?:${TO}(?:tuan\\s*)?(\\d{1,2}))?${YEAR}${END}`);
const SHORT = new RegExp(`(?<![a-z0-9])t\\s?(\\d{1,2})(?![\\da-z/.,])`);

const two = (number: number) => String(number).padStart(2, '0');

/** The day, or undefined when there is no such day. */
function dayOf(year: number, month: number, date: number): Day | undefined {
  const at = new Date(Date.UTC(year, month - 1, date));
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === date ? `${year}-${two(month)}-${two(date)}` : undefined;
}

const yearOf = (digits: string | undefined) => (digits ? Number(digits.length === 2 ? `20${digits}` : digits) : undefined);
const lastOf = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

const mondayOf = (year: number, week: number): Day => plusDays(weekOf(`${year}-01-04`).from, (week - 1) * 7);

/** The window of days that the line tells; a window that does not exist is a question without choices. */
export function readDays(line: Line, today: Day): Reading<Window> | undefined {
  const near = (ofYear: (year: number) => Window | undefined, told: number | undefined): Window | undefined => {
    const thisYear = Number(today.slice(0, 4));
    if (told !== undefined) {
      return ofYear(told);
    }
    const window = ofYear(thisYear);
    return window && window.to >= plusDays(today, -LATE_DAYS) ? window : ofYear(thisYear + 1);
  };
  const window = (from: Day | undefined, to: Day | undefined): Window | undefined =>
    from && to && from <= to ? { from, to } : undefined;
  const read = (pattern: RegExp, meaning: (groups: (string | undefined)[]) => Window | undefined) => {
    const found = line.first(pattern);
    if (!found) {
      return undefined;
    }
    line.strike(found);
    const days = meaning(found.groups);
    return days ? told<Window>(found, days) : asked<Window>(found, []);
  };
  const within = (first: string, last: string, month: string, year: number | undefined) =>
    near((y) => window(dayOf(y, Number(month), Number(first)), dayOf(y, Number(month), Number(last))), year);

  return (
    read(ISO, ([, y, m, d, y2, m2, d2]) =>
      window(dayOf(Number(y), Number(m), Number(d)), y2 ? dayOf(Number(y2), Number(m2), Number(d2)) : `${y}-${m}-${d}`),
    ) ??
    read(TWO_DATES, ([, d1, m1, y1, d2, m2, y2]) =>
      near((year) => {
        const overNewYear = y1 === undefined && Number(m1) > Number(m2);
        return window(
          dayOf(yearOf(y1) ?? year - Number(overNewYear), Number(m1), Number(d1)),
          dayOf(year, Number(m2), Number(d2)),
        );
      }, yearOf(y2)),
    ) ??
    read(DAYS_OF_MONTH, ([, d1, d2, m, y]) => within(d1!, d2!, m!, yearOf(y))) ??
    read(DAYS_OF_NAMED_MONTH, ([, d1, d2, m, y]) => within(d1!, d2!, m!, yearOf(y))) ??
    read(DATE_ALONE, ([, d, m, y]) => within(d!, d!, m!, yearOf(y))) ??
    read(WEEKS, ([, first, last, y]) =>
      near((year) => window(mondayOf(year, Number(first)), plusDays(mondayOf(year, Number(last ?? first)), 6)), yearOf(y)),
    ) ??
    read(PART_OF_MONTH, ([, part, m, y]) => near((year) => partOfMonth(year, Number(m), part), yearOf(y))) ??
    readShort(line, near, window)
  );
}

function partOfMonth(year: number, month: number, part: string | undefined): Window | undefined {
  const last = lastOf(year, month);
  const [first, end] = part === 'dau' ? [1, 10] : part === 'giua' ? [11, 20] : part === 'cuoi' ? [21, last] : [1, last];
  const from = dayOf(year, month, first);
  const to = dayOf(year, month, end);
  return from && to ? { from, to } : undefined;
}

/** `T24` is a week; `T6` is the month to some and the week to others: asked. */
function readShort(
  line: Line,
  near: (ofYear: (year: number) => Window | undefined, told: number | undefined) => Window | undefined,
  window: (from: Day | undefined, to: Day | undefined) => Window | undefined,
): Reading<Window> | undefined {
  const found: (Piece & { groups: (string | undefined)[] }) | undefined = line.first(SHORT);
  const number = Number(found?.groups[1]);
  if (!found || number < 1 || number > 53) {
    return undefined;
  }
  line.strike(found);
  const week = near((year) => window(mondayOf(year, number), plusDays(mondayOf(year, number), 6)), undefined);
  const month = number <= 12 ? near((year) => partOfMonth(year, number, undefined), undefined) : undefined;
  if (month && week) {
    return asked(found, [
      { value: month, words: `tháng ${number}` },
      { value: week, words: `tuần ${number}` },
    ]);
  }
  return week ? told(found, week) : asked(found, []);
}
