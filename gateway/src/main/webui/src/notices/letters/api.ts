import { api, type Page } from '../../lib/api/client';
import type { Schemas, Solid } from '../../lib/api/types';
import type { NewSettings, Settings } from './settings';

/** The two sides that letters are written to, as the API's addresses name them. */
export type Side = 'cooperatives' | 'buyers';

export type Letter = Solid<Schemas['OwnLetterView'], 'sentAt' | 'nextAttemptAt' | 'trouble'>;

/** So many of the newest are shown. */
const LAST = 5;

export const settingsOf = (side: Side, id: string, signal?: AbortSignal) =>
  api.get<Settings>(`/api/${side}/{id}/notices`, { id, signal });

/** Changes settings of which the sender has seen this version. */
export const saveSettings = (side: Side, id: string, version: number, body: NewSettings) =>
  api.put<Settings>(`/api/${side}/{id}/notices`, { id, version, body });

export const lastLetters = (side: Side, id: string, signal?: AbortSignal) =>
  api.get<Page<Letter>>(`/api/${side}/{id}/notices/letters`, { id, query: { limit: LAST }, signal }).then((it) => it.items);
