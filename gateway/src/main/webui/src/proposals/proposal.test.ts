import { describe, expect, it } from 'vitest';
import { firstTerms, fitting, sharedDays, type Listing } from './proposal';

const harvest: Listing = {
  id: 'h', crop: 'MANGO', variety: 'Cát Chu', openKg: 4_000, days: { from: '2027-06-10', to: '2027-06-20' }, priceVndPerKg: 12_000,
};
const order: Listing = { id: 'o', crop: 'MANGO', openKg: 2_500, days: { from: '2027-06-15', to: '2027-06-30' } };

describe('a direct proposal', () => {
  it('begins with what both have open, at what is asked, on days when the fruit can have come', () => {
    expect(firstTerms(harvest, order)).toEqual({
      quantityKg: 2_500, priceVndPerKg: 12_000, delivery: { from: '2027-06-15', to: '2027-06-21' },
    });
  });
  it('leaves a day for the road', () => {
    expect(sharedDays({ from: '2027-06-10', to: '2027-06-20' }, { from: '2027-06-01', to: '2027-06-12' })).toEqual({
      from: '2027-06-11', to: '2027-06-12',
    });
  });
  it('begins with the order’s days when none are shared', () => {
    expect(sharedDays({ from: '2027-06-10', to: '2027-06-20' }, { from: '2027-07-01', to: '2027-07-02' })).toEqual({
      from: '2027-07-01', to: '2027-07-02',
    });
  });
  it('is made with a listing of the crop, not of another variety, that has something open', () => {
    const ids = (own: Listing[], other: Listing) => fitting(own, other, 'BUYER').map((it) => it.id);
    expect(ids([order, { ...order, id: 'full', openKg: 0 }, { ...order, id: 'plum', crop: 'PLUM' }], harvest)).toEqual(['o']);
    expect(ids([{ ...order, id: 'same', variety: 'Cát Chu' }, { ...order, id: 'other', variety: 'Tượng Da Xanh' }], harvest)).toEqual(['same']);
  });
  it('is made with a listing of about the same days, the soonest first', () => {
    const on = (id: string, from: string, to: string): Listing => ({ ...order, id, days: { from, to } });
    const orders = [on('august', '2027-08-01', '2027-08-05'), on('later', '2027-06-27', '2027-06-30'), on('soon', '2027-06-08', '2027-06-10')];

    expect(fitting(orders, harvest, 'BUYER').map((it) => it.id)).toEqual(['soon', 'later']);
    expect(fitting([harvest], on('before', '2027-06-01', '2027-06-09'), 'COOPERATIVE')).toEqual([]);
  });
});
