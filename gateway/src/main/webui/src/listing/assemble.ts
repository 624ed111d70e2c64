import type { Day } from '../lib/format/days';
import type { Certificate, GrowingArea, NewHarvest } from '../lib/api/types';
import type { Parsed } from '../lib/parse/parse';
import { valueOf } from '../lib/parse/reading';

/** What is still needed before a harvest can be listed. */
export type Missing = 'crop' | 'quantityKg' | 'window' | 'askVndPerKg' | 'growingArea' | 'over';

export interface Assembled {
  /** The harvest, once nothing is missing or asked. */
  body?: NewHarvest;
  missing: Missing[];
  /** The active areas of the crop; the one that is taken stands in `areaId`. */
  areas: GrowingArea[];
  areaId?: string;
}

/** Makes a harvest of what was read; the growing area is chosen by itself when there is only one. */
export function assemble(parsed: Parsed, own: GrowingArea[], chosenArea: string | undefined, today: Day): Assembled {
  const fruit = valueOf(parsed.fruit);
  const quantityKg = valueOf(parsed.quantityKg);
  const window = valueOf(parsed.window);
  const askVndPerKg = valueOf(parsed.askVndPerKg);
  const areas = own.filter((area) => area.status === 'ACTIVE' && area.crop === fruit?.crop);
  const areaId = areas.find((area) => area.id === chosenArea)?.id ?? (areas.length === 1 ? areas[0]!.id : undefined);
  const missing: Missing[] = [];
  if (!fruit) missing.push('crop');
  if (quantityKg === undefined) missing.push('quantityKg');
  if (!window) missing.push('window');
  if (window && window.to < today) missing.push('over');
  if (askVndPerKg === undefined) missing.push('askVndPerKg');
  if (fruit && !areaId) missing.push('growingArea');
  if (missing.length > 0 || !fruit || !quantityKg || !window || !askVndPerKg || !areaId) {
    return { missing, areas, areaId };
  }
  const minimumLotKg = valueOf(parsed.minimumLotKg);
  const grade = valueOf(parsed.grade);
  return {
    missing,
    areas,
    areaId,
    body: {
      crop: fruit.crop,
      quantityKg,
      window,
      askVndPerKg,
      growingAreaId: areaId,
      ...(fruit.variety ? { variety: fruit.variety } : {}),
      ...(grade ? { grade } : {}),
      ...(minimumLotKg ? { minimumLotKg } : {}),
    },
  };
}

/** The certificate that covers that area through the last day, if the cooperative has it. */
export function covering(
  certificates: Certificate[],
  scheme: string,
  areaId: string | undefined,
  lastDay: Day | undefined,
): Certificate | undefined {
  const day = lastDay ?? '';
  return certificates
    .filter((it) => it.scheme === scheme && !it.revokedAt && it.validTo >= day)
    .filter((it) => !it.growingAreaId || it.growingAreaId === areaId)
    .sort((a, b) => (a.validTo < b.validTo ? 1 : -1))[0];
}
