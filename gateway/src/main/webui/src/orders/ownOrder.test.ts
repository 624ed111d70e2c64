import { expect, test } from 'vitest';
import type { Match } from '../lib/api/types';
import { cutByHarvest, inOrder, revised, waitsForBuyer, type Order } from './ownOrder';

const ORDER: Order = {
  id: 'o',
  channel: 'EXPORT',
  crop: 'MANGO',
  quantityKg: 10_000,
  delivery: { from: '2027-06-15', to: '2027-06-22', place: 'HUUNGHI' },
  market: 'CN',
  certifications: { allOf: ['VIETGAP'], anyOf: [] },
  maxVndPerKg: 18_000,
  allOrNothing: false,
  note: null,
  status: 'POSTED',
  openKg: 1_900,
  heldKg: 2_100,
  agreedKg: 6_000,
  deliveredKg: 0,
  shortfallKg: 0,
  postedAt: '2027-06-01T00:00:00Z',
  version: 3,
};

const match = (id: string, status: Match['status'], quantityKg: number, acceptedBy: Match['acceptedBy'] = []): Match =>
  ({ id, status, quantityKg, shortfallKg: 0, acceptedBy, cooperativeId: `htx-${id}` }) as Match;

test('the bar is cut by harvest and ends with what is missing', () => {
  const shares = cutByHarvest(
    ORDER,
    [match('c', 'HELD', 2_100), match('a', 'AGREED', 3_200), match('b', 'AGREED', 2_800), match('d', 'DECLINED', 9_000)],
    (id) => id.toUpperCase(),
  );

  expect(shares).toEqual([
    { where: 'agreed', kg: 3_200, label: 'HTX-A' },
    { where: 'agreed', kg: 2_800, label: 'HTX-B' },
    { where: 'held', kg: 2_100, label: 'HTX-C' },
    { where: 'open', kg: 1_900 },
  ]);
});

test('what an agreement lacks stands at the end and not among what is agreed', () => {
  const short = { ...match('a', 'AGREED', 3_200), shortfallKg: 1_200 };

  expect(cutByHarvest(ORDER, [short, match('b', 'AGREED', 2_800)], (id) => id)).toEqual([
    { where: 'agreed', kg: 2_800, label: 'htx-b' },
    { where: 'agreed', kg: 2_000, label: 'htx-a' },
    { where: 'open', kg: 1_900 },
    { where: 'missing', kg: 1_200, label: 'htx-a' },
  ]);
});

test('a revision sends all terms, with the changed ones changed and the unsaid ones left out', () => {
  expect(revised(ORDER, { maxVndPerKg: 18_500 })).toEqual({
    crop: 'MANGO',
    quantityKg: 10_000,
    delivery: ORDER.delivery,
    market: 'CN',
    certifications: ORDER.certifications,
    maxVndPerKg: 18_500,
    allOrNothing: false,
  });
});

test.each([
  [match('a', 'PROPOSED', 1), true],
  [match('a', 'HELD', 1, ['COOPERATIVE']), true],
  [match('a', 'HELD', 1, ['BUYER']), false],
  [match('a', 'AGREED', 1, ['BUYER', 'COOPERATIVE']), false],
])('%o waits for the buyer: %s', (it: Match, waits: boolean) => {
  expect(waitsForBuyer(it)).toBe(waits);
});

test('what waits stands before what is settled, the most kilograms first', () => {
  const sorted = inOrder([match('d', 'DECLINED', 99), match('a', 'AGREED', 5), match('p', 'PROPOSED', 1), match('q', 'PROPOSED', 7)]);

  expect(sorted.map((it) => it.id)).toEqual(['q', 'p', 'a', 'd']);
});
