import { defined } from '../defined.js';
import type { Immunization } from '../record.js';
import { conceptWords, referredText } from './concepts.js';
import type { SectionContext } from './context.js';
import { commentsOf, materialOf, ourDetail, productName } from './details.js';
import { baseOf, put } from './entry.js';
import { child, children, take, type XmlNode } from './node.js';
import { productDetails } from './medicines.js';
import { below, isNegated, mood, related, statusCode } from './statements.js';
import { intervalOf } from './time.js';

/** An immunization activity (C-CDA 4.52, CCD 1.24). Refused ones are kept, and said not to have been given. */
export function readImmunization(statement: XmlNode, context: SectionContext): void {
  const inner =
    statement.name === 'substanceAdministration'
      ? []
      : below(statement).filter((s) => s.name === 'substanceAdministration');
  if (inner.length > 0) return inner.forEach((s) => readImmunization(s, context));
  put(context, 'immunizations', immunization(statement, context));
}

function immunization(statement: XmlNode, context: SectionContext): Immunization {
  const { narrative } = context;
  const material = materialOf(statement);
  const product = productName(statement, context);
  const text = referredText(take(child(statement, 'text')), narrative);
  const { start, end } = intervalOf(child(statement, 'effectiveTime'));
  const status = statusCode(statement);
  const notGiven =
    isNegated(statement) || mood(statement) !== 'EVN' || status === 'aborted' || status === 'cancelled';
  const reason = notGiven ? reasonOf(statement, context) : undefined;
  const comment = commentsOf(statement, context);
  const notes = [text === product ? undefined : text, comment].filter((n) => n !== undefined).join('; ');
  take(child(statement, 'consumable'));
  if (status === 'completed' || status === 'active') take(child(statement, 'statusCode'));
  const named = product ?? (notes === '' ? undefined : text);
  const base = baseOf('immunizations', statement, context, {
    name: named,
    concept: child(material, 'code'),
    when: start.date === undefined && start.warnings.length === 0 ? end : start,
    warnings: [notGiven ? 'notDone' : undefined],
    details: [
      ...(reason === undefined ? [] : [ourDetail('Reason not given', reason)]),
      ...productDetails(statement, material, context),
    ],
  });
  return { ...base, ...defined({ notes: notes === '' || notes === named ? undefined : notes }) };
}

/** Refusal reason (4.53): its code is the reason; vendors also write it as the value. */
function reasonOf(statement: XmlNode, { narrative }: SectionContext): string | undefined {
  const reasons = related(statement, 'RSON').map(
    (s) =>
      conceptWords(child(take(s), 'value'), narrative) ??
      conceptWords(child(s, 'code'), narrative) ??
      referredText(child(s, 'text'), narrative),
  );
  const said = [
    ...reasons,
    ...children(statement, 'reasonCode').map((c) => conceptWords(take(c), narrative)),
  ].filter((w) => w !== undefined);
  return said.length === 0 ? undefined : said.join(', ');
}
