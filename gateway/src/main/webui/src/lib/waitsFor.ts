import type { Match, Side } from './api/types';

/** Whether a side has to answer a match: a proposal, or an offer of the other side's that holds kilograms. */
export const waitsFor =
  (side: Side) =>
  ({ status, acceptedBy }: Match): boolean =>
    status === 'PROPOSED' || (status === 'HELD' && !acceptedBy.includes(side));
