import { api, type Page } from '../lib/api/client';
import type { Channel, Delivery, Match, NewOrder } from '../lib/api/types';
import { waitsFor } from '../lib/side';
import { WHERE, type Share, type Where } from '../components/KilogramBar';

/** An order as its buyer sees it. */
export interface Order {
  id: string;
  channel: Channel;
  crop: string;
  variety?: string | null;
  grade?: string | null;
  quantityKg: number;
  delivery: Delivery;
  market: string;
  certifications: { allOf: string[]; anyOf: string[] };
  maxVndPerKg?: number | null;
  maxKm?: number | null;
  minimumLotKg?: number | null;
  maxSuppliers?: number | null;
  allOrNothing: boolean;
  note?: string | null;
  status: 'POSTED' | 'WITHDRAWN' | 'ENDED';
  openKg: number;
  heldKg: number;
  agreedKg: number;
  deliveredKg: number;
  shortfallKg: number;
  postedAt: string;
  version: number;
}

/** The fewest harvests that fill what is missing of an order, or how far it is from being filled and what keeps it from that. */
export interface SplitFill {
  openKg: number;
  harvests: { harvestId: string; quantityKg: number }[];
  /** No fewer harvests can fill it. */
  atLeast: number;
  proven: boolean;
  shortKg: number;
  kept: { rule: string; text: string; harvests: number; quantityKg: number }[];
}

const LIMIT = 200;
const MOST = 2_000;

/** All of one's own orders, the newest first. */
export async function ownOrders(signal?: AbortSignal): Promise<Order[]> {
  const orders: Order[] = [];
  let after: string | undefined;
  do {
    const page: Page<Order> = await api.get<Page<Order>, '/api/orders'>('/api/orders', {
      query: { limit: LIMIT, after },
      signal,
    });
    orders.push(...page.items);
    after = page.next ?? undefined;
  } while (after && orders.length < MOST);
  return orders;
}

/** What a buyer sends to revise an order: all of its terms, with some of them changed. */
export function revised(order: Order, changes: Partial<NewOrder>): NewOrder {
  const { crop, variety, grade, quantityKg, delivery, market, certifications } = order;
  const { maxVndPerKg, maxKm, minimumLotKg, maxSuppliers, allOrNothing, note } = order;
  const all = {
    ...{ crop, variety, grade, quantityKg, delivery, market, certifications },
    ...{ maxVndPerKg, maxKm, minimumLotKg, maxSuppliers, allOrNothing, note },
    ...changes,
  };
  // What is not said stays away: the services refuse fields that they do not know, and null is no wish.
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value != null && value !== '')) as unknown as NewOrder;
}

const PLACE: Partial<Record<Match['status'], Where>> = { DELIVERED: 'delivered', AGREED: 'agreed', HELD: 'held' };

/**
 * The order's bar, cut by harvest: each match that holds kilograms is a piece with its cooperative's name, behind them stands
 * what is still wanted, and at the end what was promised and can't be covered any more. The order's own figure decides what is
 * wanted.
 */
export function cutByHarvest(order: Order, matches: readonly Match[], name: (cooperativeId: string) => string): Share[] {
  const pieces = matches.flatMap((match): Share[] => {
    const where = PLACE[match.status];
    const kg = match.status === 'DELIVERED' ? (match.deliveredKg ?? match.quantityKg) : match.quantityKg;
    const label = name(match.cooperativeId);
    const missing = match.shortfallKg;
    return where ? [{ where, kg: kg - missing, label }, { where: 'missing', kg: missing, label }] : [];
  });
  return [...pieces, { where: 'open' as const, kg: order.openKg }]
    .filter((share) => share.kg > 0)
    .sort((a, b) => WHERE.indexOf(a.where) - WHERE.indexOf(b.where) || b.kg - a.kg);
}

export const waitsForBuyer = waitsFor('BUYER');

const RANK: Record<Match['status'], number> = {
  HELD: 0,
  PROPOSED: 1,
  AGREED: 2,
  DELIVERED: 3,
  DECLINED: 4,
  WITHDRAWN: 4,
  EXPIRED: 4,
  CANCELLED: 4,
};

/** What waits for an answer first, then what is settled; the most kilograms first in each. */
export const inOrder = (matches: readonly Match[]): Match[] =>
  [...matches].sort((a, b) => RANK[a.status] - RANK[b.status] || b.quantityKg - a.quantityKg || (a.id < b.id ? -1 : 1));

/** Whether anything can still come of it. */
export const alive = (match: Match): boolean => RANK[match.status] < 4;
