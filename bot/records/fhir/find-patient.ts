import type { FhirSourceConfig } from '../endpoints.js';
import type { FoundPatient, Patient, Patients, Sought } from '../patients.js';
import { isSamePerson } from '../same-person.js';
import { createFhirClient } from './client.js';
import { isObject, objects, type Json } from './json.js';
import { isDeceased, namesOf } from './person.js';
import type { FhirSourceOptions } from './source.js';

export interface FindPatientOptions extends FhirSourceOptions {
  readonly sources: readonly FhirSourceConfig[];
  /** Of the identifier that is typed in. Undefined: it is the patient id itself. */
  readonly identifierSystem?: string;
}

/** A server that hangs on to its time-out, and one retry. */
const timeouts = 2;

/**
 * Looks in every source that is read with system access. A search is never trusted: servers ignore parameters they do not know, so
 * name, birth date and identifier are compared here again.
 */
export function createPatients(options: FindPatientOptions): Patients {
  const sources = options.sources.filter(({ own }) => own !== 'only');
  return {
    async find(sought) {
      if (sought.identifier === undefined && sources.some(({ profile }) => profile === 'va'))
        return { state: 'identifierNeeded' };
      return together(sought, await Promise.all(sources.map((source) => findIn(source, sought, options))));
    },
  };
}

type Here = FoundPatient | { readonly state: 'manyHere' };

/** Two sources that know the person know one patient id. By name alone, a source that is silent may know somebody of that name. */
function together(sought: Sought, answers: readonly Here[]): FoundPatient {
  const has = (state: Here['state']) => answers.some((answer) => answer.state === state);
  if (has('manyHere')) return { state: 'several' };
  if (has('differs')) return { state: 'differs' };
  if (has('deceased')) return { state: 'deceased' };
  const found = answers.flatMap((answer) => (answer.state === 'found' ? [answer] : []));
  if (new Set(found.map(({ patient }) => patient.patientId)).size > 1) return { state: 'several' };
  const [first] = found;
  const failed = has('failed') || answers.length === 0;
  if (failed && (first === undefined || sought.identifier === undefined)) return { state: 'failed' };
  return first ?? { state: 'none' };
}

async function findIn(source: FhirSourceConfig, sought: Sought, options: FindPatientOptions): Promise<Here> {
  const { token, ...rest } = options;
  const as = sought.identifier ?? '';
  const client = createFhirClient(
    source.url,
    token ? { ...rest, token: (refused) => token(source.id, as, refused) } : rest,
  );
  const signal = AbortSignal.timeout(timeouts * options.timeoutMs);
  const system = options.identifierSystem ?? source.identifierSystem;
  const answer = await client.search(`Patient?${queryOf(sought, system)}`, signal).catch(() => undefined);
  if (answer === undefined || answer.why !== undefined) return { state: 'failed' };
  const current = answer.matches.filter(isObject).filter(isCurrent);
  return matched(current, source, sought, system);
}

function matched(
  patients: readonly Json[],
  source: FhirSourceConfig,
  sought: Sought,
  system: string | undefined,
): Here {
  const { identifier } = sought;
  const named = (patient: Json) => isSamePerson(namesOf(patient), text(patient.birthDate), sought);
  const theirs =
    identifier === undefined
      ? patients.filter(named)
      : patients.filter((patient) => identifiersOf(patient, system).includes(identifier));
  const [patient] = theirs;
  if (patient === undefined) return { state: 'none' };
  if (theirs.length > 1) return { state: 'manyHere' };
  if (!named(patient)) return { state: 'differs' };
  if (isDeceased(patient)) return { state: 'deceased' };
  // Without exactly one id to seal nothing could be read later.
  const [patientId, ...others] = identifiersOf(patient, source.identifierSystem);
  if (patientId === undefined || others.length > 0) return { state: 'failed' };
  return { state: 'found', patient: shown(patient, patientId, sought) };
}

/** The name as the record has it; isSamePerson has found one that is theirs. */
function shown(patient: Json, patientId: string, sought: Sought): Patient {
  const { birthDate } = sought;
  const name = namesOf(patient).find((each) => isSamePerson([each], birthDate, sought));
  return { patientId, birthDate, given: name?.given ?? sought.given, family: name?.family ?? sought.family };
}

function queryOf(sought: Sought, system: string | undefined): string {
  const { identifier, given, family, birthDate } = sought;
  if (identifier === undefined)
    return String(
      new URLSearchParams({ family: escaped(family), given: escaped(given), birthdate: birthDate }),
    );
  const wanted: Record<string, string> =
    system === undefined ? { _id: escaped(identifier) } : { identifier: `${system}|${escaped(identifier)}` };
  return String(new URLSearchParams(wanted));
}

/** FHIR R4 search: a comma or a bar inside a value would divide it. */
const escaped = (value: string): string => value.replace(/[\\$,|]/g, '\\$&');

const identifiersOf = (patient: Json, system: string | undefined): readonly string[] =>
  system === undefined
    ? [text(patient.id) ?? '']
    : objects(patient.identifier).flatMap((i) => (i.system === system ? (text(i.value) ?? []) : []));

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

/** Not merged into somebody else. */
const isCurrent = (patient: Json): boolean =>
  patient.resourceType === 'Patient' && !objects(patient.link).some((link) => link.type === 'replaced-by');
