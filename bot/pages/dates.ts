import type { Language } from '../../dialogs/message.js';

const locales = { en: 'en-US', es: 'es-US' } as const;
const zone = 'America/New_York';

/** "March 3, 2026". */
export const dayOf = (at: number, language: Language): string =>
  new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone: zone }).format(at);

/** "March 3, 2026, 9:05 a.m. ET": this service does not know where its people live, so the zone is said. */
export function timeOf(at: number, language: Language): string {
  const time = new Intl.DateTimeFormat('en-US', { hour: 'numeric', minute: '2-digit', timeZone: zone });
  const plain = time.format(at).replace(/\s/g, ' ').replace('AM', 'a.m.').replace('PM', 'p.m.');
  return `${dayOf(at, language)}, ${plain} ET`;
}

/** A birth date as it stands in a record, YYYY-MM-DD: a day, and in no zone. */
export const birthDayOf = (date: string, language: Language): string =>
  new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(date));
