import { number, tonnes, vnd } from '../../lib/format/numbers';
import { useLanguage, useTexts } from '../../lib/i18n';
import type { Plan } from '../api';
import { planTexts } from './texts';

/** What a plan comes to, at a glance. */
export function PlanFigures({ plan }: { plan: Plan }) {
  const t = useTexts(planTexts);
  const { language } = useLanguage();
  const figures = [
    { label: t.kg, value: tonnes(plan.tradedKg, language) },
    { label: t.surplus, value: vnd(plan.surplusVnd, language) },
    { label: t.meetings, value: number(plan.meetings.length, language) },
    { label: t.unplacedCount, value: number(plan.unplaced.length, language) },
    { label: t.gaps, value: number(plan.idleGaps, language), hint: t.gapsHint },
    { label: t.fairness, value: number(plan.fairness, language), hint: t.fairnessHint },
  ];
  return (
    <dl class="week-facts large">
      {figures.map(({ label, value, hint }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
          {hint && <dd class="week-note">{hint}</dd>}
        </div>
      ))}
    </dl>
  );
}
