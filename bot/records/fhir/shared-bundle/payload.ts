import { isObject } from '../json.js';

/** What the same profile asks of a SMART Health Link's payload: an end, direct use, and lengths a QR code can hold. */
export function payloadFindings(payload: unknown): readonly string[] {
  if (!isObject(payload)) return ['payload-url'];
  const { exp, flag, label, url } = payload;
  const rules: readonly (readonly [string, boolean])[] = [
    ['payload-exp', typeof exp !== 'number'],
    ['payload-flag', flag !== 'U'],
    ['payload-label', typeof label === 'string' && label.length > 80],
    ['payload-url', typeof url !== 'string' || url.length > 128],
  ];
  return rules.filter(([, broken]) => broken).map(([code]) => code);
}
