import type { NewHarvest, NewOrder } from '../lib/api/types';

type Clause = { rule: string; text: string };

/** A change with which an order or a harvest would trade more. */
export interface NearMiss {
  change: Clause & { and?: Clause | null };
  gainKg: number;
  examples: string[];
  /** The change as a merge patch of the owner's own terms; absent when it is papers that would have to change. */
  eased?: Eased | null;
}

/** Terms by their names in what is sent; null takes a wish away. */
export type Eased = {
  [K in Exclude<keyof (NewOrder & NewHarvest), 'delivery' | 'window'>]?: (NewOrder & NewHarvest)[K] | null;
} & { delivery?: Partial<NewOrder['delivery']>; window?: Partial<NewHarvest['window']> };

/** Both clauses in one sentence. */
export const clauses = ({ change }: NearMiss, and: string, language: string): string =>
  change.text + (change.and ? and + change.and.text.charAt(0).toLocaleLowerCase(language) + change.and.text.slice(1) : '');

/** The terms with the change made. What is not eased stays; what is given up is gone. */
export function withEased<T extends object>(terms: T, eased: Eased): T {
  const all: Record<string, unknown> = Object.fromEntries(Object.entries(terms));
  for (const [term, value] of Object.entries(eased)) {
    const now = all[term];
    // Of days only the end that moves is told; certificates are told whole.
    all[term] = isDays(now) && isDays(value) ? { ...now, ...value } : value;
  }
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value != null)) as T;
}

const isDays = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && ('from' in value || 'to' in value);
