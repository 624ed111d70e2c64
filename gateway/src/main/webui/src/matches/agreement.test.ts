import { describe, expect, it } from 'vitest';
import type { Match } from '../lib/api/types';
import { byDay, toAddKg, withinTolerance } from './agreement';

const agreed = { tolerance: { fromKg: 3_800, toKg: 4_200 } } as Match;
const on = (id: string, from: string, to: string) => ({ id, delivery: { from, to, place: 'HN' } }) as Match;

describe('an agreement', () => {
  it('is delivered by what weighs within the tolerance, both ends included', () => {
    expect([3_799, 3_800, 4_000, 4_200, 4_201].map((kg) => withinTolerance(agreed, kg))).toEqual([false, true, true, true, false]);
    expect(withinTolerance(agreed, undefined)).toBe(false);
  });
  it('that is over has no tolerance to weigh in', () => {
    expect(withinTolerance({} as Match, 4_000)).toBe(false);
  });
  it('is listed by its days, the soonest first', () => {
    const listed = byDay([on('a', '2027-06-12', '2027-06-13'), on('c', '2027-06-10', '2027-06-20'), on('b', '2027-06-10', '2027-06-11')]);
    expect(listed.map((it) => it.id)).toEqual(['b', 'c', 'a']);
  });
});

describe('what a short harvest lacks', () => {
  it('is asked of others once the order has room for it', () => {
    expect(toAddKg({ missingKg: 1_500, orderOpenKg: 0, harvests: [] })).toBe(1_500);
    expect(toAddKg({ missingKg: 1_500, orderOpenKg: 900, harvests: [] })).toBe(600);
    expect(toAddKg({ missingKg: 1_500, orderOpenKg: 2_000, harvests: [] })).toBe(0);
  });
});
