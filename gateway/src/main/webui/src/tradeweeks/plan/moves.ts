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
  | 'AFTER_ANOTHER'
  | 'BEFORE_ANOTHER'
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
  if (meanwhile.some((it) => it.buyerId === meeting.buyerId)) {
    return 'BUYER_BUSY';
  }
  return conflictInOrder(hall.meetings, meeting, slot);
}

/** What of the order that the organizer has set speaks against a slot. */
export function conflictInOrder(meetings: readonly Meeting[], meeting: Meeting, slot: number): Conflict | undefined {
  const others = meetings.filter((it) => it.id !== meeting.id && it.slot != null);
  if (others.some((it) => meeting.after.includes(it.id) && slot <= it.slot!)) {
    return 'AFTER_ANOTHER';
  }
  return others.some((it) => it.after.includes(meeting.id) && it.slot! <= slot) ? 'BEFORE_ANOTHER' : undefined;
}

/** Those that it may be set after: of its two sides, and what it is after already; the first first. */
export const mayComeBefore = (meetings: readonly Meeting[], meeting: Meeting): Meeting[] =>
  meetings
    .filter((it) => it.id !== meeting.id)
    .filter((it) => it.cooperativeId === meeting.cooperativeId || it.buyerId === meeting.buyerId || meeting.after.includes(it.id))
    .sort((one, other) => (one.slot ?? Infinity) - (other.slot ?? Infinity) || (one.id < other.id ? -1 : 1));

export const sameOrder = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((id) => other.includes(id));

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
