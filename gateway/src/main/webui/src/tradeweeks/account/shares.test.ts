import { describe, expect, it } from 'vitest';
import { partiesByKilograms, sharesOfResult } from './shares';

const result = (agreedKg: number, deliveredKg = 0) => ({ agreed: 1, agreedKg, agreedVnd: 0, delivered: 0, deliveredKg, deliveredVnd: 0 });

describe('the account of an event', () => {
  it('does not count twice what was delivered', () => {
    expect(sharesOfResult(result(6_000, 2_000)).map((it) => it.kg)).toEqual([2_000, 4_000]);
  });

  it('takes what was weighed, also when it is more than was agreed', () => {
    expect(sharesOfResult(result(6_000, 6_100)).map((it) => it.kg)).toEqual([6_100, 0]);
  });

  it('names who agreed most first, and then who met more', () => {
    const line = (name: string, agreedKg: number, met: number) => ({
      organizationId: name, name, kind: 'BUYER' as const, planned: 3, met, mou: 0, result: result(agreedKg),
    });
    expect(partiesByKilograms([line('a', 0, 0), line('b', 0, 2), line('c', 5, 1)]).map((it) => it.name)).toEqual(['c', 'b', 'a']);
  });
});
