import { number, tonnes, vnd } from '../../lib/format/numbers';
import { useLanguage, useTexts } from '../../lib/i18n';
import type { Account } from '../api';
import { dayTexts } from './texts';

/** What the day has come to so far. */
export function Totals({ account: { attendance, total } }: { account: Account }) {
  const t = useTexts(dayTexts);
  const { language } = useLanguage();
  const figures = [
    [t.here, t.of(number(attendance.checkedIn, language), number(attendance.registered, language)), ''],
    [t.met, t.of(number(attendance.met, language), number(attendance.planned, language)), ''],
    [t.agreed, tonnes(total.agreedKg, language), vnd(total.agreedVnd, language)],
    [t.mou, tonnes(attendance.mouKg, language), ''],
  ] as const;
  return (
    <dl class="overview-figures">
      {figures.map(([label, figure, note]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <strong>{figure}</strong>
            {note && <span class="soft">{note}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
