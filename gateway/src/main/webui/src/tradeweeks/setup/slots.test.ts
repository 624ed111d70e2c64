import { describe, expect, it } from 'vitest';
import { slotText } from '../times';
import { slotsOf, type Pattern } from './slots';

const pattern: Pattern = {
  firstDay: '2027-06-12',
  days: 1,
  start: '08:00',
  end: '10:00',
  minutes: 20,
  between: 5,
  pauseFrom: '11:30',
  pauseTo: '13:30',
};
const times = (changes: Partial<Pattern>) => slotsOf({ ...pattern, ...changes }).map(slotText);

describe('the slots of an event', () => {
  it('follow each other with time to find the next table, and end in time', () => {
    expect(times({})).toEqual(['08:00–08:20', '08:25–08:45', '08:50–09:10', '09:15–09:35', '09:40–10:00']);
    expect(times({ end: '09:59' })).toHaveLength(4);
  });

  it('go around the pause, and begin anew when it is over', () => {
    expect(times({ start: '11:00', end: '14:00', minutes: 30, between: 0 })).toEqual(['11:00–11:30', '13:30–14:00']);
    expect(times({ start: '11:10', end: '14:05', minutes: 30, between: 5 })).toEqual(['13:30–14:00']);
  });

  it('know a day without a pause', () => {
    expect(times({ pauseFrom: '12:00', pauseTo: '12:00', start: '11:45', end: '12:30', between: 0 })).toEqual([
      '11:45–12:05',
      '12:05–12:25',
    ]);
  });

  it('are the same on each day, at the hours of Viet Nam', () => {
    const slots = slotsOf({ ...pattern, days: 2, end: '08:30' });
    expect(slots.map((it) => it.start)).toEqual(['2027-06-12T01:00:00.000Z', '2027-06-13T01:00:00.000Z']);
  });

  it.each([{ minutes: 0 }, { minutes: NaN }, { between: -1 }, { firstDay: '' }, { days: 0 }, { start: '' }, { end: '07:00' }])(
    'are none for %j',
    (changes) => {
      expect(times(changes)).toEqual([]);
    },
  );
});
