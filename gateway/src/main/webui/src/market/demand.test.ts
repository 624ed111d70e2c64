import { expect, test } from 'vitest';
import { asksFor, type Demand } from './demand';
import type { MarketFilters } from './FilterBar';

const DEMAND: Demand = {
  orderId: '1',
  crop: 'MANGO',
  openKg: 10_000,
  delivery: { from: '2027-06-10', to: '2027-06-20', place: 'HUUNGHI' },
  channel: 'EXPORT',
  certifications: { allOf: ['VIETGAP'], anyOf: ['GLOBALGAP', 'ORGANIC_VN'] },
  market: 'CN',
};

test.each([
  [{}, true],
  [{ market: 'CN' }, true],
  [{ market: 'KR' }, false],
  [{ certification: 'VIETGAP' }, true],
  [{ certification: 'ORGANIC_VN' }, true],
  [{ certification: 'OCOP' }, false],
  [{ market: 'CN', certification: 'OCOP' }, false],
])('%o: %s', (filters: MarketFilters, asked: boolean) => {
  expect(asksFor(DEMAND, filters)).toBe(asked);
});
