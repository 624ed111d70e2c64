import { plusDays, type Day } from '../../lib/format/days';
import type { Slot } from '../api';

/** How the slots of an event come about: the same hours on each of its days. */
export interface Pattern {
  firstDay: Day;
  days: number;
  /** `08:00`, of Viet Nam. */
  start: string;
  end: string;
  /** How long people sit at a table. */
  minutes: number;
  /** To get up and find the next table. */
  between: number;
  /** Nobody meets from then to then; the same twice for no pause. */
  pauseFrom: string;
  pauseTo: string;
}

/** The most that the scheduler takes. */
export const MOST_SLOTS = 64;

const MINUTE_MS = 60_000;
// Viet Nam knows no summer time.
const at = (day: Day, time: string): number => Date.parse(`${day}T${time}:00+07:00`);

/** The slots of all days in their order; none when the hours make no sense. What would reach into the pause begins after it. */
export function slotsOf(pattern: Pattern): Slot[] {
  const { firstDay, days, minutes, between } = pattern;
  if (!(minutes > 0) || !(between >= 0) || !firstDay || !(days >= 1)) {
    return [];
  }
  return Array.from({ length: Math.min(days, MOST_SLOTS) }, (_, day) => ofDay(pattern, plusDays(firstDay, day))).flat();
}

function ofDay({ start, end, minutes, between, pauseFrom, pauseTo }: Pattern, day: Day): Slot[] {
  const slots: Slot[] = [];
  const [last, pause, resumed] = [at(day, end), at(day, pauseFrom), at(day, pauseTo)];
  let from = at(day, start);
  while (from + minutes * MINUTE_MS <= last) {
    const to = from + minutes * MINUTE_MS;
    if (pause < resumed && from < resumed && to > pause) {
      from = resumed;
      continue;
    }
    slots.push({ start: instant(from), end: instant(to) });
    from = to + between * MINUTE_MS;
  }
  return slots;
}

const instant = (ms: number): string => new Date(ms).toISOString();
