import { expect, test } from 'vitest';
import type { Certificate } from '../lib/api/types';
import { papersOf } from './papers';

const paper = (number: string, growingAreaId: string | null, validTo: string, more: Partial<Certificate> = {}) =>
  ({ number, growingAreaId, validFrom: '2026-01-01', validTo, revokedAt: null, ...more }) as Certificate;

test('a lot carries the papers of its area and of the whole cooperative that hold today', () => {
  const papers = papersOf(
    { growingAreaId: 'a' },
    [
      paper('own', 'a', '2027-08-01'),
      paper('other area', 'b', '2028-01-01'),
      paper('whole', null, '2027-12-31'),
      paper('ended', 'a', '2027-05-31'),
      paper('revoked', 'a', '2028-01-01', { revokedAt: '2027-01-01T00:00:00Z' }),
      paper('not yet', 'a', '2029-01-01', { validFrom: '2027-07-01' }),
    ],
    '2027-06-01',
  );
  expect(papers.map((it) => it.number)).toEqual(['whole', 'own']);
});
