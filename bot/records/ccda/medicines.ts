import { defined } from '../defined.js';
import { latest } from '../dates.js';
import type { Detail, EntryWarning, Medicine } from '../record.js';
import { medicineStatusOf } from '../vocabulary/medicine-status.js';
import { saysNoneKnown } from '../vocabulary/none-known.js';
import { codesOf, conceptName, conceptWords, referredText } from './concepts.js';
import { sayNone, type SectionContext } from './context.js';
import { materialOf, ourDetail, productName } from './details.js';
import { codedDirections, isTiming, writtenDirections } from './directions.js';
import { disagree } from '../vocabulary/dose-conflict.js';
import { baseOf, put } from './entry.js';
import { attribute, child, children, take, type XmlNode } from './node.js';
import { dispensed } from './supply.js';
import { below, hasCode, isNegated, mood, related, statusCode } from './statements.js';
import { intervalOf } from './time.js';

/** substanceAdministration (C-CDA 4.16, CCD 1.24), on its own or inside the act of an admission or discharge medicine. */
export function readMedicine(statement: XmlNode, context: SectionContext): void {
  if (statement.name !== 'substanceAdministration' && statement.name !== 'supply') {
    const inner = below(statement).filter((s) => s.name === 'substanceAdministration' || s.name === 'supply');
    if (inner.length > 0) return inner.forEach((s) => readMedicine(s, context));
  }
  if (saysNoMedicines(statement, context)) return sayNone(context, 'medicines');
  put(context, 'medicines', medicine(statement, context));
}

const genericDrugs = ['410942007', '105590001', '787481004'];

/** "Does not take any drug or medication": negated, of a code for any drug at all. Never of a nameless one. */
function saysNoMedicines(statement: XmlNode, context: SectionContext): boolean {
  const code = child(materialOf(statement), 'code');
  const codes = codesOf(code);
  const words = productName(statement, context) ?? referredText(child(statement, 'text'), context.narrative);
  if (saysNoneKnown('medicines', { codes, words })) return !isNegated(statement);
  return isNegated(statement) && codes.length > 0 && codes.every((c) => genericDrugs.includes(c.code));
}

function medicine(statement: XmlNode, context: SectionContext): Medicine {
  const material = take(materialOf(statement));
  const forbidden = isNegated(statement);
  const written = nameOf(statement, context);
  const when = intervalOf(children(statement, 'effectiveTime').find((t) => !isTiming(t)));
  const status = statusOf(statement, context);
  const directions = directionsOf(statement, written, context);
  const supply = dispensed(statement, context);
  const reason = reasonOf(statement, context);
  take(child(statement, 'consumable'));
  const base = baseOf('medicines', statement, context, {
    name: written,
    concept: child(material, 'code'),
    when: when.start,
    words: [reason],
    warnings: [
      ...when.end.warnings,
      status.warning,
      forbidden ? 'doNotTake' : undefined,
      directions.directionsAsCoded === undefined ? undefined : 'conflict',
      !forbidden &&
      status.status === 'active' &&
      when.end.date !== undefined &&
      latest(when.end.date) < context.file.now
        ? 'endDatePassed'
        : undefined,
    ],
    details: [
      ...productDetails(statement, material, context),
      ...moodDetail(statement),
      ...end(when.end.date),
      ...directions.details,
      ...supply.details,
    ],
  });
  return {
    ...base,
    status: forbidden ? 'discontinued' : status.status,
    nonVa: isNonVa(statement, base.name, status.statusAsWritten),
    ...defined({
      statusAsWritten: status.statusAsWritten,
      directions: directions.directions,
      directionsAsCoded: directions.directionsAsCoded,
      reason,
      ...supply.fields,
    }),
  };
}

/** Its product; where that has only a null code, what `text` points at in the narrative. */
const nameOf = (statement: XmlNode, context: SectionContext): string | undefined =>
  productName(statement, context) ??
  conceptName(child(statement, 'code'), context.narrative) ??
  (codesOf(child(materialOf(statement), 'code')).length > 0
    ? undefined
    : referredText(child(statement, 'text'), context.narrative));

interface Directions {
  readonly directions?: string;
  readonly directionsAsCoded?: string;
  readonly details: readonly Detail[];
}

/** What was written stands. Coded fields that say another number are a conflict; that say more, a detail. */
function directionsOf(statement: XmlNode, name: string | undefined, context: SectionContext): Directions {
  const coded = codedDirections(statement, context);
  const written = writtenDirections(statement, name, context);
  const patient = instructionsOf(statement, context);
  const words = written ?? patient;
  const more =
    written !== undefined && patient !== undefined && patient !== written
      ? [ourDetail('Patient instructions', patient)]
      : [];
  if (words === undefined) return { details: [], ...defined({ directions: coded.words }) };
  if (coded.words === undefined) return { directions: words, details: more };
  if (disagree(words, coded)) return { directions: words, directionsAsCoded: coded.words, details: more };
  return { directions: words, details: [...more, ourDetail('Directions as coded', coded.words)] };
}

/** PINSTRUCT of C32, "instruction" of C-CDA: what the patient was told, beside the sig. */
function instructionsOf(statement: XmlNode, { narrative }: SectionContext): string | undefined {
  const acts = below(statement).filter(
    (s) => s.name === 'act' && hasCode(s, 'PINSTRUCT', '409073007', '311401005'),
  );
  const words = acts
    .map((a) => referredText(child(take(a), 'text'), narrative))
    .filter((w) => w !== undefined);
  return words.length === 0 ? undefined : words.join('; ');
}

function reasonOf(statement: XmlNode, { narrative }: SectionContext): string | undefined {
  const reasons = related(statement, 'RSON').map(
    (s) =>
      conceptWords(child(take(s), 'value'), narrative) ??
      referredText(child(s, 'text'), narrative) ??
      conceptWords(child(s, 'code'), narrative),
  );
  const said = reasons.filter((w) => w !== undefined);
  return said.length === 0 ? undefined : said.join(', ');
}

interface Status {
  readonly status: Medicine['status'];
  readonly statusAsWritten?: string;
  readonly warning?: EntryWarning;
}

/** HL7 ActStatus, where it does not mean what the same word means in VistA: there "suspended" is mailed later and active. */
const actStatus: Readonly<Record<string, Medicine['status']>> = {
  suspended: 'onHold',
  held: 'onHold',
  aborted: 'discontinued',
  new: 'inProgress',
  normal: 'active',
  obsolete: 'discontinued',
};

/** A medication status observation (33999-4) is the pharmacy's own word, and wins where it is one we know. */
function statusOf(statement: XmlNode, { narrative }: SectionContext): Status {
  const observation = below(statement).find((s) => s.name === 'observation' && hasCode(s, '33999-4'));
  const own = observation && conceptWords(child(take(observation), 'value'), narrative);
  const fine = own === undefined ? undefined : medicineStatusOf(own);
  take(child(statement, 'statusCode'));
  if (own !== undefined && fine !== undefined) return { status: fine, statusAsWritten: own };
  const code = statusCode(statement);
  const status = code === undefined ? undefined : (actStatus[code] ?? medicineStatusOf(code));
  const written = own ?? code;
  return {
    status: status ?? 'notAvailable',
    ...(written === undefined ? {} : { statusAsWritten: written }),
    ...(status === undefined ? { warning: 'statusUnknown' as const } : {}),
  };
}

const end = (date: string | undefined): readonly Detail[] =>
  date === undefined ? [] : [ourDetail('Stop date', date)];

/** EVN is what was taken; anything else was only meant to be. */
const moodDetail = (statement: XmlNode): readonly Detail[] => {
  const code = mood(statement);
  return code === undefined || code === 'EVN' ? [] : [{ label: 'moodCode', value: code }];
};

function productDetails(
  statement: XmlNode,
  material: XmlNode | undefined,
  { narrative }: SectionContext,
): readonly Detail[] {
  const product = child(child(statement, 'consumable') ?? child(statement, 'product'), 'manufacturedProduct');
  const maker = child(product, 'manufacturerOrganization');
  const brand = nameWords(material);
  const called = conceptName(child(material, 'code'), narrative);
  return [
    ...(brand !== undefined && called !== undefined && brand !== called
      ? [ourDetail('Brand name', brand)]
      : []),
    ...[nameWords(maker)].filter((n) => n !== undefined).map((value) => ourDetail('Manufacturer', value)),
    ...[nameWords(material, 'lotNumberText')]
      .filter((n) => n !== undefined)
      .map((value) => ourDetail('Lot number', value)),
  ];
}

const nameWords = (node: XmlNode | undefined, tag = 'name'): string | undefined => {
  const words = child(node, tag)
    ?.kids.filter((kid) => typeof kid === 'string')
    .join('')
    .trim();
  return words === '' ? undefined : words;
};

export { productDetails };

const isNonVa = (statement: XmlNode, name: string, status: string | undefined): boolean =>
  /non-?va/i.test(`${status ?? ''} ${name} ${attribute(child(statement, 'code'), 'displayName') ?? ''}`);
