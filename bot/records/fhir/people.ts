import type { FilePerson } from '../files/file.js';
import type { Owner } from './attached-ccda.js';
import type { Held } from './bundle-entries.js';
import { readDate } from './dates.js';
import { list, objects, text, type Json } from './json.js';
import { isDeceased, namesOf } from './person.js';
import { keyOf, resolve, type Pool } from './references.js';

export interface People {
  readonly person?: FilePerson;
  readonly owner: Owner;
  /** Every id this one person goes by in the file. */
  readonly patientIds: ReadonlySet<string>;
  /** Where a second person's record begins. */
  readonly second?: string;
}

/**
 * Whose record a file is. Two patients are one person when their name and birth date are the same or one links to the other;
 * a patient who is nobody's subject (a mother beside her child) has no record here. Anything else is two people.
 */
export function peopleOf(held: readonly Held[], pool: Pool): People {
  const patients = held.filter(({ resource }) => resource.resourceType === 'Patient');
  const subjects = subjectsOf(held, pool);
  const own = patients.filter(({ resource }) => subjects.known.has(resource));
  const counted = own.length > 0 ? own : patients.slice(0, 1);
  const others = patients.filter((p) => !subjects.known.has(p.resource) && p !== counted[0]);
  const mentioned = others.length === 0 ? new Set<unknown>() : mentionedIn(held, pool);
  const strangers = others.filter((p) => !mentioned.has(p.resource));
  const all = [...counted, ...strangers];
  const main = all[0]?.resource;
  const second = all.slice(1).find(({ resource }) => !isSame(main!, resource, pool));
  const unknown = [...subjects.unknown].find(
    ([id]) => main !== undefined || id !== [...subjects.unknown.keys()][0],
  );
  const place = second?.place ?? unknown?.[1];
  return {
    ...(main ? { person: personOf(main) } : {}),
    owner: { names: main ? namesOf(main) : [], birthDate: text(main?.birthDate) },
    patientIds: new Set([...patients.map((p) => text(p.resource.id) ?? ''), ...subjects.unknown.keys()]),
    ...(place === undefined ? {} : { second: place }),
  };
}

interface Subjects {
  readonly known: ReadonlySet<Json>;
  /** Ids of patients the file names and does not hold, with the first place. */
  readonly unknown: ReadonlyMap<string, string>;
}

function subjectsOf(held: readonly Held[], pool: Pool): Subjects {
  const known = new Set<Json>();
  const unknown = new Map<string, string>();
  for (const { resource, place } of held) {
    for (const reference of subjectReferences(resource)) {
      const target = resolve(reference, resource, pool);
      if (target !== undefined) known.add(target);
      else {
        const id = keyOf(reference)?.match(/^Patient\/(.+)$/)?.[1];
        if (id !== undefined && !unknown.has(id)) unknown.set(id, place);
      }
    }
  }
  return { known, unknown };
}

const subjectReferences = (resource: Json): readonly unknown[] =>
  resource.subject === undefined
    ? resource.patient === undefined
      ? list(resource.beneficiary)
      : list(resource.patient)
    : list(resource.subject);

/** Linked to by the person's own record: a relative, or another patient's link. */
function mentionedIn(held: readonly Held[], pool: Pool): ReadonlySet<unknown> {
  const mentioned = new Set<unknown>();
  for (const { resource } of held) {
    const links = objects(resource.link).map((l) => l.other);
    const extensions = objects(resource.extension).map((e) => e.valueReference);
    for (const reference of [...links, ...extensions]) mentioned.add(resolve(reference, resource, pool));
  }
  return mentioned;
}

const isSame = (a: Json, b: Json, pool: Pool): boolean =>
  (typeof a.id === 'string' && a.id === b.id) ||
  isLinked(a, b, pool) ||
  isLinked(b, a, pool) ||
  sameIdentity(a, b);

const sameAs: readonly unknown[] = ['replaced-by', 'replaces', 'refer'];

/** FHIR Patient.link: these three say "the same person". */
const isLinked = (a: Json, b: Json, pool: Pool): boolean =>
  objects(a.link)
    .filter((l) => sameAs.includes(l.type))
    .some((l) => resolve(l.other, a, pool) === b);

const sameIdentity = (a: Json, b: Json): boolean =>
  typeof a.birthDate === 'string' &&
  a.birthDate === b.birthDate &&
  namesOf(a).some((x) => namesOf(b).some((y) => fold(x) !== ' ' && fold(x) === fold(y)));

const fold = (name: { given: string; family: string }): string =>
  `${name.given} ${name.family}`.toLowerCase();

function personOf(patient: Json): FilePerson {
  const name = namesOf(patient)[0];
  const birthDate = readDate(patient.birthDate).date;
  return {
    ...name,
    ...(birthDate === undefined ? {} : { birthDate }),
    deceased: isDeceased(patient),
  };
}
