import { describe, expect, it } from 'vitest';
import { draftOf, written } from './settings';

const settings = { language: 'vi', kinds: { WAITING: false, DELIVERY: true }, version: 3 } as const;

describe('settings of letters', () => {
  it('tell what they do not name', () => {
    expect(draftOf(settings).on).toEqual({ WAITING: false, AGREEMENT: true, DELIVERY: true, SHORTFALL: true, ENDING: true, AGENDA: true });
  });
  it('come back as they were', () => {
    const whole = { ...settings, email: 'lan@htx.vn', kinds: draftOf(settings).on };
    expect(written(draftOf(whole))).toEqual({ language: 'vi', email: 'lan@htx.vn', kinds: whole.kinds });
  });
  it('without an address leave letters to the profile’s', () => {
    expect(written({ ...draftOf(settings), email: '  ' })).not.toHaveProperty('email');
  });
});
