import { validityOf } from '../areas/validity';
import type { Certificate, Harvest } from '../lib/api/types';
import type { Day } from '../lib/format/days';

/** The certificates that cover a harvest's area and hold today, the one that ends last first. */
export const papersOf = (harvest: Pick<Harvest, 'growingAreaId'>, all: readonly Certificate[], today: Day): Certificate[] =>
  all
    .filter((it) => !it.growingAreaId || it.growingAreaId === harvest.growingAreaId)
    .filter((it) => ['valid', 'soon'].includes(validityOf(it, today)))
    .sort((a, b) => (a.validTo < b.validTo ? 1 : a.validTo > b.validTo ? -1 : 0));
