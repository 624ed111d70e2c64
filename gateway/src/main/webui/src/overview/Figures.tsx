import { KilogramBar } from '../components/KilogramBar';
import { tonnes, vnd } from '../lib/format/numbers';
import { useLanguage, useTexts } from '../lib/i18n';
import { overviewTexts } from './texts';
import { sharesOfTotals, type Totals } from './totals';

/** The four numbers that one looks for first, and the bar that tells where all kilograms are. */
export function Figures({ totals }: { totals: Totals }) {
  const t = useTexts(overviewTexts);
  const { language } = useLanguage();
  const settled = totals.agreedKg + totals.deliveredKg;
  const share = new Intl.NumberFormat(language === 'vi' ? 'vi-VN' : 'en-GB', { style: 'percent', maximumFractionDigits: 0 });
  const figures = [
    { label: t.supply, kg: totals.supplyKg, note: '' },
    { label: t.demand, kg: totals.demandKg, note: t.wantedStill(tonnes(totals.stillWantedKg, language)) },
    {
      label: t.agreed,
      kg: settled,
      note: [
        totals.supplyKg > 0 && t.ofSupply(share.format(settled / totals.supplyKg)),
        totals.agreedVnd > 0 && t.worth(vnd(totals.agreedVnd, language)),
      ]
        .filter(Boolean)
        .join(', '),
    },
    { label: t.surplus, kg: totals.surplusKg, note: t.unwanted },
  ];
  return (
    <div class="stack">
      <dl class="overview-figures">
        {figures.map(({ label, kg, note }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <strong>{tonnes(kg, language)}</strong>
              {note && <span class="soft">{note}</span>}
            </dd>
          </div>
        ))}
      </dl>
      <KilogramBar shares={sharesOfTotals(totals)} />
    </div>
  );
}
