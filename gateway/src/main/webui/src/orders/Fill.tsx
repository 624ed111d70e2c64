import { Verdict } from '../components/parts';
import type { Harvest } from '../lib/api/types';
import { kg } from '../lib/format/numbers';
import { useLanguage, useTexts } from '../lib/i18n';
import type { SplitFill } from './ownOrder';
import { orderTexts } from './texts';

/** Which harvests would make up what is missing; or how much stays missing, and what keeps it away. */
export function Fill({ fill, harvests }: { fill: SplitFill; harvests: ReadonlyMap<string, Harvest> }) {
  const t = useTexts(orderTexts);
  const { language } = useLanguage();
  const filled = fill.harvests.length > 0;
  const title = filled
    ? t.fillWith(fill.harvests.length, kg(fill.openKg, language))
    : fill.shortKg > 0
      ? t.fillShort(kg(fill.shortKg, language))
      : fill.proven
        ? t.fillLots
        : t.fillNotFound;
  return (
    <section class="stack-tight" aria-label={title}>
      <h3>{title}</h3>
      <ul class="stack-tight">
        {fill.harvests.map(({ harvestId, quantityKg }) => {
          const harvest = harvests.get(harvestId);
          return (
            <Verdict key={harvestId} verdict="PASS">
              <a href={`/market/harvests/${harvestId}`}>{harvest?.cooperativeName ?? '…'}</a>
              {` · ${t.fillPart(kg(quantityKg, language))}`}
            </Verdict>
          );
        })}
        {!filled &&
          fill.kept.map((it) => (
            <Verdict key={it.rule} verdict="NOTE">
              {it.text} ({t.fillHarvests(it.harvests)})
            </Verdict>
          ))}
      </ul>
      {filled && (
        <p class="soft small">{fill.proven ? t.fillFewest : t.fillMaybeFewer(fill.atLeast)}</p>
      )}
    </section>
  );
}
