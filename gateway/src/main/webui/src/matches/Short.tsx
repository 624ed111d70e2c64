import { Card } from '../components/parts';
import type { Side } from '../lib/api/types';
import { kg } from '../lib/format/numbers';
import { useLanguage, useTexts } from '../lib/i18n';
import { Ask } from './Ask';
import { toAddKg } from './agreement';
import { Grow } from './Grow';
import { Instead } from './Instead';
import { matchTexts } from './texts';
import type { WholeMatch } from './useMatch';

/**
 * What an agreement lacks since its harvest shrank, and the harvests that could cover it. Only the buyer can ask them; the order
 * has to have room for it first, for the agreement keeps its kilograms until it is weighed or called off.
 */
export function Short({ whole, side, changed }: { whole: WholeMatch; side: Side | undefined; changed: () => void }) {
  const t = useTexts(matchTexts);
  const { language } = useLanguage();
  const { match, replacements, order } = whole;
  const title = t.short(kg(match.shortfallKg, language));
  const room = replacements !== undefined && toAddKg(replacements) === 0;
  return (
    <Card label={title}>
      <h2 class="field-error">{title}</h2>
      <p class="soft">{t.shortHint[side ?? 'BUYER']}</p>
      {replacements && (
        <>
          <h3>{replacements.harvests.length > 0 ? t.instead : t.noneInstead}</h3>
          {order && replacements.harvests.length > 0 && !room && (
            <Grow order={order} replacements={replacements} changed={changed} />
          )}
          <ul class="stack">
            {replacements.harvests.map((it) => (
              <li key={it.harvestId} class="match-instead">
                <Instead harvest={it} />
                {side === 'BUYER' && room && <Ask harvest={it} orderId={match.orderId} refused={changed} />}
              </li>
            ))}
          </ul>
        </>
      )}
    </Card>
  );
}
