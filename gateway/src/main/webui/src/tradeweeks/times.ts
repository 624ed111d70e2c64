import { daysText, dayText, today, type Day } from '../lib/format/days';
import { timeText } from '../lib/format/instants';
import type { Language } from '../lib/i18n';
import type { Slot } from './api';

const NOON = '12:00';

/** A morning or an afternoon of the event, with its slots by their places. */
export interface HalfDay {
  day: Day;
  half: 'morning' | 'afternoon';
  slots: number[];
  start: string;
  end: string;
}

/** The slots by half-days, in their order. */
export function halfDays(slots: readonly Slot[]): HalfDay[] {
  const found: HalfDay[] = [];
  slots.forEach((slot, place) => {
    const day = today(new Date(slot.start));
    const half = timeText(slot.start) < NOON ? 'morning' : 'afternoon';
    const last = found.at(-1);
    if (last?.day === day && last.half === half) {
      last.slots.push(place);
      last.end = slot.end;
    } else {
      found.push({ day, half, slots: [place], start: slot.start, end: slot.end });
    }
  });
  return found;
}

/** `08:00–08:20`. */
export const slotText = ({ start, end }: Slot): string => `${timeText(start)}–${timeText(end)}`;

/** `08:00–08:20 · 12/6`. */
export const slotAndDayText = (slot: Slot, language: Language): string =>
  `${slotText(slot)} · ${dayText(today(new Date(slot.start)), language)}`;

/** The days on which people meet: `12–14/6`. */
export function eventDays(slots: readonly Slot[], language: Language): string {
  const first = slots[0];
  const last = slots.at(-1);
  return first && last ? daysText(today(new Date(first.start)), today(new Date(last.start)), language) : '';
}

/** The slot in which people sit at this moment, and the one after; undefined where there is none. */
export function nowAndNext(slots: readonly Slot[], now: number): { current?: number; next?: number } {
  const current = slots.findIndex((slot) => Date.parse(slot.start) <= now && now < Date.parse(slot.end));
  const next = slots.findIndex((slot) => Date.parse(slot.start) > now);
  return { current: current < 0 ? undefined : current, next: next < 0 ? undefined : next };
}

/** Whether one is away for the whole half-day. */
export const isAway = (half: HalfDay, away: readonly number[]): boolean => half.slots.every((slot) => away.includes(slot));

/** The absences after a half-day has been given up or taken back. */
export function awayAfter(half: HalfDay, away: readonly number[], present: boolean): number[] {
  const others = away.filter((slot) => !half.slots.includes(slot));
  return (present ? others : [...others, ...half.slots]).sort((a, b) => a - b);
}
