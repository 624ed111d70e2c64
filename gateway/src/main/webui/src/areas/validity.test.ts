import { expect, it } from 'vitest';
import { validityOf } from './validity';

it.each([
  ['2026-01-01', '2027-08-01', 'valid'],
  ['2026-01-01', '2027-07-31', 'soon'],
  ['2026-01-01', '2027-06-01', 'soon'],
  ['2026-01-01', '2027-05-31', 'expired'],
  ['2027-06-02', '2028-06-01', 'notYet'],
] as const)('a paper from %s to %s is %s on 2027-06-01', (validFrom, validTo, expected) => {
  expect(validityOf({ validFrom, validTo }, '2027-06-01')).toBe(expected);
});

it('a revoked paper is revoked, whatever its days', () => {
  expect(validityOf({ validFrom: '2027-01-01', validTo: '2028-01-01', revokedAt: '2027-03-01T00:00:00Z' }, '2027-06-01')).toBe('revoked');
});
