import type { Channel, Delivery } from '../lib/api/types';
import type { MarketFilters } from './FilterBar';

/** What is wanted, as `GET /api/demand` answers it. */
export interface Demand {
  orderId: string;
  crop: string;
  variety?: string | null;
  grade?: string | null;
  openKg: number;
  delivery: Delivery;
  channel: Channel;
  certifications: { allOf: string[]; anyOf: string[] };
  market: string;
  minimumLotKg?: number | null;
}

/** Whether an order asks for what is filtered by; the server filters by crop and days alone. */
export function asksFor(demand: Demand, { certification, market }: MarketFilters): boolean {
  const { allOf, anyOf } = demand.certifications;
  return (
    (!market || demand.market === market) &&
    (!certification || allOf.includes(certification) || anyOf.includes(certification))
  );
}
