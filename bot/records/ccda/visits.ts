import { defined } from '../defined.js';
import type { Visit } from '../record.js';
import { codesOf, conceptName, conceptWords, referredText } from './concepts.js';
import type { SectionContext } from './context.js';
import { commentsOf, ourDetail } from './details.js';
import { baseOf, facilityOf, performerOf, put } from './entry.js';
import { attribute, child, children, take, type XmlNode } from './node.js';
import { addressOf, firstName } from './people.js';
import { joined } from './procedures.js';
import { below, hasTemplate, related, statusCode } from './statements.js';
import { intervalOf } from './time.js';

/** An encounter activity (C-CDA 4.49, CCD 1.21). */
export function readVisit(statement: XmlNode, context: SectionContext): void {
  const inner = statement.name === 'encounter' ? [] : below(statement).filter((s) => s.name === 'encounter');
  if (inner.length > 0) return inner.forEach((s) => readVisit(s, context));
  put(context, 'visits', visit(statement, context));
}

function visit(statement: XmlNode, context: SectionContext): Visit {
  const { narrative } = context;
  const code = child(statement, 'code');
  const own = conceptName(code, narrative);
  const original = referredText(child(code, 'originalText'), narrative);
  const text = referredText(take(child(statement, 'text')), narrative);
  const { start, end } = intervalOf(child(statement, 'effectiveTime'));
  const where = placeOf(statement);
  const fields = {
    kind: joined(
      codesOf(code).length > 1
        ? children(code, 'translation')
            .map((t) => attribute(t, 'displayName'))
            .filter((t) => t !== own)
        : [],
    ),
    end: end.date,
    status: statusCode(statement),
    provider: performerOf(statement),
    where,
    reason: joined([
      ...related(statement, 'RSON').map((s) => reasonWords(s, context)),
      ...diagnoses(statement, context),
    ]),
    notes: commentsOf(statement, context),
  };
  take(child(statement, 'statusCode'));
  const name = own ?? original ?? text;
  const base = baseOf('visits', statement, context, {
    name,
    concept: code,
    when: start,
    facility: facilityOf(statement) ?? where,
    words: [fields.reason],
    warnings: end.warnings,
    details:
      joined([original, text].filter((w) => w !== name)) === undefined
        ? []
        : [ourDetail('As written', joined([original, text].filter((w) => w !== name))!)],
  });
  return { ...base, ...defined(fields) };
}

const reasonWords = (s: XmlNode, { narrative }: SectionContext): string | undefined =>
  conceptWords(child(take(s), 'value'), narrative) ??
  referredText(child(s, 'text'), narrative) ??
  conceptWords(child(s, 'code'), narrative);

/** Encounter diagnosis (4.80): an act around problem observations. */
const diagnoses = (statement: XmlNode, { narrative }: SectionContext): readonly (string | undefined)[] =>
  below(statement)
    .filter((s) => hasTemplate(s, '2.16.840.1.113883.10.20.22.4.80'))
    .flatMap((act) =>
      below(take(act)).map(
        (o) => conceptWords(child(o, 'value'), narrative) ?? referredText(child(o, 'text'), narrative),
      ),
    );

/** The service delivery location: its name, else what kind of place it is. */
function placeOf(statement: XmlNode): string | undefined {
  for (const participant of children(statement, 'participant')) {
    if (attribute(participant, 'typeCode') !== 'LOC') continue;
    const role = child(participant, 'participantRole');
    const name = firstName(child(role, 'playingEntity')) ?? attribute(child(role, 'code'), 'displayName');
    if (name !== undefined && addressOf(role) === undefined) take(participant);
    if (name !== undefined) return name;
  }
  return undefined;
}
