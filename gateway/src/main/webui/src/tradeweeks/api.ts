import { api } from '../lib/api/client';
import { all, allBuyers, allCooperatives, LIMIT } from '../lib/api/market';
import { Problem } from '../lib/api/problem';
import type { Name, Schemas, Side, Solid } from '../lib/api/types';

export type WeekStatus = Schemas['TradeWeekStatus'];
export type { Side };
export type NewTradeWeek = Schemas['NewTradeWeek'];
export type Slot = Required<Schemas['Slot']>;

export type TradeWeek = Solid<Omit<Schemas['TradeWeekView'], 'name' | 'days' | 'slots'>> & {
  name: Name;
  /** Of the harvests and deliveries that it is about; when people meet is told by the slots. */
  days: { from: string; to: string };
  slots: Slot[];
};

export type Participant = Solid<Omit<Schemas['ParticipantView'], 'name'>, 'checkedInAt'> & { name: string };

export type Outcome = Solid<Schemas['OutcomeView'], 'quantityKg' | 'note'>;

interface Told {
  /** Why it has no place; absent when it has one. */
  why?: { code: string; text: string };
  /** What somebody said of it; absent until then. */
  outcome?: Outcome;
}

export type Meeting = Solid<Omit<Schemas['MeetingView'], keyof Told>, 'slot' | 'table'> & Told;

export type Plan = Solid<Omit<Schemas['PlanView'], 'meetings' | 'unplaced' | 'progress'>> & {
  /** Absent while it waits and when it is made. */
  progress?: Solid<Schemas['PlanProgress'], 'meetings' | 'placed' | 'idleGaps'>;
  meetings: Meeting[];
  unplaced: Meeting[];
};

export type Appointment = Solid<Omit<Schemas['Appointment'], keyof Told>, 'slot' | 'start' | 'end' | 'table' | 'partnerName'> & Told;

export interface Agenda {
  tradeWeekId: string;
  name: Name;
  place: string;
  status: WeekStatus;
  participant: Participant;
  meetings: Appointment[];
  unplaced: Appointment[];
}

export type Invitation = Solid<Schemas['Invitation'], 'name'>;
export type Figures = Required<Schemas['PlanFigures']>;
export type Result = Required<Schemas['MatchingResult']>;

export interface Account {
  attendance: Required<Schemas['Attendance']>;
  total: Result;
  byCrop: { code: string; result: Result }[];
  byMarket: { code: string; result: Result }[];
  byParty: { organizationId: string; name?: string; kind: Side; planned: number; met: number; mou: number; result: Result }[];
}

const MOST_PARTICIPANTS = 10_000;

export const allWeeks = (signal?: AbortSignal) =>
  all<TradeWeek>((after) => api.get('/api/trade-weeks', { query: { limit: LIMIT, after }, signal }));

export const weekOf = (id: string, signal?: AbortSignal) => api.get<TradeWeek>('/api/trade-weeks/{id}', { id, signal });

/** An organization that could take part. */
export interface Organization {
  id: string;
  name: string;
  kind: Side;
}

export async function directory(signal?: AbortSignal): Promise<Organization[]> {
  const [cooperatives, buyers] = await Promise.all([allCooperatives(signal), allBuyers(signal)]);
  return [
    ...cooperatives.map(({ id, name }): Organization => ({ id, name, kind: 'COOPERATIVE' })),
    ...buyers.map(({ id, name }): Organization => ({ id, name, kind: 'BUYER' })),
  ];
}

/** A name, or the beginning of the id of who has told none. */
export const nameOr = (name: string | null | undefined, id: string): string => name ?? id.slice(0, 8);

/** Who takes part: all for the event's organizer, itself for a party. Who has nothing in the market yet is named by the directory. */
export async function participantsOf(week: string, signal?: AbortSignal): Promise<Participant[]> {
  const found = await all<Participant & { name?: string }>(
    (after) => api.get('/api/trade-weeks/{week}/participants', { week, query: { limit: LIMIT, after }, signal }),
    MOST_PARTICIPANTS,
  );
  if (found.every((it) => it.name)) {
    return found;
  }
  const names = new Map((await directory(signal)).map((it) => [it.id, it.name]));
  return found.map((it) => ({ ...it, name: nameOr(it.name ?? names.get(it.organizationId), it.organizationId) }));
}

/** A party's own place in the list, undefined while it has none. */
export const ownParticipation = async (week: string, signal?: AbortSignal) =>
  (await api.get<{ items: Omit<Participant, 'name'>[] }>('/api/trade-weeks/{week}/participants', { week, signal })).items[0];

/** Names of those who take part, by organization. */
export const namesOf = (participants: readonly Participant[]): ((organization: string) => string) => {
  const names = new Map(participants.map((it) => [it.organizationId, it.name]));
  return (organization) => nameOr(names.get(organization), organization);
};

const NOT_FOUND = 404;

/** The plan, null while nothing was planned. */
export const planOf = (week: string, signal?: AbortSignal): Promise<Plan | null> =>
  api.get<Plan>('/api/trade-weeks/{week}/plan', { week, signal }).catch((failure: unknown) => {
    if (failure instanceof Problem && failure.status === NOT_FOUND) {
      return null;
    }
    throw failure;
  });

export const accountOf = (week: string, signal?: AbortSignal) =>
  api.get<Account>('/api/trade-weeks/{week}/outcomes', { week, signal });
