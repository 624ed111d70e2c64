import type { Meeting, Participant, TradeWeek } from '../api';

/** When and where: a slot from 0, a table from 1; it is there to stay unless `fixed` says otherwise. */
export interface Place {
  slot: number;
  table: number;
  fixed?: boolean;
}

/** Why a meeting can't be somewhere, as the service names it too. */
export type Conflict =
  | 'HAS_BEEN'
  | 'SLOT_IS_OVER'
  | 'COOPERATIVE_AWAY'
  | 'BUYER_AWAY'
  | 'COOPERATIVE_BUSY'
  | 'BUYER_BUSY'
  | 'TABLE_TAKEN';

/** All that a move is checked against. */
export interface Hall {
  week: Pick<TradeWeek, 'slots' | 'status'>;
  /** Those with a place. */
  meetings: readonly Meeting[];
  participants: readonly Pick<Participant, 'organizationId' | 'status' | 'away'>[];
  now: number;
}

const begun = ({ week, now }: Hall, slot: number | null | undefined): boolean => {
  const start = slot == null ? undefined : week.slots[slot]?.start;
  return week.status === 'LIVE' && start !== undefined && Date.parse(start) <= now;
};

const isThere = ({ participants }: Hall, organization: string, slot: number): boolean =>
  participants.some((it) => it.organizationId === organization && it.status === 'REGISTERED' && !it.away.includes(slot));

/** What speaks against a slot, whatever the table. It is asked before dropping; the service asks again in the same order. */
export function conflictInSlot(hall: Hall, meeting: Meeting, slot: number): Conflict | undefined {
  if (meeting.outcome || begun(hall, meeting.slot)) {
    return 'HAS_BEEN';
  }
  if (begun(hall, slot)) {
    return 'SLOT_IS_OVER';
  }
  if (!isThere(hall, meeting.cooperativeId, slot)) {
    return 'COOPERATIVE_AWAY';
  }
  if (!isThere(hall, meeting.buyerId, slot)) {
    return 'BUYER_AWAY';
  }
  const meanwhile = hall.meetings.filter((it) => it.id !== meeting.id && it.slot === slot);
  if (meanwhile.some((it) => it.cooperativeId === meeting.cooperativeId)) {
    return 'COOPERATIVE_BUSY';
  }
  return meanwhile.some((it) => it.buyerId === meeting.buyerId) ? 'BUYER_BUSY' : undefined;
}

export const meetingAt = (meetings: readonly Meeting[], { slot, table }: Place): Meeting | undefined =>
  meetings.find((it) => it.slot === slot && it.table === table);

/** What speaks against a place; undefined when nothing does. */
export function conflictAt(hall: Hall, meeting: Meeting, place: Place): Conflict | undefined {
  const there = meetingAt(hall.meetings, place);
  return conflictInSlot(hall, meeting, place.slot) ?? (there && there.id !== meeting.id ? 'TABLE_TAKEN' : undefined);
}

/** The tables that are worth a column: those in use and one more to move to. */
export const tablesShown = (meetings: readonly Meeting[], tables: number): number[] => {
  const most = meetings.reduce((table, it) => Math.max(table, it.table ?? 0), 0);
  return Array.from({ length: Math.min(tables, most + 1) }, (_, table) => table + 1);
};
