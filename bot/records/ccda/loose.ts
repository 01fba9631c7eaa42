import type { EntryOf } from '../record.js';
import type { SectionContext } from './context.js';
import { statementDetails } from './details.js';
import { baseOf } from './entry.js';
import { conceptName, referredText } from './concepts.js';
import { child, elements, take, type XmlNode } from './node.js';
import type { SectionKind } from './section-kinds.js';
import { startOf } from './time.js';

/** A statement nobody knows by its kind: everything it says, in details under the source's own labels. */
export function readLoose(kind: SectionKind, statement: XmlNode, context: SectionContext): void {
  const { narrative } = context;
  const details = statementDetails(statement, context);
  const text = referredText(child(statement, 'text'), narrative);
  const when = startOf(child(statement, 'effectiveTime'));
  for (const part of elements(statement)) take(part);
  const base = baseOf(kind.home, statement, context, {
    name: conceptName(child(statement, 'code'), narrative) ?? text ?? context.title,
    concept: child(statement, 'code'),
    when,
    details,
  });
  context.out.add(kind.home, { ...base, ...kind.extra } as unknown as EntryOf[typeof kind.home]);
}
