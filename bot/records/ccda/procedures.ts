import { defined } from '../defined.js';
import type { Procedure } from '../record.js';
import { conceptName, conceptWords, referredText } from './concepts.js';
import type { SectionContext } from './context.js';
import { commentsOf, ourDetail } from './details.js';
import { baseOf, performerOf, put } from './entry.js';
import { child, children, take, type XmlNode } from './node.js';
import { below, isNegated, related, statusCode } from './statements.js';
import { intervalOf } from './time.js';

/** A procedure, an act or an observation that was done (C-CDA 4.12 to 4.14, CCD 1.29), or an organizer of them. */
export function readProcedure(statement: XmlNode, context: SectionContext): void {
  const inner = statement.name === 'organizer' ? below(statement) : [];
  if (inner.length > 0) return inner.forEach((s) => readProcedure(s, context));
  put(context, 'procedures', procedure(statement, context));
}

function procedure(statement: XmlNode, context: SectionContext): Procedure {
  const { narrative } = context;
  const code = child(statement, 'code');
  const text = referredText(take(child(statement, 'text')), narrative);
  const { start, end } = intervalOf(child(statement, 'effectiveTime'));
  const status = statusCode(statement);
  take(child(statement, 'statusCode'));
  const fields = {
    status,
    provider: performerOf(statement),
    bodySite: joined(children(statement, 'targetSiteCode').map((n) => conceptWords(take(n), narrative))),
    reason: joined(
      related(statement, 'RSON').map(
        (s) =>
          conceptWords(child(take(s), 'value'), narrative) ??
          conceptWords(child(s, 'code'), narrative) ??
          referredText(child(s, 'text'), narrative),
      ),
    ),
    notes: commentsOf(statement, context),
  };
  const name = conceptName(code, narrative) ?? text;
  const base = baseOf('procedures', statement, context, {
    name,
    concept: code,
    when: start.date === undefined && start.warnings.length === 0 ? end : start,
    words: [fields.reason],
    warnings: [
      isNegated(statement) || status === 'cancelled' || status === 'aborted' ? 'notDone' : undefined,
    ],
    details: [
      ...(text !== undefined && text !== name ? [ourDetail('As written', text)] : []),
      ...(end.date !== undefined && start.date !== undefined && end.date !== start.date
        ? [ourDetail('End', end.date)]
        : []),
    ],
  });
  return { ...base, ...defined(fields) };
}

export const joined = (words: readonly (string | undefined)[], between = ', '): string | undefined => {
  const said = words.filter((w) => w !== undefined && w !== '');
  return said.length === 0 ? undefined : [...new Set(said)].join(between);
};
