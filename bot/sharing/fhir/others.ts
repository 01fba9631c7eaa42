import type {
  Appointment,
  CareContact,
  Coverage,
  Entry,
  HeldDocument,
  Note,
  PlanItem,
  Procedure,
  Visit,
} from '../../records/record.js';
import { base, concept, dateTime, named, notes, type Resource, type Writing } from './resource.js';

export const procedure = (entry: Procedure, writing: Writing): Resource => ({
  ...base('Procedure', entry, writing),
  status: entry.warnings.includes('notDone')
    ? 'not-done'
    : /complet|final/i.test(entry.status ?? '')
      ? 'completed'
      : 'unknown',
  code: concept(entry.name, entry.code),
  subject: writing.patient,
  performedDateTime: dateTime(entry.date),
  asserter: named(entry.provider),
  location: named(entry.from.facility),
  reasonCode: entry.reason === undefined ? undefined : [{ text: entry.reason }],
  bodySite: entry.bodySite === undefined ? undefined : [{ text: entry.bodySite }],
  ...notes(entry.notes, entry.status),
});

/** What kind of visit, where the source gives no code of HL7's own. */
const unknownClass = { system: 'http://terminology.hl7.org/CodeSystem/v3-NullFlavor', code: 'UNK' };

export const visit = (entry: Visit, writing: Writing): Resource =>
  encounter(entry, writing, /progress|arrived/i.test(entry.status ?? '') ? 'in-progress' : 'finished', {
    type: [concept(entry.kind ?? entry.name)],
    period: { start: dateTime(entry.date), end: dateTime(entry.end) },
    reasonCode: entry.reason === undefined ? undefined : [{ text: entry.reason }],
    serviceProvider: named(entry.where ?? entry.from.facility),
    participant: participants(entry.provider),
  });

const planned: { readonly [S in Appointment['status']]: string } = {
  booked: 'planned',
  pending: 'planned',
  cancelled: 'cancelled',
  noShow: 'cancelled',
  past: 'finished',
  unknown: 'unknown',
};

/** A planned encounter: FHIR's Appointment must know its end (app-3), and records do not. */
export const appointment = (entry: Appointment, writing: Writing): Resource =>
  encounter(entry, writing, planned[entry.status], {
    type: [concept(entry.name), { text: writing.words.appointmentStatus[entry.status] }],
    period: { start: dateTime(entry.date) },
    serviceProvider: named(entry.where ?? entry.clinic ?? entry.from.facility),
    participant: participants(entry.provider),
  });

const participants = (provider: string | undefined): readonly object[] | undefined => {
  const individual = named(provider);
  return individual && [{ individual }];
};

const encounter = (entry: Entry, writing: Writing, status: string, more: object): Resource => ({
  ...base('Encounter', entry, writing),
  status,
  class: unknownClass,
  subject: writing.patient,
  ...more,
});

export function documentReference(entry: Note | HeldDocument, writing: Writing): Resource {
  const held = 'mediaType' in entry ? entry : undefined;
  const text = entry.text === undefined ? undefined : Buffer.from(entry.text).toString('base64');
  const attachment = {
    contentType: held?.mediaType ?? 'text/plain',
    data: held && 'content' in held ? held.content : text,
    title: entry.name || undefined,
  };
  const start = dateTime(entry.date);
  return {
    ...base('DocumentReference', entry, writing),
    status: 'current',
    type: concept(entry.kind ?? entry.name, entry.code),
    subject: writing.patient,
    author: entry.author === undefined ? undefined : [named(entry.author)].filter(Boolean),
    description: entry.name || undefined,
    content: [{ attachment }],
    context: start === undefined ? undefined : { period: { start } },
  };
}

export function planItem(entry: PlanItem, writing: Writing): Resource {
  const more = notes(entry.notes, entry.status, entry.due && `${writing.words.fields.due}: ${entry.due}`);
  if (entry.kind === 'goal')
    return {
      ...base('Goal', entry, writing),
      lifecycleStatus: /complet|achiev/i.test(entry.status ?? '') ? 'completed' : 'active',
      description: concept(entry.name, entry.code),
      subject: writing.patient,
      ...more,
    };
  return {
    ...base('CarePlan', entry, writing),
    status: 'unknown',
    intent: 'plan',
    category: [{ text: writing.words.planKind[entry.kind] }],
    title: entry.name || undefined,
    subject: writing.patient,
    period: entry.date && dateTime(entry.date) ? { start: dateTime(entry.date) } : undefined,
    ...more,
  };
}

export const coverage = (entry: Coverage, writing: Writing): Resource => ({
  ...base('Coverage', entry, writing),
  status: 'active',
  type: entry.kind === undefined ? undefined : concept(entry.kind),
  subscriberId: entry.memberId,
  beneficiary: writing.patient,
  period: entry.date && dateTime(entry.date) ? { start: dateTime(entry.date) } : undefined,
  payor: [named(entry.name) ?? { display: 'unknown' }],
  class:
    entry.groupNumber === undefined ? undefined : [{ type: { text: 'group' }, value: entry.groupNumber }],
});

export function contact(entry: CareContact, writing: Writing): Resource {
  const telecom = [
    ...(entry.phone === undefined ? [] : [{ system: 'phone', value: entry.phone }]),
    ...(entry.email === undefined ? [] : [{ system: 'email', value: entry.email }]),
  ];
  const reach = {
    telecom: telecom.length > 0 ? telecom : undefined,
    address: entry.address === undefined ? undefined : [{ text: entry.address }],
  };
  if (entry.kind === 'facility')
    return { ...base('Organization', entry, writing), name: entry.name || 'unknown', ...reach };
  const name = [{ text: entry.name || 'unknown' }];
  if (entry.kind === 'provider') return { ...base('Practitioner', entry, writing), name, ...reach };
  const relationship = [{ text: entry.role ?? writing.words.contactKind[entry.kind] }];
  return { ...base('RelatedPerson', entry, writing), patient: writing.patient, relationship, name, ...reach };
}

/** What FHIR has no resource for, such as military service: all of it in words. */
export const basic = (
  entry: Entry,
  writing: Writing,
  kind: string,
  lines: readonly string[] = [],
): Resource => ({
  ...base(
    'Basic',
    { ...entry, details: [...lines.map((value) => ({ label: kind, value })), ...(entry.details ?? [])] },
    writing,
  ),
  code: { text: kind },
  subject: writing.patient,
});
