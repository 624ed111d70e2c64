import { daysText } from '../lib/format/days';
import { kg, number, perKg } from '../lib/format/numbers';
import { useLanguage, useTexts } from '../lib/i18n';
import { useReference } from '../lib/reference';
import { nearMissTexts } from './texts';

type Days = { from: string; to: string };

/** How a term is said to people, such as `10–20/6` or `18.000 ₫/kg`. */
export function useTermText(): (term: string, value: unknown) => string {
  const t = useTexts(nearMissTexts);
  const { language } = useLanguage();
  const reference = useReference();
  return (term, value) => {
    if (value == null) {
      return t.any;
    }
    switch (term) {
      case 'delivery':
      case 'window':
        return daysText((value as Days).from, (value as Days).to, language);
      case 'market':
        return reference.market(value as string);
      case 'certifications': {
        const { allOf = [], anyOf = [] } = value as { allOf?: string[]; anyOf?: string[] };
        return [...allOf.map(reference.scheme), anyOf.map(reference.scheme).join(t.or)].filter(Boolean).join(', ') || t.any;
      }
      case 'maxVndPerKg':
        return perKg(value as number, language);
      case 'maxKm':
        return `${number(value as number, language)}\u00a0km`;
      case 'minimumLotKg':
        return kg(value as number, language);
      default:
        return String(value);
    }
  };
}
