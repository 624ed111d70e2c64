import { useCallback, useState } from 'preact/hooks';
import { api } from '../lib/api/client';
import { ownHarvests } from '../lib/api/market';
import type { Harvest } from '../lib/api/types';
import { Failure, useFailureText } from '../components/Failure';
import { EmptyState, LinkButton } from '../components/parts';
import { useToasts } from '../components/Toasts';
import { ExportButton } from '../imports/ExportButton';
import { HARVESTS } from '../imports/kinds';
import { importTexts } from '../imports/texts';
import { daysText, weekNumber } from '../lib/format/days';
import { kg } from '../lib/format/numbers';
import { useLanguage, useTexts } from '../lib/i18n';
import { LiveAge, useLive } from '../lib/live/Live';
import { useCropName } from '../lib/names';
import { useLoad } from '../lib/useLoad';
import { useSent } from '../listing/useOutbox';
import { byWeek } from './byWeek';
import { HarvestCard } from './HarvestCard';
import { seasonTexts } from './texts';

/** All harvests of the cooperative, week by week, with where their kilograms are. */
export default function Season() {
  const t = useTexts(seasonTexts);
  const imports = useTexts(importTexts);
  const { language } = useLanguage();
  const cropName = useCropName();
  const toasts = useToasts();
  const text = useFailureText();
  const { data, error, reload, change } = useLoad(ownHarvests, []);
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());

  const put = useCallback(
    (next: Harvest) => change((all) => all.map((it) => (it.id === next.id ? next : it))),
    [change],
  );
  const refresh = (id: string) => api.get<Harvest>('/api/harvests/{id}', { id }).then(put, () => {});
  useSent(reload);
  useLive(({ data: told }) => {
    const id = (told.harvestId ?? told.id) as string | undefined;
    if (id && data?.some((it) => it.id === id)) {
      void refresh(id);
    }
  });

  const withdraw = (harvest: Harvest) => {
    const show = () => setHidden((all) => new Set([...all].filter((id) => id !== harvest.id)));
    setHidden((all) => new Set([...all, harvest.id]));
    toasts.undoable({
      text: t.withdrawDone(kg(harvest.quantityKg, language), cropName(harvest.crop).toLocaleLowerCase(language)),
      undo: show,
      commit: (leaving) => {
        api
          .delete<Harvest>('/api/harvests/{id}', { id: harvest.id, version: harvest.version, leaving })
          .then(() => refresh(harvest.id), (failure: unknown) => toasts.say(text(failure)))
          .finally(show);
      },
    });
  };

  if (!data) {
    return <Failure error={error} again={reload} />;
  }
  const listed = data.filter((it) => it.status === 'LISTED' && !hidden.has(it.id));
  const over = data.filter((it) => it.status !== 'LISTED');
  const card = (harvest: Harvest) => (
    <HarvestCard key={harvest.id} harvest={harvest} changed={put} stale={() => void refresh(harvest.id)} withdraw={withdraw} />
  );
  return (
    <div class="stack narrow">
      <header class="spread">
        <h1>{t.title}</h1>
        <LiveAge />
      </header>
      {listed.length > 0 ? (
        <div class="row no-print">
          <LinkButton href="/harvests/new">{t.list}</LinkButton>
          <LinkButton href="/harvests/import">{imports.import}</LinkButton>
          <ExportButton kind={HARVESTS} />
        </div>
      ) : (
        <EmptyState title={t.none} action={
          <>
            <LinkButton kind="primary" href="/harvests/new">{t.list}</LinkButton>
            <LinkButton href="/harvests/import">{imports.import}</LinkButton>
          </>
        }>
          {t.noneHint}
        </EmptyState>
      )}
      {byWeek(listed).map(({ week, harvests, totalKg }) => (
        <section key={week.from} class="stack" aria-label={weekNumber(week.week, language)}>
          <div class="spread">
            <h2>{weekNumber(week.week, language)} · {daysText(week.from, week.to, language)}</h2>
            <span class="soft">{t.total(kg(totalKg, language))}</span>
          </div>
          {harvests.map(card)}
        </section>
      ))}
      {over.length > 0 && (
        <details class="more">
          <summary>{t.over(over.length)}</summary>
          <div class="stack">{over.map(card)}</div>
        </details>
      )}
    </div>
  );
}
