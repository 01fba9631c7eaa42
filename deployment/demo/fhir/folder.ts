import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Resource } from './store.js';

export interface FolderPatient {
  readonly patientId: string;
  readonly given: string;
  readonly family: string;
  readonly birthDate: string;
}

interface Loaded {
  readonly file: string;
  readonly resources: readonly Resource[];
  readonly patient: FolderPatient;
}

/** Who is in a folder of R4 Bundles, for the demo's sign-in to offer. */
export const patientsIn = async (folder: string, warn: Warn = toConsole): Promise<readonly FolderPatient[]> =>
  (await load(folder, warn)).map((loaded) => loaded.patient);

export const resourcesIn = async (folder: string, warn: Warn = toConsole): Promise<readonly Resource[]> =>
  (await load(folder, warn)).flatMap((loaded) => loaded.resources);

type Warn = (message: string) => void;
const toConsole: Warn = (message) => console.warn(message);

/** Bad files are named and skipped: one of them must not keep the others from being shown. */
async function load(folder: string, warn: Warn): Promise<readonly Loaded[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.json')).toSorted();
  const loaded: Loaded[] = [];
  for (const file of files) {
    const result = readBundle(file, await readFile(join(folder, file), 'utf8').catch(() => ''));
    const twin =
      typeof result !== 'string' && loaded.find((l) => l.patient.patientId === result.patient.patientId);
    // Two files of one id would be served as one person's record.
    if (twin) warn(`${file}: skipped, its patient is already in ${twin.file}`);
    else if (typeof result !== 'string') loaded.push(result);
    else if (!/^(hospital|practitioner)Information/.test(file)) warn(`${file}: skipped, ${result}`);
  }
  return loaded;
}

/** The bundle, or why it cannot be served. */
export function readBundle(file: string, content: string): Loaded | string {
  const bundle = parse(content);
  if (bundle?.resourceType !== 'Bundle' || !Array.isArray(bundle.entry)) return 'not a FHIR Bundle in JSON';
  const entries = (bundle.entry as Entry[]).filter((e) => typeof e?.resource?.resourceType === 'string');
  const byUrl = new Map(entries.map((e, n) => [e.fullUrl ?? '', `${e.resource.resourceType}/${idOf(e, n)}`]));
  const resources = entries.map((e, n) => relinked({ ...e.resource, id: idOf(e, n) }, byUrl) as Resource);
  const patients = resources.filter((r) => r.resourceType === 'Patient');
  if (patients.length !== 1) return `${patients.length} patients in it, needs one`;
  const patient = describe(patients[0]!);
  return patient ? { file, resources, patient } : 'its patient has no name or birth date';
}

interface Entry {
  readonly fullUrl?: string;
  readonly resource: { readonly resourceType: string; readonly id?: unknown };
}

const idOf = (entry: Entry, index: number): string =>
  typeof entry.resource.id === 'string'
    ? entry.resource.id
    : (entry.fullUrl?.split(/[:/]/).pop() ?? `entry-${index}`);

function parse(content: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(content.replace(/^\uFEFF/, ''));
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

/** `urn:uuid:...` references, as transactions use them, become `Type/id`, as a server would answer. */
function relinked(value: unknown, byUrl: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(value)) return value.map((inner) => relinked(inner, byUrl));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      key === 'reference' && typeof inner === 'string' ? (byUrl.get(inner) ?? inner) : relinked(inner, byUrl),
    ]),
  );
}

function describe(patient: Resource): FolderPatient | undefined {
  const named = (Array.isArray(patient.name) ? patient.name : []) as {
    use?: string;
    given?: string[];
    family?: string;
  }[];
  const name = named.find((n) => n.use === 'official') ?? named[0];
  const given = name?.given?.[0];
  const birthDate = patient.birthDate;
  if (typeof given !== 'string' || typeof name?.family !== 'string' || typeof birthDate !== 'string')
    return undefined;
  return { patientId: patient.id, given, family: name.family, birthDate };
}
