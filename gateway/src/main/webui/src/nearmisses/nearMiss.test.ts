import { expect, test } from 'vitest';
import { clauses, withEased, type NearMiss } from './nearMiss';

const ORDER = {
  crop: 'MANGO',
  variety: 'GL4',
  delivery: { from: '2027-06-12', to: '2027-06-18', place: 'HN' },
  certifications: { allOf: ['GLOBALGAP'], anyOf: [] as string[] },
  maxVndPerKg: 15_000,
};

test('only the day that moves is changed, and the place of delivery stays', () => {
  expect(withEased(ORDER, { delivery: { to: '2027-06-22' }, maxVndPerKg: 15_400 })).toEqual({
    ...ORDER,
    delivery: { from: '2027-06-12', to: '2027-06-22', place: 'HN' },
    maxVndPerKg: 15_400,
  });
});

test('a wish that is given up is not sent', () => {
  expect(withEased(ORDER, { variety: null })).not.toHaveProperty('variety');
});

test('certificates are taken as they are told, not added', () => {
  expect(withEased(ORDER, { certifications: { allOf: [], anyOf: [] } }).certifications).toEqual({ allOf: [], anyOf: [] });
});

test('two changes are one sentence', () => {
  const miss = { change: { rule: 'DATES', text: 'Nhận hàng muộn hơn 3 ngày', and: { rule: 'PRICE', text: 'Trả thêm 400 ₫/kg' } } };
  expect(clauses(miss as NearMiss, ' và ', 'vi')).toBe('Nhận hàng muộn hơn 3 ngày và trả thêm 400 ₫/kg');
});
