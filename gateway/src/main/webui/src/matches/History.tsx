import type { HistoryEntry, Side } from '../lib/api/types';
import { daysText } from '../lib/format/days';
import { instantText } from '../lib/format/instants';
import { kg, perKg } from '../lib/format/numbers';
import { useLanguage, useTexts } from '../lib/i18n';
import { matchTexts } from './texts';

/** Every step so far, the newest first: who, what, when, and the terms that stood after it. Both sides read the same. */
export function History({ entries, side }: { entries: readonly HistoryEntry[]; side: Side | undefined }) {
  const t = useTexts(matchTexts);
  const { language } = useLanguage();
  const who = (by: string) => (by === side ? t.you : t.sides[by as keyof typeof t.sides] ?? by);
  const terms = (it: HistoryEntry) =>
    [
      kg(it.quantityKg, language),
      perKg(it.priceVndPerKg, language),
      it.delivery && daysText(it.delivery.from, it.delivery.to, language),
      it.holdExpiresAt && t.heldUntil(instantText(it.holdExpiresAt, language)),
      it.shortfallKg > 0 && t.lacked(kg(it.shortfallKg, language)),
      it.deliveredKg != null && t.scales(kg(it.deliveredKg, language)),
    ]
      .filter(Boolean)
      .join(' · ');
  return (
    <section class="stack-tight" aria-labelledby="history">
      <h2 id="history">{t.history}</h2>
      <ol class="match-history">
        {entries.map((it, index) => (
          <li key={index}>
            <p class="spread">
              <span>
                <strong>{who(it.by)}</strong> {t.steps[it.step]}
              </span>
              <time class="soft" dateTime={it.at}>{instantText(it.at, language)}</time>
            </p>
            <p class="soft">{terms(it)}</p>
            {it.reason && <p class="match-reason">{it.reason}</p>}
          </li>
        )).reverse()}
      </ol>
    </section>
  );
}
