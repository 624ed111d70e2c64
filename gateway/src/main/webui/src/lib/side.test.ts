import { expect, test } from 'vitest';
import type { Match } from './api/types';
import { sideOf, waitsFor } from './side';

test('a login stands on the side of its role, an organizer on none', () => {
  expect([sideOf('cooperative'), sideOf('buyer'), sideOf('organizer'), sideOf(undefined)]).toEqual([
    'COOPERATIVE', 'BUYER', undefined, undefined,
  ]);
});

test('a side has to answer proposals, and what only the other side has accepted', () => {
  const match = (status: Match['status'], acceptedBy: Match['acceptedBy']) => ({ status, acceptedBy }) as Match;
  const all = [match('PROPOSED', []), match('HELD', ['COOPERATIVE']), match('HELD', ['BUYER']), match('AGREED', ['COOPERATIVE', 'BUYER'])];

  expect(all.map(waitsFor('BUYER'))).toEqual([true, true, false, false]);
  expect(all.map(waitsFor('COOPERATIVE'))).toEqual([true, false, true, false]);
});
