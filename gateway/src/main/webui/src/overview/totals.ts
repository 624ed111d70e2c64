import { kgOf, type SeasonFlow } from '../charts/flowGraph';
import type { SeasonWeek } from '../charts/seasonGrid';
import type { Share } from '../components/KilogramBar';

/** The kilograms of some crops over the weeks that are shown. */
export interface Totals {
  supplyKg: number;
  openKg: number;
  demandKg: number;
  stillWantedKg: number;
  surplusKg: number;
  heldKg: number;
  agreedKg: number;
  deliveredKg: number;
  agreedVnd: number;
  /** What is matched with buyers who take it out of the country. */
  exportKg: number;
}

const ABROAD: ReadonlySet<string> = new Set(['EXPORT', 'BORDER_TRADE']);

const sum = <T>(items: readonly T[], of: (item: T) => number) => items.reduce((total, item) => total + of(item), 0);

export function totals(weeks: readonly SeasonWeek[], flows: readonly SeasonFlow[]): Totals {
  return {
    supplyKg: sum(weeks, (it) => it.harvestKg),
    openKg: sum(weeks, (it) => it.openHarvestKg),
    demandKg: sum(weeks, (it) => it.orderKg),
    stillWantedKg: sum(weeks, (it) => it.openOrderKg),
    surplusKg: sum(weeks, (it) => it.surplusKg),
    heldKg: sum(flows, (it) => it.heldKg),
    agreedKg: sum(flows, (it) => it.agreedKg),
    deliveredKg: sum(flows, (it) => it.deliveredKg),
    agreedVnd: sum(flows, (it) => it.agreedVnd),
    exportKg: sum(
      flows.filter((it) => ABROAD.has(it.channel)),
      kgOf,
    ),
  };
}

/** Where those kilograms are, for the bar. */
export const sharesOfTotals = (it: Totals): Share[] => [
  { where: 'delivered', kg: it.deliveredKg },
  { where: 'agreed', kg: it.agreedKg },
  { where: 'held', kg: it.heldKg },
  { where: 'open', kg: it.openKg },
];

/** Each crop's totals, the largest supply first. */
export function byCrop(weeks: readonly SeasonWeek[], flows: readonly SeasonFlow[]): { crop: string; totals: Totals }[] {
  const crops = new Set([...weeks.map((it) => it.crop), ...flows.map((it) => it.crop)]);
  return [...crops]
    .map((crop) => ({
      crop,
      totals: totals(
        weeks.filter((it) => it.crop === crop),
        flows.filter((it) => it.crop === crop),
      ),
    }))
    .sort((a, b) => b.totals.supplyKg - a.totals.supplyKg || (a.crop < b.crop ? -1 : 1));
}
