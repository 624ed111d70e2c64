import { api, type Page } from '../../lib/api/client';
import type { Solid } from '../../lib/api/types';
import type { Kind } from '../kinds';
import type { NewSettings, Settings } from './settings';

/** The two sides that letters are written to, as the API's addresses name them. */
export type Side = 'cooperatives' | 'buyers';

/** A letter; the API's document does not describe it. */
export type Letter = Solid<
  {
    id: string;
    address: string;
    kinds: Kind[];
    subject: string;
    /** Plain, with its line breaks. */
    text: string;
    status: 'PENDING' | 'SENT' | 'FAILED';
    attempts: number;
    madeAt: string;
    sentAt: string;
    nextAttemptAt: string;
    trouble: string;
  },
  'sentAt' | 'nextAttemptAt' | 'trouble'
>;

/** So many of the newest are shown. */
const LAST = 5;

export const settingsOf = (side: Side, id: string, signal?: AbortSignal) =>
  api.get<Settings>(`/api/${side}/{id}/notices`, { id, signal });

/** Changes settings of which the sender has seen this version. */
export const saveSettings = (side: Side, id: string, version: number, body: NewSettings) =>
  api.put<Settings>(`/api/${side}/{id}/notices`, { id, version, body });

export const lastLetters = (side: Side, id: string, signal?: AbortSignal) =>
  api.get<Page<Letter>>(`/api/${side}/{id}/notices/letters`, { id, query: { limit: LAST }, signal }).then((it) => it.items);
