import { describe, expect, it } from 'vitest';
import { awayAfter, eventDays, halfDays, isAway, nowAndNext, slotText } from './times';

// 08:00, 08:30 and 13:30 of one day, 08:00 of the next, where the fruit grows.
const slots = ['2027-06-12T01:00:00Z', '2027-06-12T01:30:00Z', '2027-06-12T06:30:00Z', '2027-06-13T01:00:00Z'].map((start) => ({
  start,
  end: new Date(Date.parse(start) + 20 * 60_000).toISOString(),
}));

describe('the slots of an event', () => {
  it('fall into mornings and afternoons of Viet Nam', () => {
    expect(halfDays(slots).map(({ day, half, slots: places }) => [day, half, places])).toEqual([
      ['2027-06-12', 'morning', [0, 1]],
      ['2027-06-12', 'afternoon', [2]],
      ['2027-06-13', 'morning', [3]],
    ]);
  });

  it('are told as times and days of Viet Nam', () => {
    expect(slotText(slots[0]!)).toBe('08:00–08:20');
    expect(eventDays(slots, 'vi')).toBe('12–13/6');
    expect(eventDays([], 'vi')).toBe('');
  });

  it('tell what is now and what is next, also between two and after the last', () => {
    expect(nowAndNext(slots, Date.parse('2027-06-12T00:00:00Z'))).toEqual({ current: undefined, next: 0 });
    expect(nowAndNext(slots, Date.parse('2027-06-12T01:00:00Z'))).toEqual({ current: 0, next: 1 });
    expect(nowAndNext(slots, Date.parse('2027-06-12T01:20:00Z'))).toEqual({ current: undefined, next: 1 });
    expect(nowAndNext(slots, Date.parse('2027-06-13T01:10:00Z'))).toEqual({ current: 3, next: undefined });
    expect(nowAndNext(slots, Date.parse('2027-06-14T01:10:00Z'))).toEqual({ current: undefined, next: undefined });
  });
});

describe('a half-day away', () => {
  const [morning, afternoon] = halfDays(slots);

  it('is added and taken back, and other absences stay', () => {
    expect(awayAfter(morning!, [3], false)).toEqual([0, 1, 3]);
    expect(awayAfter(morning!, [0, 1, 3], true)).toEqual([3]);
    expect(awayAfter(morning!, [1], false)).toEqual([0, 1]);
  });

  it('is one only when all its slots are', () => {
    expect(isAway(morning!, [0])).toBe(false);
    expect(isAway(morning!, [0, 1])).toBe(true);
    expect(isAway(afternoon!, [0, 1])).toBe(false);
  });
});
