import { weekOf, type Week } from '../lib/format/days';
import type { Harvest } from '../lib/api/types';

export interface SeasonWeek {
  week: Week;
  harvests: Harvest[];
  totalKg: number;
}

/** Harvests on the market by the ISO week in which they begin, the soonest first. */
export function byWeek(harvests: Harvest[]): SeasonWeek[] {
  const weeks = new Map<string, SeasonWeek>();
  for (const harvest of [...harvests].sort(byBeginning)) {
    const week = weekOf(harvest.window.from);
    const entry = weeks.get(week.from) ?? { week, harvests: [], totalKg: 0 };
    entry.harvests.push(harvest);
    entry.totalKg += harvest.quantityKg;
    weeks.set(week.from, entry);
  }
  return [...weeks.values()];
}

const byBeginning = (a: Harvest, b: Harvest): number =>
  a.window.from < b.window.from ? -1 : a.window.from > b.window.from ? 1 : a.id < b.id ? -1 : 1;
