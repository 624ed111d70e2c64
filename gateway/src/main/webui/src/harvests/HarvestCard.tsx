import { useState } from 'preact/hooks';
import type { Harvest } from '../lib/api/types';
import { KilogramBar, sharesOf } from '../components/KilogramBar';
import { Button, Card, Chip, LinkButton } from '../components/parts';
import { daysText } from '../lib/format/days';
import { kg, perKg } from '../lib/format/numbers';
import { useLanguage, useTexts } from '../lib/i18n';
import { useCropName } from '../lib/names';
import { ReviseForm } from './ReviseForm';
import { SellMore } from './SellMore';
import { seasonTexts } from './texts';

/** One harvest: what it is, where its kilograms are, and what can be done with it. */
export function HarvestCard({ harvest, changed, stale, withdraw }: {
  harvest: Harvest;
  changed: (harvest: Harvest) => void;
  /** Somebody else has changed it meanwhile. */
  stale: () => void;
  withdraw: (harvest: Harvest) => void;
}) {
  const t = useTexts(seasonTexts);
  const { language } = useLanguage();
  const cropName = useCropName();
  const [revising, setRevising] = useState(false);
  const name = [harvest.variety ?? cropName(harvest.crop), harvest.grade].filter(Boolean).join(' · ');
  const listed = harvest.status === 'LISTED';
  return (
    <Card tight label={name}>
      <div class="spread">
        <h3>{name}</h3>
        <strong>{kg(harvest.quantityKg, language)}</strong>
      </div>
      <p class="soft">
        {daysText(harvest.window.from, harvest.window.to, language)} · {perKg(harvest.askVndPerKg, language)}
        {harvest.minimumLotKg ? ` · ${t.lot(kg(harvest.minimumLotKg, language))}` : ''}
      </p>
      <KilogramBar shares={sharesOf(harvest)} />
      {(harvest.shortfallKg ?? 0) > 0 && (
        <p class="field-error">
          {t.shortfall(kg(harvest.shortfallKg!, language))} <a href="/matches">{t.agreements}</a>
        </p>
      )}
      {listed ? (
        <div class="row no-print">
          <Button onClick={() => setRevising(true)}>{t.revise}</Button>
          <LinkButton href={`/harvests/${harvest.id}/sheet`}>{t.sheet}</LinkButton>
          <Button kind="quiet" onClick={() => withdraw(harvest)}>{t.withdraw}</Button>
        </div>
      ) : (
        <p><Chip>{harvest.status === 'WITHDRAWN' ? t.withdrawn : t.ended}</Chip></p>
      )}
      {listed && harvest.openKg > 0 && <SellMore harvest={harvest} changed={changed} stale={stale} />}
      {revising && (
        <ReviseForm
          harvest={harvest}
          done={(next) => {
            setRevising(false);
            changed(next);
          }}
          stale={stale}
          no={() => setRevising(false)}
        />
      )}
    </Card>
  );
}
