import { useState } from 'preact/hooks';
import { Button } from '../components/parts';
import { useTexts } from '../lib/i18n';
import { useSession } from '../lib/session';
import { sideOf } from '../lib/side';
import type { Listing } from './proposal';
import { ProposeForm } from './ProposeForm';
import { proposalTexts } from './texts';

/** Offers directly to a harvest, for a buyer, or to an order, for a cooperative; nothing for everybody else. */
export function Propose({ to, of }: { to: Listing; of: 'harvest' | 'order' }) {
  const t = useTexts(proposalTexts);
  const { role } = useSession();
  const [asking, setAsking] = useState(false);
  const side = of === 'harvest' ? 'BUYER' : 'COOPERATIVE';
  if (sideOf(role) !== side) {
    return null;
  }
  return (
    <>
      <Button onClick={() => setAsking(true)}>{t.propose[side]}</Button>
      {asking && <ProposeForm to={to} side={side} no={() => setAsking(false)} />}
    </>
  );
}
