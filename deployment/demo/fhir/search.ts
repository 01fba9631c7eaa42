import { belongsTo, type Resource, type Store } from './store.js';

export interface SearchResult {
  readonly matches: readonly Resource[];
  readonly included: readonly Resource[];
}

/** The searches of US Core that the service uses: patient, _id, identifier, name, category, status, date, _include. */
export function search(store: Store, type: string, query: URLSearchParams): SearchResult {
  const patient = query.get('patient') ?? query.get('subject');
  const all = patient === null ? store.all(type) : store.ofPatient(type, patient.replace(/^Patient\//, ''));
  const matches = all.filter(
    (r) =>
      byId(r, query) && byName(r, query) && byCategory(r, query) && byStatus(r, query) && byDate(r, query),
  );
  return { matches, included: include(store, matches, query.getAll('_include')) };
}

export const everything = (store: Store, patientId: string): SearchResult => {
  const matches = store.ofPatient(undefined, patientId);
  const included = unique(matches.flatMap((r) => references(r).map((key) => lookUp(store, key)))).filter(
    (r) => !belongsTo(r, patientId),
  );
  return { matches, included };
};

function byId(resource: Resource, query: URLSearchParams): boolean {
  const wanted = query.get('_id');
  const identifier = query.get('identifier')?.split('|').pop();
  const identifiers = Array.isArray(resource.identifier) ? (resource.identifier as { value?: string }[]) : [];
  return (
    (wanted === null || wanted.split(',').includes(resource.id)) &&
    (identifier === undefined ||
      resource.id === identifier ||
      identifiers.some((i) => i.value === identifier))
  );
}

/** FHIR R4: a name that begins with what was asked, whatever its case; a birth date that is the same. */
function byName(resource: Resource, query: URLSearchParams): boolean {
  const names = [resource.name ?? []].flat() as { family?: string; given?: string[] }[];
  const begins = (name: string | undefined, wanted: string | null): boolean =>
    wanted === null || (name ?? '').toLowerCase().startsWith(wanted.toLowerCase());
  const [family, given, birthDate] = ['family', 'given', 'birthdate'].map((name) => query.get(name)) as [
    string | null,
    string | null,
    string | null,
  ];
  if (family === null && given === null && birthDate === null) return true;
  return (
    (birthDate === null || resource.birthDate === birthDate) &&
    names.some((n) => begins(n.family, family) && begins(n.given?.[0], given))
  );
}

function byCategory(resource: Resource, query: URLSearchParams): boolean {
  const wanted = query
    .get('category')
    ?.split(',')
    .map((c) => c.split('|').pop());
  if (wanted === undefined) return true;
  const concepts = [resource.category].flat() as { coding?: { code?: string }[] }[];
  const codes = concepts.flatMap((c) => c?.coding?.map((coding) => coding.code) ?? []);
  return codes.some((code) => wanted.includes(code));
}

const byStatus = (resource: Resource, query: URLSearchParams): boolean =>
  query.get('status')?.split(',').includes(String(resource.status)) ?? true;

const dateFields = [
  'effectiveDateTime',
  'start',
  'occurrenceDateTime',
  'authoredOn',
  'recordedDate',
] as const;

function byDate(resource: Resource, query: URLSearchParams): boolean {
  const date = dateFields.map((field) => resource[field]).find((value) => typeof value === 'string');
  return query.getAll('date').every((condition) => {
    const [, comparator, wanted] = /^([a-z]{2})?(.+)$/.exec(condition) ?? [];
    if (date === undefined || wanted === undefined) return false;
    const apart = Date.parse(date as string) - Date.parse(wanted);
    return comparator === 'le' || comparator === 'lt'
      ? apart <= 0
      : comparator === undefined
        ? apart === 0
        : apart >= 0;
  });
}

/** `MedicationRequest:medication` follows `medicationReference`; `Appointment:location` the location participants. */
function include(
  store: Store,
  matches: readonly Resource[],
  includes: readonly string[],
): readonly Resource[] {
  const types = includes.map((i) => i.split(':')[1]?.toLowerCase());
  const found = matches.flatMap((r) => references(r).map((key) => lookUp(store, key)));
  return unique(found).filter((r) => types.includes(r.resourceType.toLowerCase()));
}

const lookUp = (store: Store, key: string): Resource | undefined => {
  const [type = '', id = ''] = key.split('/');
  return store.get(type, id);
};

const unique = (resources: readonly (Resource | undefined)[]): readonly Resource[] => [
  ...new Set(resources.filter((r) => r !== undefined)),
];

/** Every `Type/id` a resource refers to, wherever it does. */
function references(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(references);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'reference' && typeof inner === 'string' ? [inner] : references(inner),
  );
}
