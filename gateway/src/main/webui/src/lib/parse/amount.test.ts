import { describe, expect, it } from 'vitest';
import { amountRead } from './amount';

describe('an amount in a field', () => {
  it.each([
    ['10000', 10_000],
    ['16.400', 16_400],
    ['16,400', 16_400],
    ['10 tấn', 10_000],
    ['5 ta', 500],
    ['16,4 tấn', 16_400],
    ['12 tấn 5 tạ', 12_500],
  ])('%s is %d kg', (typed, kg) => expect(amountRead(typed, true)).toEqual({ value: kg }));

  it('asks where a sign may stand for thousands or for a part', () =>
    expect(amountRead('1.250 tấn', true)).toEqual({ choices: [1_250, 1_250_000] }));

  it.each(['', 'mười tấn', '10 tấn xoài', '10 thùng'])('does not guess at "%s"', (typed) =>
    expect(amountRead(typed, true)).toEqual({ choices: [] }));

  it('knows no units where none belong', () => expect(amountRead('10 km', false)).toEqual({ choices: [] }));
});
