import { KilogramBar, sharesOf } from '../components/KilogramBar';
import { Chip } from '../components/parts';
import type { Harvest } from '../lib/api/types';
import { daysWithWeeks } from '../lib/format/days';
import { kg, perKg } from '../lib/format/numbers';
import { useLanguage, useTexts } from '../lib/i18n';
import type { Reference } from '../lib/reference';
import { ofHarvest } from '../proposals/proposal';
import { Propose } from '../proposals/Propose';
import { marketTexts } from './texts';

/** A harvest in the list; its name leads to its page. */
export function HarvestCard({ harvest, reference }: { harvest: Harvest; reference: Reference }) {
  const t = useTexts(marketTexts);
  const { language } = useLanguage();
  const kind = [harvest.variety, harvest.grade].filter(Boolean).join(' · ');
  const schemes = [...new Set(harvest.certifications.map((it) => it.scheme ?? ''))];
  return (
    <li class="card tight market-card">
      <div class="spread">
        <h3>
          <a href={`/market/harvests/${harvest.id}`} class="market-name">
            {reference.crop(harvest.crop)}
            {kind && ` · ${kind}`}
          </a>
        </h3>
        <span class="soft">{perKg(harvest.askVndPerKg, language)}</span>
      </div>
      <p>
        <strong class="market-figure">{kg(harvest.openKg, language)}</strong>{' '}
        <span class="soft">
          {t.open} · {daysWithWeeks(harvest.window.from, harvest.window.to, language)}
        </span>
      </p>
      <p class="soft">
        {[harvest.cooperativeName, harvest.district, harvest.minimumLotKg && t.minimumLot(kg(harvest.minimumLotKg, language))]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <div class="row">
        {schemes.map((scheme) => (
          <Chip key={scheme} tone="good">
            {reference.scheme(scheme)}
          </Chip>
        ))}
        {harvest.markets
          .filter((market) => market !== 'VN')
          .map((market) => (
            <Chip key={market}>{reference.market(market)}</Chip>
          ))}
      </div>
      <KilogramBar shares={sharesOf(harvest)} legend={false} />
      <div class="market-propose">
        <Propose to={ofHarvest(harvest)} of="harvest" />
      </div>
    </li>
  );
}
