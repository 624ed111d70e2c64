import type { Day } from '../format/days';
import type { Crop } from '../api/types';
import { readDays } from './days';
import { namesOf, readFruit, readGrade, readSchemes, type Fruit } from './names';
import { NUMBER, wholes } from './numbers';
import { priceOf, readPrice, vndWords } from './prices';
import { asked, told, type Choice, type Reading, type Window } from './reading';
import { fold, Line } from './text';
import { kgWords, readLot, readWeight } from './weights';

/** What a line such as `xoài 5 tấn 10-20/6 VietGAP 12k` was understood to say. */
export interface Parsed {
  fruit?: Reading<Fruit>;
  quantityKg?: Reading<number>;
  window?: Reading<Window>;
  askVndPerKg?: Reading<number>;
  minimumLotKg?: Reading<number>;
  grade?: Reading<string>;
  /** Codes of certification schemes. */
  schemes: string[];
  /** Numbers that may be kilograms or a price: settled by one of the choices, each of which rewrites the line. */
  numbers?: Reading<string>;
  /** Words that nobody understood, as typed. */
  leftOver: string[];
}

export interface Knowledge {
  crops: Pick<Crop, 'code' | 'name' | 'varieties'>[];
  /** Days without a year are meant near this one. */
  today: Day;
}

const BARE = new RegExp(`(?<![a-z0-9.,/])(${NUMBER})(?![a-z0-9/])`);
const MOST_KG = 100_000_000;
const SILENT = new Set(
  'ban can co con nha nhe a oi em anh chi minh toi vu thu hoach hai ngay tu den gia khoang tam chung hon for sale of from to at with harvest va voi hang qua trai dat duoc chuan'.split(' '),
);

/** Reads the line. Nothing is guessed: what may be meant in two ways comes back as a question with its choices. */
export function parse(typed: string, { crops, today }: Knowledge): Parsed {
  const line = new Line(typed);
  const parsed: Parsed = { schemes: readSchemes(line), leftOver: [] };
  // Names first: the T6 of "nhãn T6" is a variety and no month.
  parsed.fruit = readFruit(line, namesOf(crops));
  parsed.grade = readGrade(line);
  parsed.window = readDays(line, today);
  parsed.minimumLotKg = readLot(line);
  parsed.quantityKg = readWeight(line);
  parsed.askVndPerKg = readPrice(line);
  readBareNumbers(line, parsed);
  parsed.leftOver = line.leftOver().filter((word) => !SILENT.has(fold(word)));
  return parsed;
}

/** Numbers without a unit: what is missing tells what one can be; when two things are missing, it is asked. */
function readBareNumbers(line: Line, parsed: Parsed): void {
  const bare = line.all(BARE);
  const [first, second] = bare;
  if (!first || bare.length > 2) {
    return;
  }
  const written = first.groups[1]!;
  if (parsed.quantityKg && !parsed.askVndPerKg && !second) {
    line.strike(first);
    parsed.askVndPerKg = priceOf(first, written);
  } else if (!parsed.quantityKg && parsed.askVndPerKg && !second) {
    line.strike(first);
    parsed.quantityKg = kilogramsOf(first, written);
  } else if (!parsed.quantityKg && !parsed.askVndPerKg) {
    bare.forEach((piece) => line.strike(piece));
    const end = (second ?? first).end;
    parsed.numbers = asked({ start: first.start, end }, choicesOf(written, second?.groups[1]));
  }
}

function kilogramsOf(piece: { start: number; end: number }, written: string): Reading<number> {
  const kg = wholes(written, 1, MOST_KG);
  const tonnes = wholes(written, 1000, MOST_KG);
  // "16.4" can't be whole kilograms: it is asked whether tonnes were meant. A small number may be tonnes too.
  if (kg.length === 1 && kg[0]! >= 100) {
    return told(piece, kg[0]!);
  }
  return asked(piece, [...new Set([...tonnes, ...kg])].map((value) => ({ value, words: kgWords(value) })));
}

function choicesOf(first: string, second: string | undefined): Choice<string>[] {
  const kilograms = (written: string) => wholes(written, 1, MOST_KG)[0] ?? wholes(written, 1000, MOST_KG)[0];
  const price = (written: string) => wholes(written, 1, 10_000_000)[0];
  const words = (kg: number | undefined, vnd: number | undefined) =>
    [kg && kgWords(kg), vnd && vndWords(vnd)].filter(Boolean).join(' ');
  const options =
    second === undefined
      ? [words(kilograms(first), undefined), words(undefined, price(first))]
      : [words(kilograms(first), price(second)), words(kilograms(second), price(first))];
  return [...new Set(options)].filter(Boolean).map((option) => ({ value: option, words: option }));
}

/** The line with a choice's words in the place of what was asked about. */
export const settled = (typed: string, about: Reading<unknown>, choice: Choice<unknown>): string =>
  new Line(typed).instead(about, choice.words);
