import { currentLanguage, type Language } from '../i18n';
import { dayText, today } from './days';

const clock = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Ho_Chi_Minh', hour: '2-digit', minute: '2-digit' });

/** `15:30`, where the fruit grows. */
export const timeText = (instant: string): string => clock.format(new Date(instant));

/** `15:30` today, `15:30 · 28/11` on another day, where the fruit grows. */
export function instantText(instant: string, language: Language = currentLanguage(), now: Date = new Date()): string {
  const at = new Date(instant);
  return today(at) === today(now) ? timeText(instant) : `${timeText(instant)} · ${dayText(today(at), language)}`;
}
