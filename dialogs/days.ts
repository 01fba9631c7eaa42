import { describeDate, VA_ZONE } from '../bot/sharing/index.js';
import type { Language } from './message.js';

/** "March 3, 2026" of a moment in milliseconds since 1970. */
export const dayOf = (at: number, language: Language): string =>
  describeDate(new Date(at).toISOString(), language, { timeZone: VA_ZONE });

/** "March 3, 2026 at 9:00 a.m. ET". */
export const momentOf = (at: number, language: Language): string =>
  describeDate(new Date(at).toISOString(), language, { timeZone: VA_ZONE, time: true });
