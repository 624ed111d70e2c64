import { describe, expect, it } from 'vitest';
import type { Participant } from '../api';
import { addable, found } from './found';

const who = (name: string, more: Partial<Participant> = {}): Participant => ({
  id: name, organizationId: `of ${name}`, name, kind: 'COOPERATIVE', status: 'REGISTERED', away: [], version: 1, ...more,
});
const list = [
  who('HTX Yên Châu'),
  who('HTX Chiềng Hặc', { checkedInAt: '2027-06-12T01:00:00Z' }),
  who('Công ty Đồng Đăng', { kind: 'BUYER', status: 'INVITED' }),
];
const names = (search: Parameters<typeof found>[1]) => found(list, search).map((it) => it.name);

describe('participants', () => {
  it('are found without diacritics, in the order of their names', () => {
    expect(names({})).toEqual(['Công ty Đồng Đăng', 'HTX Chiềng Hặc', 'HTX Yên Châu']);
    expect(names({ q: 'chau yen' })).toEqual(['HTX Yên Châu']);
    expect(names({ q: 'dong dang' })).toEqual(['Công ty Đồng Đăng']);
  });

  it('are told apart by side and by whether they came', () => {
    expect(names({ kind: 'BUYER' })).toEqual(['Công ty Đồng Đăng']);
    expect(names({ state: 'HERE' })).toEqual(['HTX Chiềng Hặc']);
    expect(names({ state: 'MISSING' })).toEqual(['HTX Yên Châu']);
    expect(names({ state: 'INVITED' })).toEqual(['Công ty Đồng Đăng']);
  });
});

describe('who can be added', () => {
  const all = ['Yên Châu', 'Yên Sơn'].map((name) => ({ id: `of HTX ${name}`, name: `HTX ${name}`, kind: 'COOPERATIVE' as const }));

  it('is who is not in the list yet, once something is typed', () => {
    expect(addable(all, list, 'yen', 10).map((it) => it.name)).toEqual(['HTX Yên Sơn']);
    expect(addable(all, list, ' ', 10)).toEqual([]);
    expect(addable(all, [], 'yen', 1)).toHaveLength(1);
  });
});
