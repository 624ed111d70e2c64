import { wholes } from './numbers';
import { Line } from './text';
import { readWeight } from './weights';

const MOST = 100_000_000;

/** A whole number that was understood, or what it may mean: nothing, when nobody can tell. */
export type AmountRead = { value: number } | { choices: number[] };

/**
 * Reads a field's text. A bare number is whole; of kilograms a unit may be named (`10 tấn`, `5 tạ`), and then three digits
 * behind a sign are asked and not guessed.
 */
export function amountRead(typed: string, weight: boolean): AmountRead {
  const [bare] = wholes(typed.trim(), 1, MOST);
  if (bare !== undefined) {
    return { value: bare };
  }
  if (!weight) {
    return { choices: [] };
  }
  const line = new Line(typed);
  const reading = readWeight(line);
  if (reading === undefined || line.leftOver().length > 0) {
    return { choices: [] };
  }
  return 'value' in reading ? { value: reading.value } : { choices: reading.choices.map((choice) => choice.value) };
}
