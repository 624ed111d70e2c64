import { kg } from '../lib/format/numbers';
import type { Language } from '../lib/i18n';
import type { Outcome } from './api';

/** `Đã chốt 4.000 kg`; without kilograms where none were told. */
export const outcomeText = ({ result, quantityKg }: Outcome, words: Record<Outcome['result'], string>, language: Language): string =>
  quantityKg == null ? words[result] : `${words[result]} ${kg(quantityKg, language)}`;
