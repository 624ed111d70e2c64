import { expect, test } from 'vitest';
import type { SeasonFlow } from '../charts/flowGraph';
import type { SeasonWeek } from '../charts/seasonGrid';
import { byCrop, sharesOfTotals, totals } from './totals';

const week = (crop: string, harvestKg: number, openHarvestKg: number): SeasonWeek => ({
  crop,
  week: '2027-W24',
  from: '2027-06-14',
  to: '2027-06-20',
  harvestKg,
  openHarvestKg,
  orderKg: 500,
  openOrderKg: 100,
  surplusKg: openHarvestKg - 100,
});

const flow = (crop: string, channel: string, heldKg: number, agreedKg: number, deliveredKg: number): SeasonFlow => ({
  crop,
  district: '124',
  channel,
  place: 'HUUNGHI',
  heldKg,
  agreedKg,
  deliveredKg,
  agreedVnd: agreedKg * 12_000,
});

test('kilograms are summed over weeks and ways', () => {
  const it = totals([week('MANGO', 1_000, 400), week('MANGO', 2_000, 900)], [flow('MANGO', 'EXPORT', 1, 2, 4)]);

  expect(it).toMatchObject({ supplyKg: 3_000, openKg: 1_300, demandKg: 1_000, stillWantedKg: 200, surplusKg: 1_100 });
  expect(sharesOfTotals(it).map((share) => share.kg)).toEqual([4, 2, 1, 1_300]);
  expect(it.agreedVnd).toBe(24_000);
});

test('what goes abroad is what export and border trade take', () => {
  const it = totals([], [flow('MANGO', 'EXPORT', 1, 2, 4), flow('MANGO', 'BORDER_TRADE', 8, 0, 0), flow('MANGO', 'SUPERMARKET', 16, 0, 0)]);

  expect(it.exportKg).toBe(15);
});

test('crops stand with the largest supply first, also one that is only matched in these weeks', () => {
  const crops = byCrop([week('PLUM', 10, 10), week('MANGO', 1_000, 400)], [flow('LONGAN', 'EXPORT', 0, 5, 0)]);

  expect(crops.map((it) => it.crop)).toEqual(['MANGO', 'PLUM', 'LONGAN']);
  expect(crops[2]!.totals.agreedKg).toBe(5);
});
