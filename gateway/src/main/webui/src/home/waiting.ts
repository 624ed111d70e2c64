import type { Match } from '../lib/api/types';
import { waitsFor } from '../lib/side';

/**
 * The matches that a screen shows. What is news waits in `fresh` until the reader asks for it, so that no card moves under a
 * finger; a card that is shown changes in its place, and stays there when there is nothing left to answer.
 */
export interface Waiting {
  shown: Match[];
  fresh: Match[];
}

export const waitsForCooperative = waitsFor('COOPERATIVE');

/** What holds kilograms first, the soonest to expire before the others; then proposals by their first day of delivery. */
const byUrgency = (a: Match, b: Match): number => {
  const key = (match: Match) => (match.status === 'HELD' ? `0${match.holdExpiresAt ?? ''}` : `1${match.delivery.from}`);
  return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : a.id < b.id ? -1 : 1;
};

export const begin = (matches: Match[]): Waiting => ({
  shown: matches.filter(waitsForCooperative).sort(byUrgency),
  fresh: [],
});

const newer = (old: Match, match: Match) => (match.version >= old.version ? match : old);

/** The state after a match has been heard of. */
export function heard(state: Waiting, match: Match): Waiting {
  const same = (it: Match) => it.id === match.id;
  if (state.shown.some(same)) {
    return { ...state, shown: state.shown.map((it) => (same(it) ? newer(it, match) : it)) };
  }
  const known = state.fresh.find(same);
  const now = known ? newer(known, match) : match;
  const others = state.fresh.filter((it) => !same(it));
  return { ...state, fresh: waitsForCooperative(now) ? [...others, now] : others };
}

/** Shows what is new, and lets go what has been answered. */
export const reveal = (state: Waiting): Waiting => begin([...state.shown, ...state.fresh]);
