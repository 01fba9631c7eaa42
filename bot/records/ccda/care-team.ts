import { defined } from '../defined.js';
import type { CareContact } from '../record.js';
import { ourDetail } from './details.js';
import { conceptName, conceptWords, originalText, referredText } from './concepts.js';
import type { SectionContext } from './context.js';
import { baseOf, put } from './entry.js';
import { child, children, take, type XmlNode } from './node.js';
import { addressOf, emailOf, firstName, organizationOf, personOf, phoneOf, roleOf } from './people.js';
import { below, statusCode } from './statements.js';
import { intervalOf } from './time.js';

/** A care team organizer (C-CDA 4.500) around acts (4.500.1), one a member. */
export function readCareTeam(statement: XmlNode, context: SectionContext): void {
  const members =
    statement.name === 'organizer'
      ? below(statement).filter((s) => children(s, 'performer').length > 0)
      : [statement];
  const team =
    statement.name === 'organizer' ? originalText(child(statement, 'code'), context.narrative) : undefined;
  if (members.length === 0) return put(context, 'careTeam', memberFrom(statement, undefined, context, team));
  for (const member of members) {
    const performers = children(member, 'performer');
    if (performers.length === 0) put(context, 'careTeam', memberFrom(member, undefined, context, team));
    for (const performer of performers)
      put(context, 'careTeam', memberFrom(member, performer, context, team));
  }
}

function memberFrom(
  act: XmlNode,
  performer: XmlNode | undefined,
  context: SectionContext,
  team: string | undefined,
): CareContact {
  const contact = contactOf(performer, 'provider', context);
  const text = referredText(take(child(act, 'text')), context.narrative);
  if (performer !== undefined) for (const other of children(act, 'performer')) take(other);
  const base = baseOf('careTeam', act, context, {
    name: contact.name ?? text ?? conceptName(child(act, 'code'), context.narrative),
    when: intervalOf(child(act, 'effectiveTime')).start,
    facility: organizationOf(roleOf(performer)),
    details: [
      ...(team === undefined ? [] : [ourDetail('Team', team)]),
      ...(text === undefined || contact.name === undefined ? [] : [ourDetail('As written', text)]),
      ...[statusCode(act)].filter((s) => s !== undefined).map((value) => ourDetail('Status', value)),
    ],
  });
  take(child(act, 'statusCode'));
  return { ...base, kind: 'provider', ...contact.fields };
}

export interface Contact {
  readonly name?: string;
  readonly fields: Pick<CareContact, 'role' | 'phone' | 'address' | 'email'>;
}

/** A person or place with how to reach it; the organization stands in for a person without a name. */
export function contactOf(
  part: XmlNode | undefined,
  kind: CareContact['kind'],
  { narrative }: Pick<SectionContext, 'narrative'>,
): Contact {
  const role = roleOf(part) ?? part;
  const organization =
    child(role, 'representedOrganization') ??
    child(role, 'scopingOrganization') ??
    child(role, 'guardianOrganization');
  const name = personOf(role) ?? firstName(child(role, 'assignedAuthoringDevice')) ?? organizationOf(role);
  const roles = [child(part, 'functionCode'), child(role, 'code')]
    .map((c) => conceptWords(c, narrative))
    .filter((r) => r !== undefined);
  const fields = {
    role: roles.length === 0 ? undefined : [...new Set(roles)].join(', '),
    phone: phoneOf(role) ?? (kind === 'provider' ? phoneOf(organization) : undefined),
    address: addressOf(role) ?? addressOf(organization),
    email: emailOf(role),
  };
  return { ...(name === undefined ? {} : { name }), fields: defined(fields) };
}
