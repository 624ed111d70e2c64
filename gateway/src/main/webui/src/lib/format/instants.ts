import { currentLanguage, type Language } from '../i18n';
import { dayText, today } from './days';

/** `15:30` today, `15:30 · 28/11` on another day, where the fruit grows. */
export function instantText(instant: string, language: Language = currentLanguage(), now: Date = new Date()): string {
  const at = new Date(instant);
  const time = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Asia/Ho_Chi_Minh',
    hour: '2-digit',
    minute: '2-digit',
  }).format(at);
  return today(at) === today(now) ? time : `${time} · ${dayText(today(at), language)}`;
}
