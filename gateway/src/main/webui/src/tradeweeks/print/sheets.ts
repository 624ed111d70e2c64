import type { Meeting, Participant } from '../api';

const bySlot = (a: Meeting, b: Meeting) => a.slot! - b.slot!;

/** The tables at which somebody meets, each with its meetings in their order. */
export function byTable(meetings: readonly Meeting[]): { table: number; meetings: Meeting[] }[] {
  const tables = [...new Set(meetings.map((it) => it.table!))].sort((a, b) => a - b);
  return tables.map((table) => ({ table, meetings: meetings.filter((it) => it.table === table).sort(bySlot) }));
}

/** Who is registered, by name, each with its own meetings in their order. */
export function byParticipant(
  meetings: readonly Meeting[],
  participants: readonly Participant[],
): { participant: Participant; meetings: Meeting[] }[] {
  return participants
    .filter((it) => it.status === 'REGISTERED')
    .sort((a, b) => a.name.localeCompare(b.name, 'vi'))
    .map((participant) => ({
      participant,
      meetings: meetings
        .filter((it) => [it.cooperativeId, it.buyerId].includes(participant.organizationId))
        .sort(bySlot),
    }));
}

/** So many at a time: the cards of a sheet. */
export const inFours = <T>(items: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(items.length / 4) }, (_, sheet) => items.slice(sheet * 4, sheet * 4 + 4));
