import { currentLanguage, type Language } from '../i18n';

const LOCALE: Record<Language, string> = { vi: 'vi-VN', en: 'en-GB' };
const whole = (language: Language) => new Intl.NumberFormat(LOCALE[language], { maximumFractionDigits: 0 });

/** `16.400`, in English `16,400`. */
export const number = (value: number, language = currentLanguage()): string => whole(language).format(value);

/** `16.400 kg`, with a space that does not break. */
export const kg = (value: number, language = currentLanguage()): string => `${number(value, language)}\u00a0kg`;

/** `12.000 ₫/kg`. */
export const perKg = (vnd: number, language = currentLanguage()): string => `${number(vnd, language)}\u00a0₫/kg`;

/** `12.000 ₫`; from a million on in words: `38,4 triệu ₫`, `1,2 tỷ ₫`. */
export function vnd(value: number, language = currentLanguage()): string {
  const short = (divisor: number, vi: string, en: string) =>
    `${new Intl.NumberFormat(LOCALE[language], { maximumFractionDigits: 1 }).format(value / divisor)}\u00a0${
      language === 'vi' ? vi : en
    }\u00a0₫`;
  if (value >= 1_000_000_000) {
    return short(1_000_000_000, 'tỷ', 'bn');
  }
  return value >= 1_000_000 ? short(1_000_000, 'triệu', 'm') : `${number(value, language)}\u00a0₫`;
}

/** `16,4 tấn` for large sums, `64.133 tấn` for very large ones; kilograms below a tonne. */
export function tonnes(value: number, language = currentLanguage()): string {
  if (value < 1_000) {
    return kg(value, language);
  }
  const shown = new Intl.NumberFormat(LOCALE[language], { maximumFractionDigits: value < 1_000_000 ? 1 : 0 }).format(value / 1_000);
  return `${shown}\u00a0${language === 'vi' ? 'tấn' : 't'}`;
}
