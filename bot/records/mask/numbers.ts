import { spansOf, type Span } from './spans.js';

const dash = '[-‐‑–—−]';
const ssnLabel =
  '\\b(?:ssn|ss ?#|ss no\\.?|social security(?: number| no\\.?| ?#)?|seguro social|nss|(?:full|last)[ -]?(?:4|four)' +
  '(?: digits)?(?: of)?(?: (?:the )?(?:ssn|social(?: security)?(?: number)?))?|[úu]ltimos (?:4|cuatro)(?: d[íi]gitos)?)';
const hidden = '[xX*#•·]';

const ssn = [
  // A letter may follow: VA's pseudo SSN ends in P, Medicare's old claim number in A or a letter and a digit.
  new RegExp(
    `(?<![\\d-])\\d{3}\\s?${dash}\\s?\\d{2}\\s?${dash}\\s?\\d{4}(?:[A-Z]\\d?\\b)?(?![\\d]|-\\d)`,
    'g',
  ),
  /(?<![\d.,-] ?)\d{3}[ \t]\d{2}[ \t]\d{4}(?![\d,]|\.\d|-\d| \d)(?! ?(?:mg|mcg|g|ml|units?|iu)\b)/gi,
  new RegExp(`(?<![\\w*#])${hidden}{3}\\s?${dash}?\\s?${hidden}{2}\\s?${dash}?\\s?\\d{4}(?!\\d)`, 'g'),
  new RegExp(
    `(${ssnLabel}[\\s:=#.)(-]{0,5}(?:is |es |ending in |ends in )?)` +
      `(?:(?:[\\dxX*#•·]{3}[\\s-]?[\\dxX*#•·]{2}[\\s-]?)?\\d{4})[A-Z]?(?![\\d/]|[.-]\\d)`,
    'gi',
  ),
];

/**
 * Nine digits alone are likelier an SSN than anything people need to hear; the codes that have nine
 * (SNOMED CT, orders, accessions) are kept where they are named.
 */
const bareSsn = new RegExp(
  '(?<![\\w.,/+-])(?!000|\\d{3}00|\\d{5}0000)\\d{9}P?(?![\\d,/]|\\.\\d|-\\d)(?!\\s?(?:mg|mcg|/|iu|units?|copies|cells|\\(?(?:sno-?med|sct)))',
  'gi',
);

/** What a run of digits is called when it is a code and no identifier of a person. */
const named =
  /(?:\b(?:sno-?med(?: ?ct)?|sct|loinc|icd|ndc|upc|npi|cpt|code|c[óo]digo|accession|acc|order|specimen|lot|rx|prescription|receta|serial|udi|ref|model|phone id)\b|\brx ?)[\s.]{0,2}(?:no\.?|num(?:ber)?|#)?[\s:#=(]{0,3}$/i;

export const isNamedCode = (text: string, start: number): boolean =>
  named.test(text.slice(Math.max(0, start - 32), start));

const isSsnCode = (text: string) => (span: Span) => !isNamedCode(text, span.start);

export const findSsns = (text: string): Span[] => [
  ...ssn.flatMap((pattern) => spansOf(text, 'ssn', pattern)),
  ...spansOf(text, 'ssn', bareSsn).filter(isSsnCode(text)),
];

const subject = '(?:\\s?(?:number|num\\.?|no\\.?|id|#))?';
const record = [
  new RegExp(
    `(\\b(?:mrn|medical record|icn|edipi|dfn|dod ?id|va ?id|patient ?id|(?:va )?file(?: no\\.?| number| #)|c-?(?:file|number|#)|` +
      `claim(?:s)?(?: file)?(?: number| no\\.?| ?#|:)|service (?:number|no\\.?|#)|hicn?|mbi|medicaid(?: id| number| #)|` +
      `account (?:number|no\\.?|#)|acct\\.?(?: no\\.?| #)?|passport|driver'?s? licen[sc]e|` +
      `(?:n[úu]mero de )?expediente|historia cl[íi]nica)${subject}[\\s:=#.)(]{0,4}(?:is |es )?)` +
      `(?=[A-Z-]{0,4}\\d)[A-Z\\d](?:-?[A-Z\\d]){1,23}`,
    'gi',
  ),
  // VA's integration control number: ten digits, V, six digits.
  /(?<!\w)\d{10}V\d{6}(?!\w)/gi,
];

/** Numbers of the person in some register, each beside its label. A prescription number is a fact people need and stays. */
export const findNumbers = (text: string): Span[] =>
  record.flatMap((pattern) => spansOf(text, 'number', pattern));
