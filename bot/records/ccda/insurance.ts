import { defined } from '../defined.js';
import type { Coverage, Detail } from '../record.js';
import { ourDetail } from './details.js';
import { codesOf, conceptName } from './concepts.js';
import type { SectionContext } from './context.js';
import { baseOf, put } from './entry.js';
import { attribute, child, children, take, type XmlNode } from './node.js';
import { firstName, organizationOf, personOf, phoneOf, roleOf } from './people.js';
import { below, hasTemplate, statusCode } from './statements.js';
import { intervalOf } from './time.js';

/** A coverage activity (C-CDA 4.60) holds one policy activity (4.61) a plan. */
export function readCoverage(statement: XmlNode, context: SectionContext): void {
  const policies = hasTemplate(statement, '2.16.840.1.113883.10.20.22.4.61')
    ? []
    : below(statement).filter((s) => s.name === 'act');
  if (policies.length === 0) return put(context, 'insurance', policy(statement, context));
  for (const inner of policies) put(context, 'insurance', policy(inner, context));
}

function policy(act: XmlNode, context: SectionContext): Coverage {
  const { narrative } = context;
  const payer = children(act, 'performer').find(
    (p) => attribute(child(roleOf(p), 'code'), 'code') !== 'GUAR',
  );
  const role = roleOf(take(payer));
  const covered = roleOf(participant(act, 'COV'));
  const holder = roleOf(participant(act, 'HLD'));
  const { start, end } = intervalOf(child(participant(act, 'COV'), 'time'));
  const kind = conceptName(child(act, 'code'), narrative);
  const name =
    planName(act, context) ?? organizationOf(role) ?? firstName(child(role, 'assignedPerson')) ?? kind;
  const company = organizationOf(role);
  take(child(act, 'statusCode'));
  const fields = {
    kind: kind === name ? undefined : kind,
    end: end.date,
    status: statusCode(act),
    memberId: attribute(child(covered, 'id'), 'extension'),
    groupNumber: attribute(child(act, 'id'), 'extension'),
    subscriber: personOf(holder) ?? personOf(covered),
    phone: phoneOf(child(role, 'representedOrganization')) ?? phoneOf(role),
  };
  const relation = conceptName(child(covered, 'code'), narrative);
  const base = baseOf('insurance', act, context, {
    name,
    concept: codesOf(child(act, 'code')).length > 0 ? child(act, 'code') : undefined,
    when: start,
    warnings: end.warnings,
    details: [
      ...(relation === undefined ? [] : [ourDetail('Relation to subscriber', relation)]),
      ...(company === undefined || company === name ? [] : [ourDetail('Company', company)]),
    ] satisfies Detail[],
  });
  return { ...base, ...defined(fields) };
}

const participant = (act: XmlNode, typeCode: string): XmlNode | undefined =>
  children(act, 'participant').find((p) => attribute(p, 'typeCode') === typeCode);

/** The plan stands as the definition the policy refers to. */
function planName(act: XmlNode, { narrative }: SectionContext): string | undefined {
  for (const relationship of children(act, 'entryRelationship')) {
    if (attribute(relationship, 'typeCode') !== 'REFR') continue;
    const plan = child(relationship, 'act');
    if (attribute(plan, 'moodCode') !== 'DEF') continue;
    const name = conceptName(child(plan, 'code'), narrative) ?? conceptName(child(plan, 'text'), narrative);
    if (name !== undefined) return name;
  }
  return undefined;
}
