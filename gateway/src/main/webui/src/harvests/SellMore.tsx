import { useState } from 'preact/hooks';
import { api } from '../lib/api/client';
import type { Harvest, NewHarvest } from '../lib/api/types';
import { Failure } from '../components/Failure';
import { useToasts } from '../components/Toasts';
import { useLanguage, useTexts } from '../lib/i18n';
import { useLoad } from '../lib/useLoad';
import { NearMissCards } from '../nearmisses/NearMissCards';
import type { NearMiss } from '../nearmisses/nearMiss';
import { seasonTexts } from './texts';
import { written } from './written';

interface Props {
  harvest: Harvest;
  changed: (harvest: Harvest) => void;
  stale: () => void;
}

/** What would sell more of a harvest; asked for only when its cooperative wants to know. */
export function SellMore(props: Props) {
  const t = useTexts(seasonTexts);
  const [open, setOpen] = useState(false);
  return (
    <details class="more no-print" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t.more}</summary>
      {open && <Ways {...props} />}
    </details>
  );
}

function Ways({ harvest, changed, stale }: Props) {
  const t = useTexts(seasonTexts);
  const { language } = useLanguage();
  const toasts = useToasts();
  const { id, version } = harvest;
  const { data, error, reload } = useLoad(
    (signal) => api.get<NearMiss[], '/api/harvests/{id}/near-misses'>('/api/harvests/{id}/near-misses', { id, signal }),
    [id, version, language],
  );
  if (!data) {
    return <Failure error={error} again={reload} />;
  }
  const send = async (body: NewHarvest) => {
    changed(await api.put<Harvest>('/api/harvests/{id}', { id, version, body }));
    toasts.say(t.saved);
  };
  return data.length === 0 ? (
    <p class="soft">{t.moreNone}</p>
  ) : (
    <NearMissCards misses={data} terms={written(harvest)} send={send} stale={stale} />
  );
}
