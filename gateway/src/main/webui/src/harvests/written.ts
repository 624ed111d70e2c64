import type { Harvest, NewHarvest } from '../lib/api/types';

/** The harvest as its cooperative writes it, of what is shown. */
export const written = (it: Harvest): NewHarvest => ({
  crop: it.crop,
  quantityKg: it.quantityKg,
  window: it.window,
  askVndPerKg: it.askVndPerKg,
  growingAreaId: it.growingAreaId,
  ...(it.variety ? { variety: it.variety } : {}),
  ...(it.grade ? { grade: it.grade } : {}),
  ...(it.minimumLotKg ? { minimumLotKg: it.minimumLotKg } : {}),
  ...(it.packingFacilityId ? { packingFacilityId: it.packingFacilityId } : {}),
  ...(it.note ? { note: it.note } : {}),
});
