import { expect, test } from 'vitest';
import { shortPlace } from './shortPlace';

test.each([
  ['Cửa khẩu quốc tế Kim Thành II, Lào Cai', 'Kim Thành II'],
  ['Cửa khẩu Tân Thanh', 'Tân Thanh'],
  ['Siêu thị GO! Thăng Long', 'GO! Thăng Long'],
  ['TP. Hồ Chí Minh', 'TP. Hồ Chí Minh'],
  ['Huu Nghi international gate (CN Youyiguan)', 'Huu Nghi'],
  ['Hanoi (city)', 'Hanoi'],
])('%s is %s in a drawing', (name: string, short: string) => {
  expect(shortPlace(name)).toBe(short);
});
