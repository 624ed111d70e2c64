import { NUMBER, wholes } from './numbers';
import { asked, told, type Reading } from './reading';
import type { Line } from './text';
import { kgIn, WEIGHT_UNITS } from './weights';

const MOST_VND = 10_000_000;
/** No fruit is sold for less a kilogram: such a number was meant in thousands, or is a slip. */
const SUSPICIOUSLY_CHEAP = 500;

const VND_IN: Record<string, number> = {
  'nghin dong': 1000, 'ngan dong': 1000, nghin: 1000, ngan: 1000, kd: 1000, k: 1000,
  trieu: 1_000_000, tr: 1_000_000, dong: 1, vnd: 1, '₫': 1, d: 1,
};
const MONEY = Object.keys(VND_IN).sort((a, b) => b.length - a.length).join('|');
const END = '(?![a-z0-9])';
const PER = `(?:\\s*(?:/|mot|moi)\\s*(${WEIGHT_UNITS})${END})`;
const BEFORE = '(?:(?<![a-z])gia\\s*(?:ban|san)?\\s*:?\\s*|@\\s*)';

const WITH_MONEY = new RegExp(`${BEFORE}?(?<![\\d.,])(${NUMBER})\\s*(${MONEY})${END}${PER}?`);
/** `12k5` is 12.500. */
const K_AND_HALF = new RegExp(`${BEFORE}?(?<![\\d.,])(\\d{1,4})k(\\d)${END}${PER}?`);
const PER_KG_ALONE = new RegExp(`${BEFORE}?(?<![\\d.,])(${NUMBER})${PER}`);
const AFTER_WORD = new RegExp(`${BEFORE}(${NUMBER})${END}(?!\\s*(?:${WEIGHT_UNITS})${END})`);

export const vndWords = (vnd: number): string => `${vnd} đ/kg`;

const choice = (vnd: number) => ({ value: vnd, words: vndWords(vnd) });

/** The asked price of the line, in VND per kilogram. */
export function readPrice(line: Line): Reading<number> | undefined {
  const half = line.first(K_AND_HALF);
  if (half) {
    line.strike(half);
    const [, thousands, hundreds, per] = half.groups;
    return settle(half, [(Number(thousands) * 1000 + Number(hundreds) * 100) / (per ? kgIn(per) : 1)], false);
  }
  const money = line.first(WITH_MONEY);
  if (money) {
    line.strike(money);
    const [, written, unit, per] = money.groups;
    return settle(money, wholes(written!, VND_IN[unit!]! / (per ? kgIn(per) : 1), MOST_VND), VND_IN[unit!] === 1 && !per);
  }
  const alone = line.first(PER_KG_ALONE);
  if (alone) {
    line.strike(alone);
    return settle(alone, wholes(alone.groups[1]!, 1 / kgIn(alone.groups[2]!), MOST_VND), true);
  }
  const after = line.first(AFTER_WORD);
  if (after) {
    line.strike(after);
    return settle(after, wholes(after.groups[1]!, 1, MOST_VND), true);
  }
  return undefined;
}

/** A number without any unit that can only be the price. */
export const priceOf = (piece: { start: number; end: number }, written: string): Reading<number> =>
  settle(piece, wholes(written, 1, MOST_VND), true);

function settle(piece: { start: number; end: number }, possible: number[], noThousands: boolean): Reading<number> {
  const cheap = possible.filter((vnd) => vnd < SUSPICIOUSLY_CHEAP);
  const meant = noThousands && cheap.length > 0 ? [...cheap.map((vnd) => vnd * 1000), ...possible] : possible;
  return meant.length === 1 ? told(piece, meant[0]!) : asked(piece, meant.map(choice));
}
