import { describe, expect, it } from 'vitest';
import type { Meeting } from '../api';
import { conflictAt, conflictInSlot, mayComeBefore, tablesShown, type Hall } from './moves';

const MORNING = Date.parse('2027-06-12T01:00:00Z');
const slots = [0, 1, 2].map((slot) => ({
  start: new Date(MORNING + slot * 1_800_000).toISOString(),
  end: new Date(MORNING + slot * 1_800_000 + 1_500_000).toISOString(),
}));
const meeting = (id: string, cooperativeId: string, buyerId: string, slot: number, table: number, more: Partial<Meeting> = {}): Meeting => ({
  id, cooperativeId, buyerId, slot, table, expectedKg: 1_000, matchIds: [], after: [], fixed: false, version: 1, ...more,
});
const first = meeting('a', 'coop', 'buyer', 0, 1);
const hall = (meetings: Meeting[], more: Partial<Hall> = {}): Hall => ({
  week: { slots, status: 'PLANNED' },
  meetings: [first, ...meetings],
  participants: ['coop', 'buyer', 'coop2', 'buyer2'].map((organizationId) => ({ organizationId, status: 'REGISTERED', away: [] })),
  now: MORNING,
  ...more,
});

describe('a meeting that is moved by hand', () => {
  it('goes to a free table where both are there', () => {
    expect(conflictAt(hall([meeting('b', 'coop2', 'buyer2', 1, 1)]), first, { slot: 1, table: 2 })).toBeUndefined();
  });

  it('stays where it is without a conflict with itself', () => {
    expect(conflictAt(hall([]), first, { slot: 0, table: 1 })).toBeUndefined();
    expect(conflictAt(hall([]), first, { slot: 0, table: 2 })).toBeUndefined();
  });

  it('meets whoever sits at the table', () => {
    expect(conflictAt(hall([meeting('b', 'coop2', 'buyer2', 1, 1)]), first, { slot: 1, table: 1 })).toBe('TABLE_TAKEN');
  });

  it('comes after those that it is set after, and before those that are set after it', () => {
    const later = meeting('b', 'coop2', 'buyer2', 1, 1, { after: ['a'] });
    expect(conflictInSlot(hall([later]), first, 1)).toBe('BEFORE_ANOTHER');
    expect(conflictInSlot(hall([later]), later, 0)).toBe('AFTER_ANOTHER');
    expect(conflictInSlot(hall([later]), later, 2)).toBeUndefined();
    expect(conflictInSlot(hall([later]), first, 0)).toBeUndefined();
  });

  it('can be set after the meetings of its two sides', () => {
    const ofBuyer = meeting('b', 'coop2', 'buyer', 2, 1);
    const ofCooperative = meeting('c', 'coop', 'buyer2', 1, 1);
    const ofOthers = meeting('d', 'coop2', 'buyer2', 0, 2);
    expect(mayComeBefore([first, ofBuyer, ofCooperative, ofOthers], first)).toEqual([ofCooperative, ofBuyer]);
  });

  it('finds its two sides elsewhere in that slot', () => {
    expect(conflictInSlot(hall([meeting('b', 'coop', 'buyer2', 1, 3)]), first, 1)).toBe('COOPERATIVE_BUSY');
    expect(conflictInSlot(hall([meeting('b', 'coop2', 'buyer', 1, 3)]), first, 1)).toBe('BUYER_BUSY');
  });

  it('finds who is away, or was only invited', () => {
    const participants: Hall['participants'] = [
      { organizationId: 'coop', status: 'REGISTERED', away: [1] },
      { organizationId: 'buyer', status: 'INVITED', away: [] },
    ];
    expect(conflictInSlot(hall([], { participants }), first, 1)).toBe('COOPERATIVE_AWAY');
    expect(conflictInSlot(hall([], { participants }), first, 2)).toBe('BUYER_AWAY');
  });

  it('stays once it has been, and does not go into the past', () => {
    const week: Hall['week'] = { slots, status: 'LIVE' };
    const later = meeting('b', 'coop2', 'buyer2', 2, 1);
    const told = { ...later, outcome: { result: 'NONE' as const, by: ['BUYER'], at: slots[0]!.start } };
    expect(conflictInSlot(hall([later], { week }), first, 1)).toBe('HAS_BEEN');
    expect(conflictInSlot(hall([told], { week }), told, 1)).toBe('HAS_BEEN');
    expect(conflictInSlot(hall([later], { week }), later, 0)).toBe('SLOT_IS_OVER');
    expect(conflictInSlot(hall([later], { week }), later, 1)).toBeUndefined();
  });
});

describe('the tables that are shown', () => {
  it('are those in use and one to move to, as far as there are', () => {
    expect(tablesShown([meeting('b', 'c', 'd', 1, 3)], 250)).toEqual([1, 2, 3, 4]);
    expect(tablesShown([meeting('b', 'c', 'd', 1, 3)], 3)).toEqual([1, 2, 3]);
    expect(tablesShown([], 5)).toEqual([1]);
  });
});
