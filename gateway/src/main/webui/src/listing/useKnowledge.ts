import { useMemo } from 'preact/hooks';
import { certificates, crops, growingAreas } from '../lib/api/market';
import type { Certificate, Crop, GrowingArea } from '../lib/api/types';
import { useOnce } from '../lib/names';
import { remembered } from '../lib/remembered';
import { useSession } from '../lib/session';

export interface OwnKnowledge {
  crops: Crop[];
  areas: GrowingArea[];
  certificates: Certificate[];
  /** False until the areas are there, so that nobody is told too early that there is none. */
  ready: boolean;
}

/** What reading a line needs to know, also without a network. */
export function useKnowledge(): OwnKnowledge {
  const organization = useSession().me?.organization ?? '';
  const known = useOnce(crops);
  const areas = useOnce(() => remembered(`areas.${organization}`, growingAreas), [organization]);
  const papers = useOnce(() => remembered(`certificates.${organization}`, certificates), [organization]);
  return useMemo(
    () => ({ crops: known ?? [], areas: areas ?? [], certificates: papers ?? [], ready: Boolean(known && areas) }),
    [known, areas, papers],
  );
}
