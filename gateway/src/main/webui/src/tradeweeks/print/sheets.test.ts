import { describe, expect, it } from 'vitest';
import type { Meeting, Participant } from '../api';
import { byParticipant, byTable, inFours } from './sheets';

const meeting = (id: string, cooperativeId: string, buyerId: string, slot: number, table: number): Meeting => ({
  id, cooperativeId, buyerId, slot, table, expectedKg: 1, matchIds: [], after: [], fixed: false, version: 1,
});
const who = (organizationId: string, name: string, status: Participant['status'] = 'REGISTERED'): Participant => ({
  id: organizationId, organizationId, name, kind: 'COOPERATIVE', status, away: [], version: 1,
});
const meetings = [meeting('late', 'c', 'b', 4, 2), meeting('early', 'c', 'd', 1, 2), meeting('far', 'e', 'b', 1, 10)];

describe('what is printed', () => {
  it('has a card for each table in use, by number, with its day in order', () => {
    expect(byTable(meetings).map((it) => [it.table, it.meetings.map((one) => one.id)])).toEqual([
      [2, ['early', 'late']],
      [10, ['far']],
    ]);
  });

  it('has an agenda for everybody who is registered, by name, from either side of the table', () => {
    const agendas = byParticipant(meetings, [who('e', 'Yên Châu'), who('b', 'Đồng Đăng'), who('x', 'An', 'INVITED')]);
    expect(agendas.map((it) => [it.participant.name, it.meetings.map((one) => one.id)])).toEqual([
      ['Đồng Đăng', ['far', 'late']],
      ['Yên Châu', ['far']],
    ]);
  });

  it('puts four cards on a sheet', () => {
    expect(inFours([1, 2, 3, 4, 5])).toEqual([[1, 2, 3, 4], [5]]);
    expect(inFours([])).toEqual([]);
  });
});
