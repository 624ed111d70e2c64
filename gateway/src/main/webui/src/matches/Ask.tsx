import { useLocation } from 'preact-iso';
import { Button } from '../components/parts';
import { useToasts } from '../components/Toasts';
import { api } from '../lib/api/client';
import type { Match } from '../lib/api/types';
import { useKeyOf } from '../lib/api/useKeyOf';
import { kg } from '../lib/format/numbers';
import { useLanguage, useTexts } from '../lib/i18n';
import type { Replacement } from './agreement';
import { matchTexts } from './texts';
import { useDoing } from './useDoing';

/** Asks a harvest for what another lacks, at what it asks, by a direct proposal. */
export function Ask({ harvest, orderId, refused }: { harvest: Replacement; orderId: string; refused: () => void }) {
  const t = useTexts(matchTexts);
  const { language } = useLanguage();
  const toasts = useToasts();
  const { route } = useLocation();
  const keyOf = useKeyOf();
  const { busy, doing } = useDoing(refused);
  const { harvestId, quantityKg, askVndPerKg: priceVndPerKg, delivery } = harvest;
  const ask = () =>
    doing(async () => {
      const body = { harvestId, orderId, quantityKg, priceVndPerKg, delivery };
      const held = await api.post<Match, '/api/matches'>('/api/matches', { key: keyOf(body), body });
      toasts.say(t.asked(kg(quantityKg, language)));
      route(`/matches/${held.id}`);
    });
  return (
    <div class="row">
      <Button busy={busy} onClick={() => void ask()}>{t.ask(kg(quantityKg, language))}</Button>
    </div>
  );
}
