import { NUMBER, wholes } from './numbers';
import { asked, told, type Reading } from './reading';
import type { Found, Line } from './text';

const MOST_KG = 100_000_000;

const KG_IN: Record<string, number> = {
  kg: 1, kgs: 1, kilogram: 1, ky: 1, ki: 1, can: 1, 公斤: 1,
  tan: 1000, t: 1000, ton: 1000, tons: 1000, tonne: 1000, tonnes: 1000, mt: 1000, 吨: 1000,
  ta: 100, yen: 10, lang: 0.1, jin: 0.5, 斤: 0.5,
  'nghin kg': 1000, 'ngan kg': 1000, 'k kg': 1000,
};

/** Longest first, so that `tan` is not read as `t`. */
export const WEIGHT_UNITS = Object.keys(KG_IN).sort((a, b) => b.length - a.length).join('|');

export const kgIn = (unit: string): number => KG_IN[unit]!;

const END = '(?![a-z0-9])';
const ONE = new RegExp(`(?<![\\d.,])(${NUMBER})\\s*(${WEIGHT_UNITS})${END}(\\s*ruoi${END})?`);
const HALF_MORE = new RegExp(`(?<![a-z0-9])(tan|ta|yen)\\s+ruoi${END}`);
const RANGE = new RegExp(`(?<![\\d.,])(${NUMBER})\\s*(${WEIGHT_UNITS})?\\s*-\\s*(${NUMBER})\\s*(${WEIGHT_UNITS})${END}`);
const TAIL = /^\s*(\d)(?![\d.,/a-z]|\s*[a-z/-])/;
const LOT = new RegExp(
  `(?<![a-z])(?:lo(?: nho nhat)?|toi thieu|it nhat|min|lo toi thieu)\\s*:?\\s*(${NUMBER})\\s*(${WEIGHT_UNITS})${END}`,
);

export const kgWords = (kg: number): string => `${kg} kg`;

const choice = (kg: number) => ({ value: kg, words: kgWords(kg) });

/** The smallest lot that is sold, when the line tells one. */
export function readLot(line: Line): Reading<number> | undefined {
  const found = line.first(LOT);
  if (!found) {
    return undefined;
  }
  line.strike(found);
  return settle(found, wholes(found.groups[1]!, kgIn(found.groups[2]!), MOST_KG));
}

/** The kilograms of the line: one weight, several that add up (`16 tấn 4 tạ`), or a question. */
export function readWeight(line: Line): Reading<number> | undefined {
  const range = line.first(RANGE);
  if (range) {
    line.strike(range);
    const unit = kgIn(range.groups[4]!);
    const ends = [
      ...wholes(range.groups[1]!, range.groups[2] ? kgIn(range.groups[2]) : unit, MOST_KG),
      ...wholes(range.groups[3]!, unit, MOST_KG),
    ];
    return asked(range, ends.map(choice));
  }
  const halfMore = line.first(HALF_MORE);
  const first = line.first(ONE);
  if (halfMore && (!first || halfMore.end !== first.end)) {
    line.strike(halfMore);
    return told(halfMore, 1.5 * kgIn(halfMore.groups[1]!));
  }
  return first && sum(line, first);
}

function sum(line: Line, first: Found): Reading<number> {
  const parts = [first];
  for (const next of line.all(ONE).slice(1)) {
    const last = parts[parts.length - 1]!;
    const adjacent = /^\s*$/.test(line.typed.slice(last.end, next.start));
    if (adjacent && kgIn(next.groups[2]!) < kgIn(last.groups[2]!)) {
      parts.push(next);
    }
  }
  const piece = { start: first.start, end: parts[parts.length - 1]!.end };
  const possible = parts.map(partKg).reduce((sums, part) => sums.flatMap((a) => part.map((b) => a + b)));
  const last = parts[parts.length - 1]!;
  const tail = TAIL.exec(line.typed.slice(piece.end));
  line.strike(piece);
  const unit = kgIn(last.groups[2]!);
  if (tail && unit >= 100 && possible.length === 1 && !last.groups[3]) {
    // "5 tấn 2" is said for 5.200 kg, and may as well be a slip: asked.
    const whole = { start: piece.start, end: piece.end + tail[0].length };
    line.strike(whole);
    return asked(whole, [choice(possible[0]! + (Number(tail[1]) * unit) / 10), choice(possible[0]!)]);
  }
  return settle(piece, possible);
}

function partKg(part: Found): number[] {
  const unit = kgIn(part.groups[2]!);
  const half = part.groups[3] ? unit / 2 : 0;
  return wholes(part.groups[1]!, unit, MOST_KG).map((kg) => kg + half);
}

/** One meaning is understood; several are asked; none is asked without choices. */
function settle(piece: { start: number; end: number }, possible: number[]): Reading<number> {
  return possible.length === 1 ? told(piece, possible[0]!) : asked(piece, possible.map(choice));
}
