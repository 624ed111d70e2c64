import { QrCode } from '../../components/QrCode';
import { useLanguage, useTexts } from '../../lib/i18n';
import type { Meeting, TradeWeek } from '../api';
import { slotText } from '../times';
import { printTexts } from './texts';

/** A card holds as many meetings as are read from a chair. */
const MOST_ON_A_CARD = 14;

/** A6 cards for the tables, four on a sheet: the number first, then who sits there. */
export function Cards({ week, sheets, name }: {
  week: TradeWeek;
  sheets: { table: number; meetings: Meeting[] }[][];
  name: (organization: string) => string;
}) {
  const t = useTexts(printTexts);
  const { language } = useLanguage();
  return (
    <>
      {sheets.map((cards) => (
        <div key={cards[0]!.table} class="sheet card-sheet">
          {cards.map(({ table, meetings }) => (
            <section key={table} class="table-card">
              <div class="table-card-head">
                <div>
                  <h2>
                    {t.table} <span class="table-card-number">{table}</span>
                  </h2>
                  <p>{week.name[language]}</p>
                </div>
                <div class="table-card-code">
                  <QrCode text={`${location.origin}/tradeweeks/${week.id}/agenda`} label={t.scan} />
                  <p>{t.scan}</p>
                </div>
              </div>
              <ol class="table-card-meetings">
                {meetings.slice(0, MOST_ON_A_CARD).map((it) => (
                  <li key={it.id}>
                    <strong>{slotText(week.slots[it.slot!]!)}</strong> {name(it.cooperativeId)} – {name(it.buyerId)}
                  </li>
                ))}
                {meetings.length > MOST_ON_A_CARD && <li>…</li>}
              </ol>
            </section>
          ))}
        </div>
      ))}
    </>
  );
}
