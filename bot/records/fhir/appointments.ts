import type { Appointment, PartialDate } from '../record.js';
import { conceptText, statusCode } from './concepts.js';
import { latest } from '../dates.js';
import { firstDate } from './dates.js';
import { at, joined, list, objects, own, text, type Json } from './json.js';
import { defined, entry, readEach, type Read, type ReadContext, type Reading } from './reading.js';
import { keyOf, phoneOf, referenceName, resolve } from './references.js';

export const readAppointments = (resources: readonly unknown[], context: ReadContext): Reading<Appointment> =>
  readEach<Appointment>(
    resources,
    ['Appointment'],
    context,
    (resource, id) => (isOthers(resource, context) ? 'otherPerson' : read(resource, id, context)),
    (base) => ({ ...base, status: 'unknown' }),
  );

/** Appointments name people as participants: when patients are named, one of them must be this person. */
function isOthers(resource: Json, { patientIds }: ReadContext): boolean {
  const patients = objects(resource.participant)
    .map((p) => keyOf(p.actor)?.match(/^Patient\/(.+)$/)?.[1])
    .filter((id) => id !== undefined);
  return patients.length > 0 && !patients.some((id) => patientIds.has(id));
}

function read(resource: Json, id: string, context: ReadContext): Read<Appointment> {
  const when = firstDate(resource.start, at(resource, 'requestedPeriod', 'start'));
  const place = actor(resource, 'Location', context);
  const status = statusOf(resource, when.date, context.now);
  return {
    ...entry(resource, id, context, {
      concept: resource.appointmentType,
      name: nameOf(resource),
      when,
      from: { facility: text(at(place.resource, 'managingOrganization', 'display')) },
      warnings: [status === 'unknown' ? 'statusUnknown' : undefined],
    }),
    status,
    ...defined({
      statusAsWritten: ownWord(resource, status),
      provider: actor(resource, 'Practitioner', context).name,
      clinic: place.name,
      phone: phoneOf(place.resource),
      where: addressOf(place.resource),
      how: howOf(resource),
    }),
  };
}

const nameOf = (resource: Json): string | undefined =>
  [...objects(resource.serviceType), ...objects(resource.specialty), ...objects(resource.serviceCategory)]
    .map(conceptText)
    .find((n) => n !== undefined) ??
  text(resource.description) ??
  conceptText(resource.appointmentType);

const byStatus: Readonly<Record<string, Appointment['status']>> = {
  booked: 'booked',
  arrived: 'booked',
  'checked-in': 'booked',
  fulfilled: 'past',
  cancelled: 'cancelled',
  noshow: 'noShow',
  'no-show': 'noShow',
  proposed: 'pending',
  pending: 'pending',
  waitlist: 'pending',
};

/** A booked one whose day has gone by is past; what is only proposed stays so. */
function statusOf(resource: Json, date: PartialDate | undefined, now: number): Appointment['status'] {
  const status = own(byStatus, statusCode(resource.status)) ?? 'unknown';
  return status === 'booked' && date !== undefined && latest(date) < now ? 'past' : status;
}

/** "arrived" and "waitlist" say more than ours, and a booked one that is past was never said to have been kept. */
function ownWord(resource: Json, status: Appointment['status']): string | undefined {
  const written = text(resource.status);
  const plain = {
    booked: 'booked',
    past: 'fulfilled',
    cancelled: 'cancelled',
    noShow: 'noshow',
    pending: 'pending',
  };
  return written?.toLowerCase() === (status === 'unknown' ? undefined : plain[status]) ? undefined : written;
}

function actor(
  resource: Json,
  type: 'Location' | 'Practitioner',
  { pool }: ReadContext,
): { name?: string | undefined; resource?: Json | undefined } {
  const actors = objects(resource.participant).map((p) => p.actor);
  const found = actors.find((a) => typeOf(a, resource, { pool })?.startsWith(type));
  return { name: referenceName(found, resource, pool), resource: resolve(found, resource, pool) };
}

const typeOf = (reference: unknown, owner: Json, { pool }: Pick<ReadContext, 'pool'>): string | undefined =>
  keyOf(reference)?.split('/')[0] ??
  text(at(reference, 'type')) ??
  text(resolve(reference, owner, pool)?.resourceType);

const addressOf = (location: Json | undefined): string | undefined => {
  const address = location?.address;
  const lines = [...list(at(address, 'line')), at(address, 'city'), at(address, 'state')].map(text);
  return text(at(address, 'text')) ?? joined(lines, ', ');
};

/** Oracle Health and VistA both say it in words, in different fields. */
function howOf(resource: Json): Appointment['how'] {
  const fields = [
    ...objects(resource.serviceCategory),
    ...objects(resource.serviceType),
    ...objects(resource.appointmentType),
  ];
  const said = [
    ...fields.map((f) => `${conceptText(f) ?? ''} ${statusCode(f) ?? ''}`),
    text(resource.description) ?? '',
  ]
    .join(' ')
    .toLowerCase();
  if (/video|vvc|virtual|telehealth/.test(said)) return 'video';
  if (/phone/.test(said)) return 'phone';
  return /in[- ]person|clinic|face to face|office/.test(said) ? 'inPerson' : undefined;
}
