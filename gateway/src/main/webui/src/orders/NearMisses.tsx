import { kg } from '../lib/format/numbers';
import { useLanguage, useTexts } from '../lib/i18n';
import type { NearMiss, Order } from './ownOrder';
import { orderTexts } from './texts';

const SHOWN = 6;

/** What would bring more, the smallest change first; each leads to the form in which the order is revised. */
export function NearMisses({ order, misses }: { order: Order; misses: readonly NearMiss[] }) {
  const t = useTexts(orderTexts);
  const { language } = useLanguage();
  return (
    <section class="stack-tight" aria-labelledby="near-misses">
      <h2 id="near-misses">{t.nearMisses}</h2>
      <p class="soft">{t.nearMissesHint}</p>
      <ul class="near-misses">
        {misses.slice(0, SHOWN).map(({ change, gainKg }) => (
          <li key={change.text + (change.and?.text ?? '')}>
            <a class="card tight near-miss" href={`/orders/${order.id}/edit`}>
              <strong>{t.gain(kg(gainKg, language))}</strong>
              <span>
                {change.text}
                {change.and && t.and + change.and.text.charAt(0).toLocaleLowerCase(language) + change.and.text.slice(1)}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
