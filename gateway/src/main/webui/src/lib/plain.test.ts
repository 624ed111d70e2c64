import { expect, test } from 'vitest';
import { finds, plain } from './plain';

test('diacritics, capitals and doubled spaces do not count', () => {
  expect(plain('  Đu đủ   YÊN Châu ')).toBe('du du yen chau');
});

test.each([
  ['yen chau', true],
  ['Yên Châu', true],
  ['xoai chieng', true],
  ['chieng xoai', true],
  ['', true],
  ['mai son', false],
])('"%s" finds a mango of Chiềng Hặc in Yên Châu: %s', (search: string, found: boolean) => {
  expect(finds(search, ['Xoài', 'HTX Chiềng Hặc', null, 'Yên Châu'])).toBe(found);
});
