import { Card } from '../../components/parts';
import { number, vnd } from '../../lib/format/numbers';
import { useLanguage, useTexts } from '../../lib/i18n';
import { nameOr, type Account } from '../api';
import { weekTexts } from '../texts';
import { partiesByKilograms } from './shares';
import { weekAccountTexts } from './texts';

/** What each participant took home. */
export function PartyTable({ lines }: { lines: Account['byParty'] }) {
  const t = useTexts(weekAccountTexts);
  const words = useTexts(weekTexts);
  const { language } = useLanguage();
  return (
    <Card>
      <h2>{t.byParty}</h2>
      <div class="week-scroll" tabIndex={0} role="region" aria-label={t.byParty}>
        <table class="week-table">
          <thead>
            <tr>
              <th scope="col">{t.party}</th>
              <th scope="col">{t.side}</th>
              {[t.planned, t.met, t.mou, t.agreedKg, t.agreedVnd, t.deliveredKg].map((it) => (
                <th key={it} scope="col" class="week-number">
                  {it}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {partiesByKilograms(lines).map((line) => (
              <tr key={line.organizationId}>
                <th scope="row">{nameOr(line.name, line.organizationId)}</th>
                <td>{words.sides[line.kind]}</td>
                <td class="week-number">{number(line.planned, language)}</td>
                <td class="week-number">{number(line.met, language)}</td>
                <td class="week-number">{number(line.mou, language)}</td>
                <td class="week-number">{number(line.result.agreedKg, language)}</td>
                <td class="week-number">{vnd(line.result.agreedVnd, language)}</td>
                <td class="week-number">{number(line.result.deliveredKg, language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  );
}
