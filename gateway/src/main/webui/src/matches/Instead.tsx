import { Verdict } from '../components/parts';
import { cooperative } from '../lib/api/market';
import { daysText } from '../lib/format/days';
import { kg, perKg } from '../lib/format/numbers';
import { useLanguage, useTexts } from '../lib/i18n';
import { useOnce } from '../lib/names';
import type { Replacement } from './agreement';
import { matchTexts } from './texts';

/** One harvest, with what speaks against it; what it passes is why it is here. */
export function Instead({ harvest }: { harvest: Replacement }) {
  const t = useTexts(matchTexts);
  const { language } = useLanguage();
  const name = useOnce(async () => (await cooperative(harvest.cooperativeId)).name, [harvest.cooperativeId]) ?? '…';
  const told = harvest.reasons.filter((it) => it.verdict !== 'PASS' || it.rule === 'DISTANCE');
  return (
    <>
      <p class="spread">
        <a href={`/market/harvests/${harvest.harvestId}`}>{name}</a>
        <strong>{kg(harvest.quantityKg, language)}</strong>
      </p>
      <p class="soft">
        {t.asks(perKg(harvest.askVndPerKg, language))} · {daysText(harvest.delivery.from, harvest.delivery.to, language)}
      </p>
      <ul class="stack-tight">
        {told.map((it) => <Verdict key={it.rule} verdict={it.verdict}>{it.text}</Verdict>)}
      </ul>
    </>
  );
}
