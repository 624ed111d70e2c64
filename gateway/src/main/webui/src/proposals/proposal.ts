import type { TermsOffered } from '../components/TermsFields';
import type { Days, Harvest, Side } from '../lib/api/types';
import { plusDays } from '../lib/format/days';
import type { Order } from '../orders/ownOrder';

/** A harvest or an order, one's own or the other's: as much of it as an offer begins with. */
export interface Listing {
  id: string;
  crop: string;
  variety?: string | null;
  openKg: number;
  days: Days;
  /** What a harvest asks; an order never tells its most. */
  priceVndPerKg?: number;
}

export const ofHarvest = ({ id, crop, variety, openKg, window, askVndPerKg }: Harvest): Listing => ({
  id,
  crop,
  variety,
  openKg,
  days: { from: window.from, to: window.to },
  priceVndPerKg: askVndPerKg,
});

export const ofOrder = ({ id, crop, variety, openKg, delivery }: Pick<Order, 'id' | 'crop' | 'variety' | 'openKg' | 'delivery'>): Listing => ({
  id,
  crop,
  variety,
  openKg,
  days: { from: delivery.from, to: delivery.to },
});

/** On the road to most places; where it takes longer, the market says so. */
const ROAD_DAYS = 1;

const later = (a: string, b: string) => (a > b ? a : b);
const sooner = (a: string, b: string) => (a < b ? a : b);

/** The days of the order on which the harvest can be there; all of the order's when there are none. */
export function sharedDays(harvest: Days, order: Days): Days {
  const from = later(plusDays(harvest.from, ROAD_DAYS), order.from);
  const to = sooner(plusDays(harvest.to, ROAD_DAYS), order.to);
  return from <= to ? { from, to } : { from: order.from, to: order.to };
}

/** What an offer begins with: as much as both have open, at what is asked. */
export const firstTerms = (harvest: Listing, order: Listing): TermsOffered => ({
  quantityKg: Math.min(harvest.openKg, order.openKg),
  priceVndPerKg: harvest.priceVndPerKg ?? 0,
  delivery: sharedDays(harvest.days, order.days),
});

/** On the road and in store at the most; what keeps less long, the market says. */
const DAYS_UNDER_WAY = 7;

/** Whether the days of a harvest and those of an order are near enough for fruit to go from one to the other. */
const near = (harvest: Days, order: Days): boolean =>
  harvest.from <= order.to && order.from <= plusDays(harvest.to, DAYS_UNDER_WAY);

/**
 * Of one's own listings those that can be offered for the other's: the same crop, no other variety, something open, at about
 * the same time. The soonest first.
 */
export const fitting = (own: readonly Listing[], other: Listing, side: Side): Listing[] =>
  own
    .filter(
      (it) =>
        it.crop === other.crop &&
        it.openKg > 0 &&
        (!it.variety || !other.variety || it.variety === other.variety) &&
        (side === 'BUYER' ? near(other.days, it.days) : near(it.days, other.days)),
    )
    .sort((a, b) => (a.days.from < b.days.from ? -1 : 1));
