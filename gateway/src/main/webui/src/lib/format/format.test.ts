import { describe, expect, it } from 'vitest';
import { daysBetween, daysText, daysWithWeeks, plusDays, today, weekOf, weekText } from './days';
import { kg, perKg, tonnes, vnd } from './numbers';

describe('kilograms and money', () => {
  it('are written as people write them', () => {
    expect(kg(16400, 'vi')).toBe('16.400\u00a0kg');
    expect(kg(16400, 'en')).toBe('16,400\u00a0kg');
    expect(perKg(12000, 'vi')).toBe('12.000\u00a0₫/kg');
  });
  it('become words when they are long', () => {
    expect(vnd(950_000, 'vi')).toBe('950.000\u00a0₫');
    expect(vnd(38_400_000, 'vi')).toBe('38,4\u00a0triệu\u00a0₫');
    expect(vnd(1_250_000_000, 'en')).toBe('1.3\u00a0bn\u00a0₫');
    expect(tonnes(16_400, 'vi')).toBe('16,4\u00a0tấn');
    expect(tonnes(640, 'vi')).toBe('640\u00a0kg');
  });
});

describe('days', () => {
  it('say a shared month and year once', () => {
    expect(daysText('2027-06-10', '2027-06-20', 'vi')).toBe('10–20/6');
    expect(daysText('2027-06-28', '2027-07-03', 'vi')).toBe('28/6–3/7');
    expect(daysText('2026-12-28', '2027-01-03', 'vi')).toBe('28/12/2026–3/1/2027');
    expect(daysText('2027-06-10', '2027-06-10', 'vi')).toBe('10/6');
    expect(daysText('2027-05-28', '2027-06-03', 'en')).toBe('28 May–3 Jun');
  });
  it('know their ISO week, across the turn of the year too', () => {
    expect(weekText('2026-05-27', 'vi')).toBe('Tuần 22 · 25–31/5');
    expect(weekOf('2026-12-31')).toEqual({ year: 2026, week: 53, from: '2026-12-28', to: '2027-01-03' });
    expect(weekOf('2027-01-03').week).toBe(53);
    expect(weekOf('2027-01-04')).toMatchObject({ year: 2027, week: 1 });
    expect(daysWithWeeks('2027-06-10', '2027-06-20', 'vi')).toBe('10–20/6 · Tuần 23–24');
  });
  it('are counted without a zone', () => {
    expect(plusDays('2026-02-27', 3)).toBe('2026-03-02');
    expect(daysBetween('2026-12-30', '2027-01-02')).toBe(3);
  });
  it('begin where the fruit grows', () => {
    expect(today(new Date('2026-06-09T17:30:00Z'))).toBe('2026-06-10');
  });
});
