import type { Day } from '../format/days';
import type { Piece } from './text';

/** What a piece of the line may mean, with the words that say so unmistakably. */
export interface Choice<T> {
  value: T;
  words: string;
}

/** What was understood of one field: a value, or a question with its choices, at a place in the line. */
export type Reading<T> = Piece & ({ value: T } | { choices: Choice<T>[] });

export interface Window {
  from: Day;
  to: Day;
}

export const told = <T>(piece: Piece, value: T): Reading<T> => ({ start: piece.start, end: piece.end, value });

export const asked = <T>(piece: Piece, choices: Choice<T>[]): Reading<T> => ({
  start: piece.start,
  end: piece.end,
  choices,
});

export const valueOf = <T>(reading: Reading<T> | undefined): T | undefined =>
  reading && 'value' in reading ? reading.value : undefined;
