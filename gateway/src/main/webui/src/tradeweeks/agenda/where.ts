import type { Appointment } from '../api';

/** A meeting with its place. */
export type Placed = Appointment & { slot: number; start: string; end: string; table: number };

export const isPlaced = (it: Appointment): it is Placed => it.start != null && it.end != null && it.slot != null && it.table != null;

/** A participant's day at this moment. */
export interface Where {
  /** At the table now, or where one goes next; undefined when nothing comes any more. */
  next?: Placed;
  /** True while its people should be at the table. */
  now: boolean;
  /** What comes after it, in order. */
  later: Placed[];
  /** What has been, the newest first: there one may still tell an outcome. */
  past: Placed[];
}

/** A meeting that was told about is over, also when its time is not. */
export function whereNext(meetings: readonly Appointment[], now: number): Where {
  const placed = meetings.filter(isPlaced).sort((a, b) => a.slot - b.slot);
  const over = (it: Placed) => Date.parse(it.end) <= now || (it.outcome !== undefined && Date.parse(it.start) <= now);
  const [next, ...later] = placed.filter((it) => !over(it));
  return {
    next,
    now: next !== undefined && Date.parse(next.start) <= now,
    later,
    past: placed.filter(over).reverse(),
  };
}

const MINUTE_MS = 60_000;

/** Whole minutes until it begins, 0 once it has. */
export const minutesUntil = (start: string, now: number): number => Math.max(0, Math.ceil((Date.parse(start) - now) / MINUTE_MS));
