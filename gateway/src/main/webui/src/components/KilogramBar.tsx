import { useTexts, useLanguage } from '../lib/i18n';
import { kg, number } from '../lib/format/numbers';
import { kilogramTexts } from './kilogramTexts';
import './KilogramBar.css';

/** Where kilograms are, always in this order. */
export const WHERE = ['delivered', 'agreed', 'held', 'open', 'missing'] as const;
export type Where = (typeof WHERE)[number];

/** One piece of a bar; an order's bar is cut by harvest, and each piece then names its harvest. */
export interface Share {
  where: Where;
  kg: number;
  label?: string;
}

/** The kilograms of a harvest or an order, as the API tells them. */
export interface Kilograms {
  deliveredKg: number;
  agreedKg: number;
  heldKg: number;
  openKg: number;
  shortfallKg?: number | null;
}

/**
 * The shares of a whole. What is missing was agreed once and can't be covered any more, so it is taken from the agreed
 * kilograms and not added.
 */
export function sharesOf(it: Kilograms): Share[] {
  const missing = it.shortfallKg ?? 0;
  return [
    { where: 'delivered', kg: it.deliveredKg },
    { where: 'agreed', kg: Math.max(0, it.agreedKg - missing) },
    { where: 'held', kg: it.heldKg },
    { where: 'open', kg: it.openKg },
    { where: 'missing', kg: missing },
  ];
}

interface Props {
  shares: Share[];
  /** Whose kilograms these are: "còn" of a harvest is "còn thiếu" of an order. */
  of?: 'harvest' | 'order';
  legend?: boolean;
  /** Tall, with the labels inside: for an order cut by harvest. */
  tall?: boolean;
}

/** The signature: one bar that tells where kilograms are. Same order, same colours, same legend, everywhere. */
export function KilogramBar({ shares, of = 'harvest', legend = true, tall = false }: Props) {
  const t = useTexts(kilogramTexts);
  const { language } = useLanguage();
  const shown = WHERE.flatMap((where) => shares.filter((share) => share.where === where && share.kg > 0));
  const sums = WHERE.map((where) => ({
    where,
    kg: shown.filter((share) => share.where === where).reduce((sum, share) => sum + share.kg, 0),
  })).filter((sum) => sum.kg > 0);
  const name = (where: Where) => (where === 'open' && of === 'order' ? t.wanted : t[where]);
  const told = sums.map((sum) => `${name(sum.where)} ${kg(sum.kg, language)}`).join(', ');
  return (
    <figure class={tall ? 'kilograms tall' : 'kilograms'}>
      <div class="kilogram-bar" role="img" aria-label={told || t.nothing}>
        {shown.map((share, index) => (
          <span key={index} class={`kg-${share.where}`} style={{ flexGrow: share.kg }} title={`${share.label ?? name(share.where)} ${kg(share.kg, language)}`}>
            {tall && <b>{`${share.label ?? name(share.where)} ${number(share.kg, language)}`}</b>}
          </span>
        ))}
      </div>
      {legend && (
        <figcaption aria-hidden="true">
          {sums.map((sum) => (
            <span key={sum.where}>
              <i class={`kg-${sum.where}`} />
              {name(sum.where)} {number(sum.kg, language)}
            </span>
          ))}
        </figcaption>
      )}
    </figure>
  );
}
