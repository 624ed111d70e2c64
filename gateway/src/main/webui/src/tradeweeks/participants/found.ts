import { finds } from '../../lib/plain';
import type { Organization, Participant } from '../api';

export interface Search {
  q?: string;
  kind?: string;
  state?: string;
}

const fitsState = (it: Participant, state: string | undefined): boolean =>
  !state ||
  (state === 'HERE' ? it.checkedInAt != null : state === 'MISSING' ? it.checkedInAt == null && it.status === 'REGISTERED' : it.status === state);

/** Those of a list that a search finds, by name. */
export const found = (participants: readonly Participant[], { q = '', kind, state }: Search): Participant[] =>
  participants
    .filter((it) => (!kind || it.kind === kind) && fitsState(it, state) && finds(q, [it.name]))
    .sort((a, b) => a.name.localeCompare(b.name, 'vi'));

/** Those of the directory whom a search finds and who are not in the list yet; none before anything is typed. */
export function addable(all: readonly Organization[], participants: readonly Participant[], q: string, most: number): Organization[] {
  if (q.trim() === '') {
    return [];
  }
  const known = new Set(participants.map((it) => it.organizationId));
  return all.filter((it) => !known.has(it.id) && finds(q, [it.name])).slice(0, most);
}
