import { number, tonnes, vnd } from '../../lib/format/numbers';
import { useLanguage, useTexts } from '../../lib/i18n';
import type { Account } from '../api';
import { weekAccountTexts } from './texts';

/** The way from the list to delivered fruit, step by step. */
export function Way({ account: { attendance, total } }: { account: Account }) {
  const t = useTexts(weekAccountTexts);
  const { language } = useLanguage();
  const steps: [string, string, string?][] = [
    [t.invited, number(attendance.invited, language)],
    [t.registered, number(attendance.registered, language)],
    [t.checkedIn, number(attendance.checkedIn, language)],
    [t.planned, number(attendance.planned, language)],
    [t.met, number(attendance.met, language)],
    [t.mou, number(attendance.mou, language), attendance.mouKg > 0 ? tonnes(attendance.mouKg, language) : undefined],
    [t.agreed, tonnes(total.agreedKg, language), `${t.deals(total.agreed)}, ${vnd(total.agreedVnd, language)}`],
    [t.delivered, tonnes(total.deliveredKg, language), `${t.deals(total.delivered)}, ${vnd(total.deliveredVnd, language)}`],
  ];
  return (
    <dl class="week-facts large">
      {steps.map(([label, figure, note]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{figure}</dd>
          {note && <dd class="week-note">{note}</dd>}
        </div>
      ))}
    </dl>
  );
}
