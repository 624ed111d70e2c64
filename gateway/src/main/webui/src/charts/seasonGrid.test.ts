import { expect, test } from 'vitest';
import { columnsBetween, seasonGrid, type SeasonWeek } from './seasonGrid';

function week(crop: string, from: string, harvestKg: number, surplusKg = 0): SeasonWeek {
  return { crop, week: '', from, to: '', harvestKg, openHarvestKg: harvestKg, orderKg: 0, openOrderKg: 0, surplusKg };
}

test('every week has a column, also the one that two years share', () => {
  expect(columnsBetween('2026-12-28', '2027-01-10')).toEqual([
    { week: '2026-W53', from: '2026-12-28', to: '2027-01-03' },
    { week: '2027-W01', from: '2027-01-04', to: '2027-01-10' },
  ]);
});

test('a window that begins in the middle of a week shows the whole week', () => {
  expect(columnsBetween('2027-06-17', '2027-06-17')).toEqual([
    { week: '2027-W24', from: '2027-06-14', to: '2027-06-20' },
  ]);
});

test('crops stand with the largest harvest first, and by code when they are equal', () => {
  const grid = seasonGrid(
    [week('PLUM', '2027-06-14', 10), week('LONGAN', '2027-06-14', 10), week('MANGO', '2027-06-14', 30)],
    '2027-06-14',
    '2027-06-20',
  );

  expect(grid.rows.map((row) => row.crop)).toEqual(['MANGO', 'LONGAN', 'PLUM']);
});

test('a week without fruit is empty, a week with a little is seen, and the fullest is full', () => {
  const grid = seasonGrid(
    [week('MANGO', '2027-06-14', 1), week('MANGO', '2027-06-21', 1_000_000)],
    '2027-06-14',
    '2027-07-04',
  );

  const [little, full, none] = grid.rows[0]!.cells.map((cell) => cell.depth);
  expect(none).toBe(0);
  expect(little).toBeGreaterThan(0.1);
  expect(full).toBe(1);
});

test('surplus is its share of the harvest, never too thin to be seen and never more than all of it', () => {
  const grid = seasonGrid(
    [week('MANGO', '2027-06-14', 1_000, 500), week('MANGO', '2027-06-21', 1_000, 1), week('MANGO', '2027-06-28', 10, 99)],
    '2027-06-14',
    '2027-07-11',
  );

  const [half, thin, all, none] = grid.rows[0]!.cells.map((cell) => cell.surplus);
  expect(half).toBe(0.5);
  expect(thin).toBeGreaterThan(0.1);
  expect(all).toBe(1);
  expect(none).toBe(0);
});
