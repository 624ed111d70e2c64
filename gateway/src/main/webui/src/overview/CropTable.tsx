import { KilogramBar } from '../components/KilogramBar';
import { tonnes } from '../lib/format/numbers';
import { useLanguage, useTexts } from '../lib/i18n';
import type { Reference } from '../lib/reference';
import { overviewTexts } from './texts';
import { sharesOfTotals, type Totals } from './totals';

const KG_PER_TONNE = 1_000;

/** Each crop: supply, demand, where its kilograms are, and how far export has come towards the province's target. */
export function CropTable({ rows, reference }: { rows: { crop: string; totals: Totals }[]; reference: Reference }) {
  const t = useTexts(overviewTexts);
  const { language } = useLanguage();
  return (
    <div class="overview-scroll" tabIndex={0} role="region" aria-label={t.crops}>
      <table class="overview-table">
        <thead>
          <tr>
            <th scope="col">{t.crop}</th>
            <th scope="col" class="overview-number">
              {t.supply}
            </th>
            <th scope="col" class="overview-number">
              {t.demand}
            </th>
            <th scope="col" class="overview-bar">
              {t.where}
            </th>
            <th scope="col" class="overview-number">
              {t.surplus}
            </th>
            <th scope="col" class="overview-number">
              {t.target}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ crop, totals }) => {
            const target = reference.crops.find((it) => it.code === crop)?.exportTarget2025Tonnes;
            return (
              <tr key={crop}>
                <th scope="row">{reference.crop(crop)}</th>
                <td class="overview-number">{tonnes(totals.supplyKg, language)}</td>
                <td class="overview-number">{tonnes(totals.demandKg, language)}</td>
                <td>
                  <KilogramBar shares={sharesOfTotals(totals)} legend={false} />
                </td>
                <td class="overview-number">{tonnes(totals.surplusKg, language)}</td>
                <td class="overview-number">
                  {target ? (
                    `${tonnes(totals.exportKg, language)} / ${tonnes(target * KG_PER_TONNE, language)}`
                  ) : (
                    <span class="soft">{t.noTarget}</span>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
