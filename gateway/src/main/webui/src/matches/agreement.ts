import type { Days, Match, Schemas } from '../lib/api/types';

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
