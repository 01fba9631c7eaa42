import { parsePhoneNumberFromString } from 'libphonenumber-js';

/** Kinds that no person answers, or that bill whoever calls them: a code sent there is toll fraud. */
const REFUSED = new Set(['PREMIUM_RATE', 'SHARED_COST', 'TOLL_FREE', 'UAN', 'PAGER', 'VOICEMAIL']);

/** A number as a person writes it (United States unless it begins with +) as E.164, or undefined. */
export function toE164(written: string): string | undefined {
  const parsed = parsePhoneNumberFromString(written.slice(0, 40), 'US');
  if (!parsed?.isValid() || parsed.ext || REFUSED.has(parsed.getType() ?? '')) return undefined;
  return parsed.number;
}
