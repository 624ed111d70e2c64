import { useMemo, useState } from 'preact/hooks';
import { Failure } from '../../components/Failure';
import { Button, Card, Field } from '../../components/parts';
import { Problem } from '../../lib/api/problem';
import { plusDays, today } from '../../lib/format/days';
import { useLanguage, useTexts } from '../../lib/i18n';
import { useReference } from '../../lib/reference';
import type { NewTradeWeek, TradeWeek } from '../api';
import { CountField } from '../CountField';
import { SlotPattern } from './SlotPattern';
import { MOST_SLOTS, slotsOf, type Pattern } from './slots';
import { setupTexts } from './texts';
import '../tradeweeks.css';

type Draft = Omit<NewTradeWeek, 'slots'>;

const begun = (week: TradeWeek | undefined): Draft =>
  week
    ? { name: week.name, place: week.place, days: week.days, crops: week.crops, tables: week.tables }
    : { name: { vi: '', en: '' }, place: '', days: { from: '', to: '' }, crops: [], tables: 12 };

const usual = (): Pattern => ({
  firstDay: plusDays(today(), 14),
  days: 1,
  start: '08:00',
  end: '16:30',
  minutes: 25,
  between: 5,
  pauseFrom: '11:30',
  pauseTo: '13:30',
});

/** An event as its organizer sets it up: for the first time, or anew. Slots that there are stay until they are made anew. */
export function WeekForm({ week, send, cancel }: {
  week?: TradeWeek;
  send: (wanted: NewTradeWeek) => Promise<unknown>;
  cancel: () => void;
}) {
  const t = useTexts(setupTexts);
  const { language } = useLanguage();
  const { crops } = useReference();
  const [draft, setDraft] = useState(() => begun(week));
  const [pattern, setPattern] = useState(usual);
  const [keeps, setKeeps] = useState(week !== undefined);
  const [error, setError] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const [tried, setTried] = useState(false);
  const made = useMemo(() => slotsOf(pattern), [pattern]);
  const slots = keeps && week ? week.slots : made;
  const fields = error instanceof Problem ? error.fields : {};
  const change = (changes: Partial<Draft>) => setDraft((now) => ({ ...now, ...changes }));

  const submit = (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (draft.crops.length === 0 || slots.length === 0 || slots.length > MOST_SLOTS) {
      return;
    }
    setBusy(true);
    setError(undefined);
    send({ ...draft, slots }).catch((failure: unknown) => {
      setError(failure);
      setBusy(false);
    });
  };
  const text = (label: string, hint: string, value: string, field: string, changed: (value: string) => void) => (
    <Field label={label} error={fields[field]}>
      {(wiring) => (
        <input
          {...wiring}
          required
          maxLength={200}
          placeholder={hint}
          value={value}
          onInput={(event) => changed(event.currentTarget.value)}
        />
      )}
    </Field>
  );
  const day = (label: string, name: 'from' | 'to') => (
    <Field label={label} error={fields[`days.${name}`]}>
      {(wiring) => (
        <input
          {...wiring}
          type="date"
          required
          min={name === 'to' ? draft.days.from : undefined}
          value={draft.days[name]}
          onInput={(event) => change({ days: { ...draft.days, [name]: event.currentTarget.value } })}
        />
      )}
    </Field>
  );
  return (
    <form class="stack" onSubmit={submit}>
      <Card>
        <div class="week-fields">
          {text(t.nameVi, t.nameViHint, draft.name.vi, 'name.vi', (vi) => change({ name: { ...draft.name, vi } }))}
          {text(t.nameEn, t.nameEnHint, draft.name.en, 'name.en', (en) => change({ name: { ...draft.name, en } }))}
          {text(t.place, t.placeHint, draft.place, 'place', (place) => change({ place }))}
          <CountField
            label={t.tables}
            error={fields.tables}
            least={1}
            most={1000}
            value={draft.tables}
            change={(tables) => change({ tables })}
          />
        </div>
        <fieldset class="week-fields">
          <legend class="legend-text">{t.window}</legend>
          {day(t.from, 'from')}
          {day(t.to, 'to')}
        </fieldset>
        <fieldset class="week-checks">
          <legend class="legend-text">{t.crops}</legend>
          {crops.map((it) => (
            <label key={it.code} class="check">
              <input
                type="checkbox"
                checked={draft.crops.includes(it.code)}
                onChange={(event) =>
                  change({
                    crops: event.currentTarget.checked
                      ? [...draft.crops, it.code]
                      : draft.crops.filter((code) => code !== it.code),
                  })
                }
              />
              {it.name[language]}
            </label>
          ))}
        </fieldset>
        {tried && draft.crops.length === 0 && (
          <p class="field-error" role="alert">
            {t.noCrop}
          </p>
        )}
      </Card>
      <Card>
        <h2>{t.times}</h2>
        {keeps && week ? (
          <>
            <p>{t.keptTimes(week.slots.length)}</p>
            <p class="soft">{week.status === 'LIVE' ? t.followed : t.anewHint}</p>
            {week.status !== 'LIVE' && (
              <div class="row">
                <Button onClick={() => setKeeps(false)}>{t.anew}</Button>
              </div>
            )}
          </>
        ) : (
          <SlotPattern
            pattern={pattern}
            slots={made}
            change={(changes) => setPattern((now) => ({ ...now, ...changes }))}
          />
        )}
      </Card>
      <Failure error={error} />
      <div class="row">
        <Button kind="primary" type="submit" busy={busy}>
          {week ? t.save : t.draft}
        </Button>
        <Button onClick={cancel}>{t.cancel}</Button>
      </div>
    </form>
  );
}
