import { useState } from 'preact/hooks';
import type { ScreenProps } from '../app/route';
import { Choice } from '../components/Choice';
import { Failure } from '../components/Failure';
import { Button, Chip, LinkButton } from '../components/parts';
import { api } from '../lib/api/client';
import { certificates, packingFacilities } from '../lib/api/market';
import type { Harvest } from '../lib/api/types';
import { today } from '../lib/format/days';
import { useLanguage, useTexts } from '../lib/i18n';
import { useLoad } from '../lib/useLoad';
import { papersOf } from './papers';
import { Sheet } from './Sheet';
import { sheetTexts } from './texts';
import './lotsheet.css';

const SIZES = [
  ['a5', 'A5'],
  ['a4', 'A4'],
] as const;

/** The paper that goes with a lot: on the screen as it will be printed, and how to print it. */
export default function LotSheet({ params }: ScreenProps) {
  const t = useTexts(sheetTexts);
  const { language } = useLanguage();
  const id = params?.id ?? '';
  const [size, setSize] = useState<'a4' | 'a5'>('a5');
  const { data, error, reload } = useLoad(
    async (signal) => {
      const [harvest, papers, facilities] = await Promise.all([
        api.get<Harvest, '/api/harvests/{id}'>('/api/harvests/{id}', { id, signal }),
        certificates(signal),
        packingFacilities(signal),
      ]);
      return {
        harvest,
        papers: papersOf(harvest, papers, today()),
        packing: facilities.find((it) => it.id === harvest.packingFacilityId),
      };
    },
    [id],
  );
  if (!data) {
    return <Failure error={error} again={reload} />;
  }
  return (
    <div class="stack narrow">
      <header class="stack no-print">
        <h1>{t.title}</h1>
        {data.harvest.status !== 'LISTED' && <Chip tone="ask">{t.notListed}</Chip>}
        <Choice label={t.size} value={size} options={SIZES} choose={setSize} />
        <div class="row">
          <Button kind="primary" onClick={() => window.print()}>
            {t.print}
          </Button>
          <LinkButton external href={`/market/harvests/${id}/lot.pdf?lang=${language}`}>
            {t.tag}
          </LinkButton>
          <LinkButton href="/harvests">{t.back}</LinkButton>
        </div>
        <p class="soft small">{t.printHint}</p>
      </header>
      <Sheet {...data} size={size} />
    </div>
  );
}
