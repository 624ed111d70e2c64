import { describe, expect, it } from 'vitest';
import { parse, settled, type Parsed } from './parse';
import { valueOf, type Reading } from './reading';

const crops = [
  { code: 'MANGO', name: { vi: 'Xoài', en: 'Mango' }, varieties: ['Đài Loan da xanh (Taiwan green-skin)', 'GL4 and other GL grafted lines', 'xoài tròn Yên Châu (Yen Chau round)'] },
  { code: 'LONGAN', name: { vi: 'Nhãn', en: 'Longan' }, varieties: ['nhãn Miền Thiết', 'nhãn T6', 'nhãn chín muộn'] },
  { code: 'PLUM', name: { vi: 'Mận', en: 'Plum' }, varieties: ['mận hậu', 'mận tam hoa / mận cơm'] },
  { code: 'PASSION_FRUIT', name: { vi: 'Chanh leo (chanh dây)', en: 'Passion fruit' }, varieties: ['tím (purple)'] },
  { code: 'AVOCADO', name: { vi: 'Bơ', en: 'Avocado' }, varieties: ['bơ booth'] },
  { code: 'CUSTARD_APPLE', name: { vi: 'Na (mãng cầu)', en: 'Custard apple (sugar apple)' }, varieties: ['na dai'] },
  { code: 'DRAGON_FRUIT', name: { vi: 'Thanh long ruột đỏ', en: 'Dragon fruit (red-fleshed)' }, varieties: [] },
];
const read = (line: string, today = '2027-05-02'): Parsed => parse(line, { crops, today });
const choices = (reading: Reading<unknown> | undefined) => (reading && 'choices' in reading ? reading.choices.map((it) => it.words) : null);

const plain = (line: string, today?: string) => {
  const it = read(line, today);
  const days = valueOf(it.window);
  return {
    crop: valueOf(it.fruit)?.crop,
    kg: valueOf(it.quantityKg),
    days: days && `${days.from}/${days.to}`,
    vnd: valueOf(it.askVndPerKg),
  };
};

describe('a line', () => {
  const whole = { crop: 'MANGO', kg: 5000, days: '2027-06-10/2027-06-20', vnd: 12000 };
  it.each([
    'xoài 5 tấn 10-20/6 VietGAP 12k',
    'xoai 5 tan 10-20/6 vietgap 12k',
    'XOÀI 5T 10–20/6 12K VIETGAP',
    '12k xoài 10-20/6 5 tấn',
    'bán 5 tấn xoài từ 10/6 đến 20/6 giá 12.000',
    'xoài 50 tạ, 10/6-20/6, 12 nghìn/kg',
    'xoài 5.000 kg 10-20/6/2027 12.000đ',
    'xoài 5,000kg 2027-06-10 - 2027-06-20 12000đ/kg',
    'xoài 500 yến 10-20 tháng 6 12 ngàn',
    'mango 5 tonnes 10-20/6 12k',
    'xoài 5000 10-20/6 12k',
    'xoài 5 tấn 10-20/6 12000',
    'xoài 10000斤 10-20/6 12k',
    'xoài 10000 jin 10-20/6 1.200.000 đ/tạ',
  ])('is understood: %s', (line) => {
    expect(plain(line)).toEqual(whole);
    expect(read(line).leftOver).toEqual([]);
  });
  it('names a certification, which is not sent', () => {
    expect(read('xoài 5 tấn 10-20/6 VietGAP 12k').schemes).toEqual(['VIETGAP']);
    expect(read('nhãn global g.a.p hữu cơ').schemes).toEqual(['GLOBALGAP', 'ORGANIC_VN']);
    expect(read('na ocop 4 sao').schemes).toEqual(['OCOP4']);
  });
  it('keeps what it does not understand', () => {
    expect(read('xoài 5 tấn blabla 12k').leftOver).toEqual(['blabla']);
  });
  it('may be empty', () => {
    expect(read('')).toMatchObject({ schemes: [], leftOver: [] });
    expect(plain('   ')).toEqual({ crop: undefined, kg: undefined, days: undefined, vnd: undefined });
  });
});

describe('kilograms', () => {
  it.each([
    ['16.400 kg', 16400], ['16,400 kg', 16400], ['16 400 kg', 16400], ["16'400 kg", 16400], ['16400kg', 16400],
    ['16.4 tấn', 16400], ['16,4 tấn', 16400], ['16.4t', 16400], ['16 tấn 4 tạ', 16400], ['164 tạ', 16400],
    ['1640 yến', 16400], ['100 斤', 50], ['100 jin', 50], ['50 lạng', 5], ['2 tấn rưỡi', 2500], ['tấn rưỡi', 1500],
    ['5 ký', 5], ['70 cân', 70], ['2 nghìn kg', 2000], ['5k kg', 5000], ['1.234.567 kg', 1234567], ['0,4 tấn', 400],
  ])('%s', (text, kg) => {
    expect(plain(`xoài ${text}`).kg).toBe(kg);
  });
  it.each([
    ['16.400 tấn', ['16400 kg', '16400000 kg']],
    ['10-12 tấn', ['10000 kg', '12000 kg']],
    ['5 tấn 2', ['5200 kg', '5000 kg']],
    ['5 lạng', []],
    ['10.000 斤', ['5 kg', '5000 kg']],
    ['16,4 kg', []],
  ])('%s is asked', (text, expected) => {
    const it = read(`xoài ${text}`);
    expect(valueOf(it.quantityKg)).toBeUndefined();
    expect(choices(it.quantityKg)).toEqual(expected);
  });
  it('that are too many are asked', () => {
    expect(plain('xoài 200000000 kg').kg).toBeUndefined();
  });
  it('without a unit and not whole are asked to be tonnes', () => {
    expect(choices(read('xoài 16.4 giá 12k').quantityKg)).toEqual(['16400 kg']);
    expect(choices(read('xoài 5 giá 12k').quantityKg)).toEqual(['5000 kg', '5 kg']);
  });
  it('tell the smallest lot apart from the whole', () => {
    const it = read('xoài 5 tấn tối thiểu 500kg 12k');
    expect(valueOf(it.quantityKg)).toBe(5000);
    expect(valueOf(it.minimumLotKg)).toBe(500);
  });
});

describe('prices', () => {
  it.each([
    ['12k', 12000], ['12K/kg', 12000], ['12k5', 12500], ['12,5k', 12500], ['12 nghìn đồng', 12000], ['12.000đ', 12000],
    ['12.000 ₫/kg', 12000], ['giá 12.000', 12000], ['@12k', 12000], ['1,2 triệu/tạ', 12000], ['12tr/tấn', 12000],
    ['12000/kg', 12000], ['giá sàn 12k', 12000], ['8.500 vnd', 8500],
  ])('%s', (text, vnd) => {
    const it = read(`xoài 5 tấn ${text}`);
    expect(valueOf(it.askVndPerKg)).toBe(vnd);
    expect(valueOf(it.quantityKg)).toBe(5000);
  });
  it.each([
    ['giá 12', ['12000 đ/kg', '12 đ/kg']],
    ['12đ', ['12000 đ/kg', '12 đ/kg']],
    ['12', ['12000 đ/kg', '12 đ/kg']],
  ])('%s without its thousands is asked', (text, expected) => {
    expect(choices(read(`xoài 5 tấn 10-20/6 ${text}`).askVndPerKg)).toEqual(expected);
  });
});

describe('numbers that may be either', () => {
  it('are asked, each way once', () => {
    expect(choices(read('xoài 5000 12000').numbers)).toEqual(['5000 kg 12000 đ/kg', '12000 kg 5000 đ/kg']);
    expect(choices(read('xoài 12.000').numbers)).toEqual(['12000 kg', '12000 đ/kg']);
  });
  it('are settled by rewriting the line', () => {
    const line = 'xoài 12.000 10-20/6';
    const about = read(line).numbers!;
    const rewritten = settled(line, about, { value: '12000 kg', words: '12000 kg' });
    expect(rewritten).toBe('xoài 12000 kg 10-20/6');
    expect(plain(rewritten).kg).toBe(12000);
  });
  it('every choice reads as what it says', () => {
    for (const line of ['xoài 16.400 tấn 12k', 'nhãn 10-12 tấn', 'mận 5 tấn giá 12', 'xoài 5000 12000', 'bơ 5 tấn T6 9k']) {
      const it = read(line);
      for (const about of [it.quantityKg, it.askVndPerKg, it.numbers, it.window]) {
        for (const choice of about && 'choices' in about ? about.choices : []) {
          const again = read(settled(line, about!, choice));
          const field = about === it.quantityKg ? again.quantityKg : about === it.askVndPerKg ? again.askVndPerKg : about === it.window ? again.window : undefined;
          if (field) {
            expect(valueOf(field as Reading<unknown>)).toEqual(choice.value);
          } else {
            expect(again.numbers).toBeUndefined();
          }
        }
      }
    }
  });
});

describe('days', () => {
  it.each([
    ['10/6', '2027-06-10/2027-06-10'], ['ngày 10/6/27', '2027-06-10/2027-06-10'], ['28/5-3/6', '2027-05-28/2027-06-03'],
    ['28/5 đến hết 3/6', '2027-05-28/2027-06-03'], ['tuần 24', '2027-06-14/2027-06-20'], ['tuần 24-25', '2027-06-14/2027-06-27'],
    ['T24', '2027-06-14/2027-06-20'], ['tháng 6', '2027-06-01/2027-06-30'], ['đầu tháng 6', '2027-06-01/2027-06-10'],
    ['giữa tháng 6', '2027-06-11/2027-06-20'], ['cuối tháng 2 2028', '2028-02-21/2028-02-29'],
    ['10.6-20.6', '2027-06-10/2027-06-20'], ['28/12-3/1', '2027-12-28/2028-01-03'],
  ])('%s', (text, expected) => {
    expect(plain(`xoài ${text}`).days).toBe(expected);
  });
  it('without a year are near: long over means next year, just over stays over', () => {
    expect(plain('xoài 10-20/6', '2026-11-27').days).toBe('2027-06-10/2027-06-20');
    expect(plain('xoài 10-20/6', '2027-07-05').days).toBe('2027-06-10/2027-06-20');
    expect(plain('cam 20/12-10/1', '2026-11-27').days).toBe('2026-12-20/2027-01-10');
  });
  it('that do not exist are asked', () => {
    expect(choices(read('xoài 31/6').window)).toEqual([]);
    expect(choices(read('xoài 20-10/6').window)).toEqual([]);
    expect(choices(read('xoài tháng 13').window)).toEqual([]);
  });
  it('T6 is the month to some and the week to others', () => {
    expect(choices(read('xoài 5 tấn T6').window)).toEqual(['tháng 6', 'tuần 6']);
  });
});

describe('fruit', () => {
  it.each([
    ['mận hậu 5 tấn', 'PLUM', 'mận hậu'], ['man hau 5 tan', 'PLUM', 'mận hậu'], ['nhãn chín muộn', 'LONGAN', 'nhãn chín muộn'],
    ['xoài tròn Yên Châu', 'MANGO', 'xoài tròn Yên Châu'], ['xoài Đài Loan 5 tấn', 'MANGO', 'Đài Loan da xanh'],
    ['xoài GL4', 'MANGO', 'GL4 and other GL grafted lines'], ['chanh dây', 'PASSION_FRUIT', undefined],
    ['na 2 tấn', 'CUSTARD_APPLE', undefined], ['mãng cầu', 'CUSTARD_APPLE', undefined], ['bơ', 'AVOCADO', undefined],
    ['dragon fruit 2t', 'DRAGON_FRUIT', undefined], ['nhãn T6 3 tấn', 'LONGAN', 'nhãn T6'],
  ])('%s', (line, crop, variety) => {
    const fruit = valueOf(read(line).fruit);
    expect(fruit?.crop).toBe(crop);
    expect(fruit?.variety).toBe(variety);
    expect(read(line).leftOver).toEqual([]);
  });
  it('is a word, not a part of one', () => {
    expect(plain('banana 5 tấn').crop).toBeUndefined();
    expect(plain('bơm nước').crop).toBeUndefined();
  });
  it.each([['loại 1', 'Loại 1'], ['loai 2', 'Loại 2'], ['VIP', 'VIP'], ['hàng xô', 'Xô'], ['L1', 'Loại 1']])('has a grade: %s', (text, grade) => {
    expect(valueOf(read(`xoài ${text} 5 tấn 12k`).grade)).toBe(grade);
  });
});
