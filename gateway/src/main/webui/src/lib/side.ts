import type { Match, Role, Side } from './api/types';

/** The side that a login stands on; an organizer stands on none and only reads. */
export const sideOf = (role: Role | undefined): Side | undefined =>
  role === 'cooperative' ? 'COOPERATIVE' : role === 'buyer' ? 'BUYER' : undefined;

/** Whether a side has to answer a match: a proposal, or an offer of the other side's that holds kilograms. */
export const waitsFor =
  (side: Side) =>
  ({ status, acceptedBy }: Match): boolean =>
    status === 'PROPOSED' || (status === 'HELD' && !acceptedBy.includes(side));
