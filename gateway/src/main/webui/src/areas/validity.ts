import { daysBetween, type Day } from '../lib/format/days';
import type { Certificate } from '../lib/api/types';

/** A paper that ends within so many days is to be renewed now: audits take weeks. */
export const SOON_DAYS = 60;

export type Validity = 'valid' | 'soon' | 'expired' | 'revoked' | 'notYet';

export function validityOf(paper: Pick<Certificate, 'validFrom' | 'validTo' | 'revokedAt'>, today: Day): Validity {
  if (paper.revokedAt) {
    return 'revoked';
  }
  if (paper.validTo < today) {
    return 'expired';
  }
  if (paper.validFrom > today) {
    return 'notYet';
  }
  return daysBetween(today, paper.validTo) <= SOON_DAYS ? 'soon' : 'valid';
}
