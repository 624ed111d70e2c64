import { describe, expect, it } from 'vitest';
import type { Appointment } from '../api';
import { minutesUntil, whereNext } from './where';

const MORNING = Date.parse('2027-06-12T01:00:00Z');
const minutes = (count: number) => MORNING + count * 60_000;
const at = (id: string, slot: number, more: Partial<Appointment> = {}): Appointment => ({
  id,
  slot,
  table: 3,
  start: new Date(minutes(slot * 30)).toISOString(),
  end: new Date(minutes(slot * 30 + 25)).toISOString(),
  partnerId: 'p',
  expectedKg: 1_000,
  matchIds: [],
  ...more,
});
const told = { result: 'NONE' as const, by: ['BUYER'], at: '2027-06-12T01:10:00Z' };
const seen = (meetings: Appointment[], now: number) => {
  const { next, now: sits, later, past } = whereNext(meetings, now);
  return { next: next?.id, sits, later: later.map((it) => it.id), past: past.map((it) => it.id) };
};

describe('where a participant goes', () => {
  const day = [at('b', 2), at('a', 0), at('c', 5)];

  it('is the first meeting before anything has begun', () => {
    expect(seen(day, minutes(-10))).toEqual({ next: 'a', sits: false, later: ['b', 'c'], past: [] });
  });

  it('is the table at which one sits, and then the next', () => {
    expect(seen(day, minutes(0))).toEqual({ next: 'a', sits: true, later: ['b', 'c'], past: [] });
    expect(seen(day, minutes(25))).toEqual({ next: 'b', sits: false, later: ['c'], past: ['a'] });
  });

  it('is the next one as soon as the outcome of this one is told', () => {
    expect(seen([at('a', 0, { outcome: told }), at('b', 2)], minutes(12))).toEqual({ next: 'b', sits: false, later: [], past: ['a'] });
  });

  it('is nowhere when all is over, and meetings without a place are none', () => {
    const unplaced = at('x', 0, { slot: null, table: null, start: null, end: null });
    expect(seen([...day, unplaced], minutes(500))).toEqual({ next: undefined, sits: false, later: [], past: ['c', 'b', 'a'] });
  });
});

describe('the time until then', () => {
  it('is told in whole minutes, and never less than none', () => {
    const start = new Date(minutes(10)).toISOString();
    expect(minutesUntil(start, minutes(0) + 1)).toBe(10);
    expect(minutesUntil(start, minutes(9) + 1)).toBe(1);
    expect(minutesUntil(start, minutes(11))).toBe(0);
  });
});
