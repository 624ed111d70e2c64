import { expect, it } from 'vitest';
import type { Harvest } from '../lib/api/types';
import { byWeek } from './byWeek';

const harvest = (id: string, from: string, quantityKg: number) => ({ id, quantityKg, window: { from, to: from } }) as Harvest;

it('groups harvests by the week in which they begin, the soonest first, across the turn of the year', () => {
  const weeks = byWeek([
    harvest('c', '2027-01-05', 300),
    harvest('b', '2027-01-01', 20),
    harvest('a', '2026-12-29', 1),
  ]);
  expect(weeks.map(({ week, totalKg, harvests }) => [week.week, totalKg, harvests.map((it) => it.id)])).toEqual([
    [53, 21, ['a', 'b']],
    [1, 300, ['c']],
  ]);
});
