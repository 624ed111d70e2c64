import { useState } from 'preact/hooks';
import { Failure } from '../../components/Failure';
import { Button, Card } from '../../components/parts';
import { api } from '../../lib/api/client';
import type { Schemas } from '../../lib/api/types';
import { number, tonnes, vnd } from '../../lib/format/numbers';
import { useLanguage, useTexts, type Language } from '../../lib/i18n';
import { useReference } from '../../lib/reference';
import type { Figures, TradeWeek } from '../api';
import { CountField } from '../CountField';
import { planTexts } from './texts';

type Compared = { today: Figures; then: Figures };
type Question = Schemas['WhatIf'];

/** What would be with other tables, slots, roads or weather, beside the plan that holds. */
export function WhatIfs({ week }: { week: TradeWeek }) {
  const t = useTexts(planTexts);
  const { language } = useLanguage();
  const { destinations } = useReference();
  const [question, setQuestion] = useState<Question>({
    tables: week.tables,
    slots: week.slots.length,
    delayDays: 0,
    closedPlaces: [],
  });
  const [answer, setAnswer] = useState<Compared>();
  const [error, setError] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const change = (changes: Question) => {
    setAnswer(undefined);
    setQuestion((now) => ({ ...now, ...changes }));
  };
  const closed = question.closedPlaces ?? [];
  const ask = async (event: Event) => {
    event.preventDefault();
    setBusy(true);
    setError(undefined);
    try {
      setAnswer(
        await api.post<Compared, '/api/trade-weeks/{week}/what-ifs'>('/api/trade-weeks/{week}/what-ifs', {
          week: week.id,
          body: question,
        }),
      );
    } catch (failure) {
      setError(failure);
    } finally {
      setBusy(false);
    }
  };
  const count = (name: 'tables' | 'slots' | 'delayDays', label: string, least: number, most: number, unit?: string) => (
    <CountField
      label={label}
      unit={unit}
      least={least}
      most={most}
      value={question[name] ?? NaN}
      change={(value) => change({ [name]: value })}
    />
  );
  return (
    <Card>
      <h2>{t.whatIf}</h2>
      <p class="soft">{t.whatIfHint}</p>
      <form class="stack" onSubmit={(event) => void ask(event)}>
        <div class="week-fields">
          {count('tables', t.tables, 1, 1000)}
          {count('slots', t.slots, 1, 64)}
          {count('delayDays', t.delay, 0, 60, t.days)}
        </div>
        <details class="more">
          <summary>
            {t.closed}
            {closed.length > 0 && ` · ${closed.length}`}
          </summary>
          <div class="week-checks">
            {destinations.map((it) => (
              <label key={it.id} class="check">
                <input
                  type="checkbox"
                  checked={closed.includes(it.id)}
                  onChange={(event) =>
                    change({
                      closedPlaces: event.currentTarget.checked ? [...closed, it.id] : closed.filter((id) => id !== it.id),
                    })
                  }
                />
                {it.name[language]}
              </label>
            ))}
          </div>
        </details>
        <Failure error={error} />
        <div class="row">
          <Button type="submit" busy={busy}>
            {t.compare}
          </Button>
        </div>
      </form>
      <div role="status">{answer && <Comparison {...answer} />}</div>
    </Card>
  );
}

type Format = (value: number, language: Language) => string;
const signed = (value: number, format: Format, language: Language) =>
  value === 0 ? '–' : `${value > 0 ? '+' : '−'}${format(Math.abs(value), language)}`;

function Comparison({ today, then }: Compared) {
  const t = useTexts(planTexts);
  const { language } = useLanguage();
  const rows: [string, keyof Figures, Format][] = [
    [t.kg, 'tradedKg', tonnes],
    [t.surplus, 'surplusVnd', vnd],
    [t.meetings, 'meetings', number],
    [t.unplacedCount, 'unplaced', number],
    [t.gaps, 'idleGaps', number],
    [t.fairness, 'fairness', number],
  ];
  return (
    <div class="week-scroll" tabIndex={0} role="region" aria-label={t.whatIf}>
      <table class="week-table">
        <thead>
          <tr>
            <th scope="col">{t.figure}</th>
            {[t.today, t.then, t.difference].map((head) => (
              <th key={head} scope="col" class="week-number">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([label, figure, format]) => (
            <tr key={figure}>
              <th scope="row">{label}</th>
              <td class="week-number">{format(today[figure], language)}</td>
              <td class="week-number">{format(then[figure], language)}</td>
              <td class="week-number">{signed(then[figure] - today[figure], format, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
