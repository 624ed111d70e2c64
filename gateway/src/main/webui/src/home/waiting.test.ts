import { describe, expect, it } from 'vitest';
import type { Match } from '../lib/api/types';
import { begin, heard, reveal } from './waiting';

const match = (id: string, more: Partial<Match> = {}): Match => ({
  id, harvestId: 'h', orderId: 'o', cooperativeId: 'c', buyerId: 'b', crop: 'MANGO', quantityKg: 3200, priceVndPerKg: 12000,
  delivery: { from: '2027-06-12', to: '2027-06-18', place: 'HANOI' }, status: 'PROPOSED', acceptedBy: [],
  shortfallKg: 0, origin: 'CONTINUOUS', reasons: [], version: 1, ...more,
});
const ids = (matches: Match[]) => matches.map((it) => it.id);

describe('what waits for an answer', () => {
  it('is proposals and the buyer’s offers, the most urgent first', () => {
    const state = begin([
      match('later', { delivery: { from: '2027-06-20', to: '2027-06-21', place: 'HANOI' } }),
      match('mine', { status: 'HELD', acceptedBy: ['COOPERATIVE'] }),
      match('sooner'),
      match('held', { status: 'HELD', acceptedBy: ['BUYER'], holdExpiresAt: '2027-06-01T10:00:00Z' }),
      match('agreed', { status: 'AGREED' }),
    ]);
    expect(ids(state.shown)).toEqual(['held', 'sooner', 'later']);
  });

  it('changes in its place, and no card moves', () => {
    const state = heard(begin([match('a'), match('b')]), match('b', { status: 'HELD', acceptedBy: ['BUYER'], version: 2 }));
    expect(ids(state.shown)).toEqual(['a', 'b']);
    expect(state.shown[1]!.status).toBe('HELD');
  });

  it('stays in its place when there is nothing left to answer, until the reader looks again', () => {
    const state = heard(begin([match('a'), match('b')]), match('a', { status: 'WITHDRAWN', version: 2 }));
    expect(ids(state.shown)).toEqual(['a', 'b']);
    expect(ids(reveal(state).shown)).toEqual(['b']);
  });

  it('counts news apart and shows them when asked', () => {
    const state = heard(heard(begin([match('a')]), match('new')), match('new', { version: 2, quantityKg: 5000 }));
    expect(ids(state.shown)).toEqual(['a']);
    expect(state.fresh.map((it) => it.quantityKg)).toEqual([5000]);
    expect(ids(reveal(state).shown)).toEqual(['a', 'new']);
  });

  it('forgets news that were settled before anybody looked', () => {
    const state = heard(heard(begin([]), match('new')), match('new', { status: 'EXPIRED', version: 2 }));
    expect(state.fresh).toEqual([]);
  });

  it('does not go back to an older version that arrives late', () => {
    const state = heard(begin([match('a', { version: 5, quantityKg: 10 })]), match('a', { version: 4 }));
    expect(state.shown[0]!.quantityKg).toBe(10);
  });
});
