import type { Match } from '../lib/api/types';
import { Verdict } from '../components/parts';
import { instantText } from '../lib/format/instants';
import { kg, number } from '../lib/format/numbers';
import { useLanguage, useTexts } from '../lib/i18n';
import { useStatusName } from '../lib/names';
import { useReference } from '../lib/reference';
import { Answers } from './Answers';
import { waitsForBuyer } from './ownOrder';
import { orderTexts } from './texts';
import type { WholeOrder } from './useOrder';

interface Props {
  whole: WholeOrder;
  matches: readonly Match[];
  answered: () => void;
}

/** What a buyer weighs first; warnings always stand there too. */
const TOLD_FIRST: ReadonlySet<string> = new Set(['DATES', 'DISTANCE']);

/** Harvests side by side: who, with which papers, how much, at what price, and why. */
export function MatchTable({ whole, matches, answered }: Props) {
  const t = useTexts(orderTexts);
  const { language } = useLanguage();
  const reference = useReference();
  const statusName = useStatusName();
  return (
    <table class="orders-table">
      <thead>
        <tr>
          <th scope="col">{t.cooperative}</th>
          <th scope="col">{t.certificates}</th>
          <th scope="col" class="orders-number">
            {t.kg}
          </th>
          <th scope="col" class="orders-number">
            {t.price}
          </th>
          <th scope="col">{t.why}</th>
          <th scope="col">{t.answer}</th>
        </tr>
      </thead>
      <tbody>
        {matches.map((match) => {
          const harvest = whole.harvests.get(match.harvestId);
          const cooperative = whole.cooperatives.get(match.cooperativeId);
          const name = cooperative?.name ?? '…';
          const first = match.reasons.filter((it) => it.verdict !== 'PASS' || TOLD_FIRST.has(it.rule));
          const rest = match.reasons.filter((it) => !first.includes(it));
          return (
            <tr key={match.id} class={waitsForBuyer(match) ? 'orders-waiting' : undefined}>
              <th scope="row">
                <a href={`/market/harvests/${match.harvestId}`}>{name}</a>
                <span class="soft">{harvest?.district ?? cooperative?.district}</span>
              </th>
              <td data-label={t.certificates}>
                {[...new Set((harvest?.certifications ?? []).map((it) => reference.scheme(it.scheme ?? '')))].join(', ') || '–'}
                {harvest && harvest.markets.some((it) => it !== 'VN') && (
                  <span class="soft">{harvest.markets.filter((it) => it !== 'VN').join(', ')}</span>
                )}
              </td>
              <td data-label={t.kg} class="orders-number">
                <strong>{number(match.quantityKg, language)}</strong>
              </td>
              <td data-label={t.price} class="orders-number">
                {number(match.priceVndPerKg, language)}
              </td>
              <td class="orders-why">
                <ul class="stack-tight">
                  {first.map((it) => (
                    <Verdict key={it.rule} verdict={it.verdict}>
                      {it.text}
                    </Verdict>
                  ))}
                </ul>
                {rest.length > 0 && (
                  <details class="order-more">
                    <summary>{t.allReasons}</summary>
                    <ul class="stack-tight">
                      {rest.map((it) => (
                        <Verdict key={it.rule} verdict={it.verdict}>
                          {it.text}
                        </Verdict>
                      ))}
                    </ul>
                  </details>
                )}
              </td>
              <td class="orders-answer">
                {waitsForBuyer(match) ? (
                  <Answers match={match} cooperative={name} answered={answered} />
                ) : (
                  <p>
                    {statusName(match.status)}
                    {match.status === 'HELD' && (
                      <span class="soft">
                        {[t.waitsForThem, match.holdExpiresAt && t.heldUntil(instantText(match.holdExpiresAt, language))]
                          .filter(Boolean)
                          .join(', ')}
                      </span>
                    )}
                    {match.status === 'AGREED' && match.shortfallKg > 0 && (
                      <span class="field-error">{` · ${t.short(kg(match.shortfallKg, language))}`}</span>
                    )}
                  </p>
                )}
                {match.status !== 'PROPOSED' && <a href={`/matches/${match.id}`}>{t.openMatch}</a>}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
