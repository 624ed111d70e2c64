import { Card } from '../../components/parts';
import { number, vnd } from '../../lib/format/numbers';
import { useLanguage, useTexts } from '../../lib/i18n';
import type { Result } from '../api';
import { weekAccountTexts } from './texts';

/** Agreed and delivered by what has a code: crop or market. */
export function ResultTable({ title, head, lines, name }: {
  title: string;
  head: string;
  lines: readonly { code: string; result: Result }[];
  name: (code: string) => string;
}) {
  const t = useTexts(weekAccountTexts);
  const { language } = useLanguage();
  return (
    <Card>
      <h2>{title}</h2>
      {lines.length === 0 ? (
        <p class="soft">{t.none}</p>
      ) : (
        <div class="week-scroll" tabIndex={0} role="region" aria-label={title}>
          <table class="week-table">
            <thead>
              <tr>
                <th scope="col">{head}</th>
                {[t.agreedKg, t.agreedVnd, t.deliveredKg, t.deliveredVnd].map((it) => (
                  <th key={it} scope="col" class="week-number">
                    {it}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {lines.map(({ code, result }) => (
                <tr key={code}>
                  <th scope="row">{name(code)}</th>
                  <td class="week-number">{number(result.agreedKg, language)}</td>
                  <td class="week-number">{vnd(result.agreedVnd, language)}</td>
                  <td class="week-number">{number(result.deliveredKg, language)}</td>
                  <td class="week-number">{vnd(result.deliveredVnd, language)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Card>
  );
}
