import { noUnit } from './names.js';
import { isNamedCode } from './numbers.js';
import { spansOf, type Span } from './spans.js';

/** Toll-free numbers belong to hot lines and pharmacies, never to a person: the Veterans Crisis Line must stay in a note. */
const area = '(?!8(?:00|88|77|66|55|44|33|22)\\b|8(?:00|88|77|66|55|44|33|22)\\d{7})[2-9]\\d{2}';
const extension = '(?:[\\s,]{0,2}(?:x|ext\\.?|extension|extensi[óo]n)\\s?\\d{1,6}\\b)?';
const country = '(?:\\+?1[-. ]?)?';
const label =
  '(?:phone|telephone|tel[ée]fono|tel|ph|celular|cell(?: ?phone)?|mobile|m[óo]vil|fax|pager|beeper|home|work|contact)' +
  '(?:\\s?(?:number|no\\.?|#))?';

const phones = [
  new RegExp(
    `(?<![\\d./-]|\\d )${country}(?:\\(${area}\\)[ -]?|${area}[-./‐‑– ])[2-9]\\d{2}[-. ‐‑–]\\d{4}${extension}(?![\\d]|-\\d)${noUnit}`,
    'gi',
  ),
  new RegExp(
    `(\\b${label}[\\s:=#.(]{0,4}(?:is |es |at |al )?)${country}${area}[2-9]\\d{6}${extension}(?!\\d)`,
    'gi',
  ),
  // Seven digits are a phone only where they are called one: "cell count 200-1000" is a range.
  new RegExp(
    '(\\b(?:phone|telephone|tel[ée]fono|tel\\.?|ph\\.?|celular|cell phone|mobile|m[óo]vil|fax|pager|call(?: (?:him|her|me|back))?(?: at)?)' +
      `(?:\\s?(?:number|no\\.?|#))?[\\s:=#.]{0,3}(?:is |es |at |al )?)[2-9]\\d{2}[-. ]\\d{4}${extension}(?![\\d-])`,
    'gi',
  ),
  /(?<![\d+])\+(?!1\d{10}\b|1[-. ])\d{1,3}(?:[-. ]?\(?\d{2,5}\)?){2,4}(?!\d)/g,
  new RegExp(`(?<![\\d.])\\+1${area}[2-9]\\d{6}(?!\\d)`, 'g'),
];

const bare = new RegExp(
  `(?<![\\d.,/+\\w-])1?${area}(?!.11)[2-9]\\d{6}(?![\\d,/\\w]|\\.\\d|-\\d)${noUnit}`,
  'gi',
);

export const findPhones = (text: string): Span[] => [
  ...phones.flatMap((pattern) => spansOf(text, 'phone', pattern)),
  // Ten digits in a row: a telephone number's shape, unless they are named as a code.
  ...spansOf(text, 'phone', bare).filter((span) => !isNamedCode(text, span.start)),
];

const email = /(?<![\w.+%-])[\w.+%-]{1,64}@(?:[a-z\d-]{1,63}\.){1,8}[a-z]{2,24}(?![\w-])/gi;

export const findEmails = (text: string): Span[] => spansOf(text, 'email', email);

const suffix =
  '(?:street|st|avenue|ave|road|rd|drive|dr|lane|ln|court|ct|circle|cir|boulevard|blvd|way|place|pl|terrace|ter|trail|trl|highway|hwy|parkway|pkwy|loop|square|sq)\\b(?:\\.(?=[ \\t,]))?';
const word = "[ \\t]{1,2}(?:[\\p{L}][\\p{L}'.]{0,20}|\\d{1,4}(?:st|nd|rd|th)?)";
const unit = '(?:,?[ \\t](?:apt|apartment|unit|suite|ste|lot|#)\\.?[ \\t]?#?\\w{1,6})?';
const city =
  '(?:,?[ \\t]{1,2}[\\p{L}.]{2,20}(?:[ \\t][\\p{L}.]{2,20}){0,2},?[ \\t]{1,2}[A-Z]{2}(?:,?[ \\t]{1,2}\\d{5}(?:-\\d{4})?)?\\b)?';
const street = `(?:\\d{1,6}[A-Z]?(?:${word}){0,4}?[ \\t]{1,2}${suffix}|\\d{1,6}[A-Z]?(?:${word}){1,3}|p\\.?[ \\t]?o\\.?[ \\t]?box[ \\t]\\d{1,6}|(?:calle|avenida|ave\\.|carretera)(?:${word}){1,4})`;

const address = new RegExp(
  '(\\b(?:(?:home|mailing|street|residential|current|permanent|temporary)[ \\t])?' +
    '(?:address|addr|lives at|living at|resides at|residence|direcci[óo]n|domicilio|vive en|reside en)' +
    `[ \\t]{0,3}[:=]?[ \\t]{0,3}(?:is |es )?\\n?[ \\t]{0,8})${street}${unit}${city}`,
  'giu',
);

/** Where an address is called one, and the person's own wherever it stands. */
export const findAddresses = (text: string, own: readonly RegExp[]): Span[] =>
  [address, ...own].flatMap((pattern) => spansOf(text, 'address', pattern));

/** The street line of an address in the record, however it is spaced; undefined where it is too short to be told from other text. */
export function streetPattern(written: string): RegExp | undefined {
  const line = written.split(/[,;\n]/)[0]!.trim();
  const words = line.split(/\s+/).map((w) => w.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  if (words.length < 2 || !/^\d/.test(line)) return undefined;
  return new RegExp(`(?<![\\p{L}\\d])${words.join('[\\s,]{1,3}')}${unit}${city}(?![\\p{L}\\d])`, 'giu');
}
