import { remembered } from '../remembered';
import { api, type Page } from './client';
import type { Buyer, Coded, Cooperative, Crop, Destination, GrowingArea, Harvest, Match, MatchStatus, PackingFacility, Certificate, Scheme } from './types';

/** All pages of a list, in the order of the server. A list that is longer than `most` is cut there. */
export async function all<T>(page: (after: string | undefined) => Promise<Page<T>>, most = 2_000): Promise<T[]> {
  const items: T[] = [];
  let after: string | undefined;
  do {
    const answer = await page(after);
    items.push(...answer.items);
    after = answer.next ?? undefined;
  } while (after && items.length < most);
  return items;
}

/** The longest page there is. */
export const LIMIT = 200;

export const matches = (query: { status?: MatchStatus; harvestId?: string; orderId?: string }, signal?: AbortSignal) =>
  all<Match>((after) => api.get('/api/matches', { query: { ...query, limit: LIMIT, after }, signal }));

export const ownHarvests = (signal?: AbortSignal) =>
  all<Harvest>((after) => api.get('/api/harvests', { query: { mine: true, limit: LIMIT, after }, signal }));

export const growingAreas = (signal?: AbortSignal) =>
  all<GrowingArea>((after) => api.get('/api/growing-areas', { query: { limit: LIMIT, after }, signal }));

export const certificates = (signal?: AbortSignal) =>
  all<Certificate>((after) => api.get('/api/certificates', { query: { limit: LIMIT, after }, signal }));

export const packingFacilities = (signal?: AbortSignal) =>
  all<PackingFacility>((after) => api.get('/api/packing-facilities', { query: { limit: LIMIT, after }, signal }));

export const allCooperatives = (signal?: AbortSignal) =>
  all<Cooperative>((after) => api.get('/api/cooperatives', { query: { limit: LIMIT, after }, signal }));

export const allBuyers = (signal?: AbortSignal) =>
  all<Buyer>((after) => api.get('/api/buyers', { query: { limit: LIMIT, after }, signal }));

/** Asks once a page load: what others own or what hardly ever changes. A failure is not remembered. */
function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | undefined;
  return () => {
    answer ??= ask().catch((failure: unknown) => {
      answer = undefined;
      throw failure;
    });
    return answer;
  };
}

const items = <T>(page: Promise<Page<T>>) => page.then((it) => it.items);

export const crops = once(() => remembered('crops', () => items<Crop>(api.get('/api/crops'))));
export const markets = once(() => remembered('markets', () => items<Coded>(api.get('/api/markets'))));
export const schemes = once(() => remembered('schemes', () => items<Scheme>(api.get('/api/schemes'))));
export const destinations = once(() => remembered('destinations', () => items<Destination>(api.get('/api/destinations'))));

/** The same for each of many. */
function onceEach<T>(ask: (id: string) => Promise<T>): (id: string) => Promise<T> {
  const asked = new Map<string, () => Promise<T>>();
  return (id) => {
    const known = asked.get(id) ?? once(() => ask(id));
    asked.set(id, known);
    return known();
  };
}

/** Public profiles. */
export const buyer = onceEach((id) => api.get<Buyer>('/api/buyers/{id}', { id }));
export const cooperative = onceEach((id) => api.get<Cooperative>('/api/cooperatives/{id}', { id }));
