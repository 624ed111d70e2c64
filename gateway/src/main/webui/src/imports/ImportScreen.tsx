import { useEffect, useState } from 'preact/hooks';
import { Failure, useFailureText } from '../components/Failure';
import { Button, Card, Chip, EmptyState, LinkButton } from '../components/parts';
import { useToasts } from '../components/Toasts';
import { number } from '../lib/format/numbers';
import { useLanguage, useTexts } from '../lib/i18n';
import { save } from '../lib/save';
import { Choose } from './Choose';
import { fieldNames } from './fields';
import type { Kind } from './kinds';
import { markedFile } from './preview';
import { RowTable } from './RowTable';
import { countsOf, needsHand, untold, type Counts } from './sheet';
import { importTexts } from './texts';
import { ToTell } from './ToTell';
import { Underway } from './Underway';
import { useImport, type Import } from './useImport';
import '../orders/Orders.css';
import './imports.css';

/** From a sheet to the market: read, correct, write what is good; what is not stays here, and in a file to correct. */
export function ImportScreen({ kind }: { kind: Kind }) {
  const t = useTexts(importTexts);
  const { language } = useLanguage();
  const it = useImport(kind.api);
  const figure = (count: number) => number(count, language);
  const names = fieldNames[kind.name][language];
  return (
    <div class="stack">
      <h1>{t.titles[kind.name]}</h1>
      {it.phase === 'choosing' && (
        <>
          <Failure error={it.error} again={it.again} />
          <Choose kind={kind} read={it.read} />
        </>
      )}
      {it.phase === 'reading' && (
        <Underway
          {...it.progress}
          text={it.progress.of ? t.reading(figure(it.progress.done), figure(it.progress.of)) : t.opening}
          stop={it.stop}
        />
      )}
      {it.phase === 'posting' && <Underway {...it.progress} text={t.posting(figure(it.progress.done), figure(it.progress.of))} />}
      {it.phase === 'read' && it.sheet && it.rows.length === 0 && (
        <EmptyState title={t.noRows} action={<Button onClick={it.leave}>{t.other}</Button>}>
          {t.noRowsHint}
        </EmptyState>
      )}
      {it.phase === 'read' && it.sheet && it.rows.length > 0 && (
        <>
          <Summary kind={kind} it={it} />
          {!it.unsure && (
            <ToTell
              key={it.round}
              columns={it.sheet.columns}
              missing={untold(it.rows, Object.keys(names))}
              names={names}
              told={it.told}
              tell={it.tell}
            />
          )}
          <Card>
            <RowTable sheet={it.sheet} rows={it.rows} round={it.round} names={names} fix={it.fix} />
          </Card>
        </>
      )}
    </div>
  );
}

const TONES = { posted: 'good', good: 'good', checking: 'plain', asked: 'ask', bad: 'bad' } as const;

/** Honest counts, and the one thing to do next. */
function Summary({ kind, it }: { kind: Kind; it: Import }) {
  const t = useTexts(importTexts);
  const { language } = useLanguage();
  const counts = countsOf(it.rows);
  const left = counts.asked + counts.bad + counts.checking;
  const figure = (count: number) => number(count, language);
  const what = t.posts[kind.name];
  useEffect(() => {
    const open = counts.good > 0 || it.unsure;
    const ask = (event: BeforeUnloadEvent) => open && event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [counts.good > 0 || it.unsure]);
  return (
    <Card>
      {counts.posted > 0 && counts.good === 0 && !it.unsure && (
        <div role="status">
          <h2>{left === 0
              ? t.allDone(t.done[kind.name], figure(counts.posted), what)
              : t.someDone(t.done[kind.name], figure(counts.posted), what, figure(left))}</h2>
        </div>
      )}
      <div class="row">
        {(Object.keys(TONES) as (keyof Counts)[])
          .filter((standing) => counts[standing] > 0)
          .map((standing) => (
            <Chip key={standing} tone={TONES[standing]}>
              {t.standing[standing]}: {figure(counts[standing])}
            </Chip>
          ))}
        {it.sheet!.encoding && it.sheet!.encoding !== 'UTF-8' && <span class="soft">{t.encoding(it.sheet!.encoding)}</span>}
      </div>
      {it.unsure && <p class="field-error">{t.unsure}</p>}
      <Failure error={it.error} />
      <div class="row">
        {it.unsure ? (
          <Button kind="primary" onClick={() => void it.post()}>
            {t.postAgain}
          </Button>
        ) : counts.good > 0 ? (
          <Button kind="primary" disabled={counts.checking > 0} onClick={() => void it.post()}>
            {t.post(t.deeds[kind.name], figure(counts.good), what)}
          </Button>
        ) : (
          counts.posted > 0 && (
            <LinkButton kind="primary" href={kind.home}>
              {t.home[kind.name]}
            </LinkButton>
          )
        )}
        {left > 0 && <ToCorrect kind={kind} it={it} />}
        {!it.unsure && (
          <Button kind="quiet" onClick={it.leave}>
            {t.other}
          </Button>
        )}
      </div>
    </Card>
  );
}

/** The rows that are not good yet, in a file to correct at leisure. */
function ToCorrect({ kind, it }: { kind: Kind; it: Import }) {
  const t = useTexts(importTexts);
  const { language } = useLanguage();
  const toasts = useToasts();
  const text = useFailureText();
  const [busy, setBusy] = useState(false);
  const rows = it.rows.filter(needsHand);
  const download = () => {
    setBusy(true);
    markedFile(kind.api, it.sheet!, rows, it.told)
      .then(
        (file) => save(file, t.toCorrectFiles[kind.name]),
        (failure: unknown) => toasts.say(text(failure)),
      )
      .finally(() => setBusy(false));
  };
  return (
    <Button busy={busy} onClick={download}>
      {t.toCorrect(number(rows.length, language))}
    </Button>
  );
}
