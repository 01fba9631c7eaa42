import type { CareContact } from '../record.js';
import { conceptText } from './concepts.js';
import { firstDate } from './dates.js';
import { contactKind, relationshipOf, roleOf } from './contact-roles.js';
import { conceptsText, detailsOf } from './details.js';
import { addressText } from './demographics.js';
import { at, list, object, objects, text, type Json } from './json.js';
import { notesOf } from './notes.js';
import { defined, entry, readEach, type Read, type ReadContext, type Reading } from './reading.js';
import { humanName, phoneOf, referenceName, resolve } from './references.js';

/** The care team, relatives, and whom the Patient resource names. */
export const readCareTeam = (resources: readonly unknown[], context: ReadContext): Reading<CareContact> =>
  readEach<CareContact>(
    resources,
    ['CareTeam', 'RelatedPerson', 'Patient'],
    context,
    (resource, id) => {
      if (resource.resourceType === 'CareTeam') return team(resource, id, context);
      return resource.resourceType === 'Patient'
        ? contacts(resource, id, context)
        : relative(resource, id, context);
    },
    (base) => ({ ...base, kind: 'other' }),
  );

function team(resource: Json, id: string, context: ReadContext): Read<CareContact> {
  const members = objects(resource.participant).filter((p) => !isPatient(p.member, resource, context));
  if (members.length === 0) return member(resource, {}, id, context);
  return members.map((m, n) => member(resource, m, `${id}#${n + 1}`, context));
}

const isPatient = (reference: unknown, owner: Json, { pool }: ReadContext): boolean =>
  resolve(reference, owner, pool)?.resourceType === 'Patient' ||
  /(^|\/)Patient\//.test(text(at(reference, 'reference')) ?? '');

function member(team: Json, participant: Json, id: string, context: ReadContext): CareContact {
  const target = object(resolve(participant.member, team, context.pool));
  const place = target.resourceType === 'Organization' || target.resourceType === 'Location';
  const teamName = text(team.name) ?? conceptsText(team.category);
  return {
    ...entry(team, id, context, {
      concept: objects(participant.role)[0],
      name:
        referenceName(participant.member, team, context.pool) ??
        conceptsText(participant.role) ??
        teamName ??
        'Care team',
      when: firstDate(at(participant, 'period', 'start'), at(team, 'period', 'start')),
    }),
    kind: place ? 'facility' : 'provider',
    ...defined({
      role: conceptsText(participant.role),
      phone: phoneOf(target) ?? phoneOf(team),
      address: addressOf(target),
      email: emailOf(target),
      notes: notesOf(team),
      details: detailsOf([
        ['Care team', teamName],
        ['Status', team.status === 'active' ? undefined : text(team.status)],
        ['Until', text(at(participant, 'period', 'end'))],
      ]),
    }),
  };
}

const relative = (resource: Json, id: string, context: ReadContext): CareContact => ({
  ...entry(resource, id, context, {
    concept: undefined,
    name: humanName(objects(resource.name)[0]) ?? relationshipOf(resource.relationship) ?? 'Related person',
    when: firstDate(at(resource, 'period', 'start')),
    warnings: [resource.active === false ? 'notCurrent' : undefined],
  }),
  kind: contactKind(resource.relationship),
  ...defined({ role: roleOf(resource.relationship), ...reach(resource) }),
});

const reach = (resource: Json): { phone?: string; address?: string; email?: string } => ({
  phone: phoneOf(resource),
  address: addressOf(resource),
  email: emailOf(resource),
});

const addressOf = (resource: Json): string | undefined => {
  const address = objects(resource.address)[0];
  return address && addressText(address);
};

const emailOf = (resource: Json): string | undefined =>
  objects(resource.telecom)
    .filter((t) => t.system === 'email')
    .map((t) => text(t.value))
    .find((value) => value !== undefined);

function contacts(patient: Json, id: string, context: ReadContext): Read<CareContact> {
  const named = objects(patient.contact).map((contact, n): CareContact => ({
    ...entry(patient, `${id}#c${n + 1}`, context, {
      concept: undefined,
      name:
        humanName(contact.name) ??
        conceptText(at(contact, 'organization')) ??
        relationshipOf(contact.relationship) ??
        'Contact',
    }),
    kind: contactKind(contact.relationship),
    ...defined({ role: roleOf(contact.relationship), ...reach(contact) }),
  }));
  const doctors = list(patient.generalPractitioner).flatMap((reference, n): CareContact[] => {
    const name = referenceName(reference, patient, context.pool);
    if (name === undefined) return [];
    const target = resolve(reference, patient, context.pool);
    return [
      {
        ...entry(patient, `${id}#g${n + 1}`, context, { concept: undefined, name }),
        kind: target?.resourceType === 'Organization' ? 'facility' : 'provider',
        ...defined(reach(object(target))),
      },
    ];
  });
  const all = [...named, ...doctors];
  return all.length === 0 ? 'noInformation' : all;
}
