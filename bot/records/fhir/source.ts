import type { FhirEndpoint } from '../endpoints.js';
import type { TokenOf } from '../connections/token.js';
import { isSamePerson } from '../same-person.js';
import type { RecordSubject } from '../records.js';
import type { OwnToken, RecordSource, SourceReading, Why } from '../source.js';
import { accessOf } from './access.js';
import { createFhirClient, type FhirClient } from './client.js';
import { isObject, objects, type Json } from './json.js';
import { isDeceased, namesOf, personOf } from './person.js';
import { keyOf } from './references.js';
import type { Answer, RequestOptions } from './request.js';
import { readSections } from './sections.js';

export interface FhirSourceOptions extends Omit<RequestOptions, 'token'> {
  /** The VA's system access is granted per patient (a `launch` in the token request), so the token is too. */
  readonly token?: TokenOf;
}

/** A slow server is given this many time-outs for the whole record; then what was read is told as incomplete. */
const timeouts = 3;

/** One FHIR R4 server as a source. The Patient is read and checked first: nobody else's sections are even fetched. */
export function createFhirSource(config: FhirEndpoint, options: FhirSourceOptions): RecordSource {
  const who = { id: config.id, name: config.name };
  return {
    ...who,
    async read(subject, signal, own, report): Promise<SourceReading> {
      const limit = AbortSignal.any([signal, AbortSignal.timeout(timeouts * options.timeoutMs)]);
      const as = clients(config, own ? withOwn(own, options) : options);
      const here = await idHere(as(subject.patientId), subject.patientId, config.identifierSystem, limit);
      if (here.state !== 'known') return { ...who, ...here };
      if (own && own.patientId !== here.id) return { ...who, state: 'mismatch' };
      const patient = await readPatient(as, here.id, limit);
      if (patient.state !== 'found') return { ...who, ...patient };
      const current = patient.patients.at(-1)!;
      if (!isSamePerson(namesOf(current), birthDateOf(current), subject))
        return { ...who, state: 'mismatch' };
      if (patient.patients.some(isDeceased)) return { ...who, state: 'deceased' };
      const patientIds = idsOf(subject, patient.patients);
      const context = { source: config.id, now: options.clock.now(), patient: current, patientIds };
      const reading = readSections(as(String(current.id)), context, limit);
      const person = personOf(current, subject);
      report?.(() => ({ ...who, state: 'read', person, sections: reading.soFar() }));
      return { ...who, state: 'read', person, sections: await reading.whole };
    },
  };
}

const withOwn = (own: OwnToken, options: FhirSourceOptions): FhirSourceOptions => ({
  ...options,
  token: (_source, _patientId, refused) => own.token(refused),
  turnedAway: 'signIn',
});

/** A client for each patient id that one reading comes to: a merged identity is let in under its own. */
type ClientFor = (patientId: string) => FhirClient;

function clients(config: FhirEndpoint, { token, ...rest }: FhirSourceOptions): ClientFor {
  const access = token && accessOf(token, config.id);
  return (patientId) => createFhirClient(config.url, access ? { ...rest, token: access(patientId) } : rest);
}

const birthDateOf = (patient: Json): string | undefined =>
  typeof patient.birthDate === 'string' ? patient.birthDate : undefined;

type Unread = { readonly state: 'unknownHere' } | { readonly state: 'failed'; readonly why: Why };

type PatientAnswer = { readonly state: 'found'; readonly patients: readonly Json[] } | Unread;

const idsOf = (subject: RecordSubject, patients: readonly Json[]): ReadonlySet<string> =>
  new Set([subject.patientId, ...patients.map((p) => String(p.id))]);

type IdHere = { readonly state: 'known'; readonly id: string } | { readonly state: 'mismatch' } | Unread;

/**
 * The person's Patient.id on this server. Where that is not the sealed id, the one Patient that carries it as an identifier of the
 * configured system. Checked here too: servers ignore search parameters they do not know, and then answer with everybody.
 */
async function idHere(
  client: FhirClient,
  patientId: string,
  system: string | undefined,
  signal: AbortSignal,
): Promise<IdHere> {
  if (system === undefined) return { state: 'known', id: patientId };
  const query = new URLSearchParams({ identifier: `${system}|${escaped(patientId)}` });
  const found = await client.search(`Patient?${query}`, signal);
  if (found.why !== undefined) return { state: 'failed', why: found.why };
  const theirs = found.matches
    .filter(isObject)
    .filter((p) => p.resourceType === 'Patient' && replacedBy(p) === undefined)
    .filter((p) => objects(p.identifier).some((i) => i.system === system && i.value === patientId));
  if (theirs.length === 0) return { state: 'unknownHere' };
  const id = theirs[0]?.id;
  return theirs.length === 1 && typeof id === 'string' ? { state: 'known', id } : { state: 'mismatch' };
}

/** FHIR R4 search: a comma or a bar inside a value would divide it. */
const escaped = (value: string): string => value.replace(/[\\$,|]/g, '\\$&');

/** Follows merged identities (`replaced-by`), three at most; a circle or a longer chain is not trusted. */
async function readPatient(as: ClientFor, id: string, signal: AbortSignal): Promise<PatientAnswer> {
  const patients: Json[] = [];
  for (let next: string | undefined = id; next !== undefined; next = replacedBy(patients.at(-1)!)) {
    if (patients.length === 3 || patients.some((p) => p.id === next))
      return { state: 'failed', why: 'unreadable' };
    const answer: Answer = await as(next).read(`Patient/${encodeURIComponent(next)}`, signal);
    if (!answer.ok)
      return notFound(answer, patients) ? { state: 'unknownHere' } : { state: 'failed', why: answer.why };
    if (!isObject(answer.body) || answer.body.resourceType !== 'Patient' || answer.body.id !== next) {
      return { state: 'failed', why: 'unreadable' };
    }
    patients.push(answer.body);
  }
  return { state: 'found', patients };
}

/** Only the server's own "no such patient" counts: a bare 404 may be a proxy, and then nothing is known. */
const notFound = (answer: { issue?: string }, patients: readonly Json[]): boolean =>
  patients.length === 0 && (answer.issue === 'not-found' || answer.issue === 'deleted');

function replacedBy(patient: Json): string | undefined {
  const link = objects(patient.link).find((l) => l.type === 'replaced-by');
  return keyOf(link?.other)?.match(/^Patient\/(.+)$/)?.[1];
}
