/** A number as people write it: `16.400`, `16,4`, `16 400`, `1.234,5`. */
export const NUMBER = String.raw`\d{1,3}(?:[ ']\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)*`;

const PLAIN = /^\d{1,15}$/;
const GROUPED = /^[1-9]\d{0,2}(?:([.,' ])\d{3})(?:\1\d{3})*$/;

/** Every value that a text may stand for: two for `16.400`, none when it is no number. */
export function meanings(written: string): number[] {
  const found = new Set<number>();
  if (PLAIN.test(written)) {
    found.add(Number(written));
  }
  for (const decimal of [',', '.']) {
    const [whole = '', fraction, ...more] = written.split(decimal);
    const groups = GROUPED.test(whole) && !whole.includes(decimal);
    const fits = fraction === undefined || /^\d{1,9}$/.test(fraction);
    if (more.length === 0 && (PLAIN.test(whole) || groups) && fits) {
      found.add(Number(`${whole.replace(/\D/g, '')}.${fraction ?? 0}`));
    }
  }
  return [...found];
}

/** The whole numbers among what a number may mean in a unit, from 1 to the most that there may be; the smallest first. */
export function wholes(written: string, unit: number, most: number): number[] {
  const read = meanings(written);
  // Kilograms and dong are whole, so three digits behind a sign can only be thousands of them.
  const possible = unit === 1 && read.length > 1 ? [Math.max(...read)] : read;
  const inUnit = possible.map((value) => Math.round(value * unit * 1e6) / 1e6);
  return [...new Set(inUnit)].filter((it) => Number.isInteger(it) && it >= 1 && it <= most).sort((a, b) => a - b);
}
