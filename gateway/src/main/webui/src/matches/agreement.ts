import type { Days, Match, Role, Schemas, Side } from '../lib/api/types';

/** The side that a login stands on; an organizer stands on none and only reads. */
export const sideOf = (role: Role | undefined): Side | undefined =>
  role === 'cooperative' ? 'COOPERATIVE' : role === 'buyer' ? 'BUYER' : undefined;

/** A harvest that could cover kilograms which another can't. */
export type Replacement = Required<Omit<Schemas['Replacement'], 'delivery' | 'reasons'>> & {
  delivery: Days;
  reasons: Required<Schemas['ReasonView']>[];
};

export interface Replacements {
  missingKg: number;
  orderOpenKg: number;
  harvests: Replacement[];
}

/** By how much the order has to grow before all that is missing can be asked of other harvests. */
export const toAddKg = ({ missingKg, orderOpenKg }: Replacements): number => Math.max(0, missingKg - orderOpenKg);

/** Whether the scales' figure is one that both sides have agreed to by agreeing; nothing weighed is not. */
export const withinTolerance = ({ tolerance }: Match, weighedKg: number | undefined): boolean =>
  weighedKg !== undefined && tolerance != null && tolerance.fromKg <= weighedKg && weighedKg <= tolerance.toKg;

/** Agreements by their first day, what is due the soonest before the others. */
export const byDay = (matches: readonly Match[]): Match[] =>
  [...matches].sort((a, b) => order(a).localeCompare(order(b)));

const order = ({ delivery, id }: Match): string => `${delivery.from} ${delivery.to} ${id}`;
