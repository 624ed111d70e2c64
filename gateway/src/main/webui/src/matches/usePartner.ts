import { buyer, cooperative } from '../lib/api/market';
import type { Match, Side } from '../lib/api/types';
import { useOnce } from '../lib/names';

/** The name of whoever stands on the other side of a match; of both for whoever stands on none. */
export function usePartner({ cooperativeId, buyerId }: Match, side: Side | undefined): string {
  const name = useOnce(async () => {
    const others = [side !== 'COOPERATIVE' && cooperative(cooperativeId), side !== 'BUYER' && buyer(buyerId)];
    return (await Promise.all(others)).flatMap((it) => (it ? [it.name] : [])).join(' · ');
  }, [cooperativeId, buyerId, side]);
  return name ?? '…';
}
