import type { ReadWarning } from '../../files/file.js';
import { codings, isObject, list, object, text, type Json } from '../json.js';
import { documentFindings } from './document-rules.js';
import { referenceFindings } from './reference-rules.js';

/**
 * Checks of a bundle a patient shares (CMS "kill the clipboard", PatientSharedBundle and PatientSharedDocumentReference;
 * rule names as in jmandel/kill-the-clipboard-skill, DESIGN.md section 8). They judge how the bundle was put together;
 * what it holds is read all the same. Findings in `errors` break the profile, the others are advice.
 */
export const sharedBundleErrors: ReadonlySet<string> = new Set(
  `bundle-type bundle-timestamp entry-count patient-count fullurl-not-urn fullurl-duplicate reference-dangling-urn
   reference-dangling-contained attachment-url attachment-no-data docref-status docref-type docref-category docref-subject
   docref-author docref-date docref-content-type docref-data-base64 rendered-coverage`.split(/\s+/),
);

const patientSharedTypes: readonly unknown[] = ['51855-5', '60591-5'];

export const hasSharedType = (resource: Json): boolean =>
  codings(resource.type).some((c) => patientSharedTypes.includes(c.code));

export const hasSharedCategory = (resource: Json): boolean =>
  list(resource.category)
    .flatMap(codings)
    .some(
      (c) =>
        c.code === 'patient-shared' &&
        (c.system === undefined || c.system === 'https://cms.gov/fhir/CodeSystem/patient-shared-category'),
    );

/** One entry of the bundle, its resource (`{}` when there is none) and its place. */
export interface Placed {
  readonly entry: Json;
  readonly resource: Json;
  readonly place: string;
}

/** Undefined for a bundle that neither claims to be a shared one nor looks like one: ordinary files get no noise. */
export function sharedBundleFindings(bundle: Json): readonly ReadWarning[] | undefined {
  if (!mayBeShared(bundle)) return undefined;
  const placed = list(bundle.entry).map((entry, n) => ({
    entry: object(entry),
    resource: object(object(entry).resource),
    place: `Bundle.entry[${n}]`,
  }));
  if (!claimsToBe(placed) && !looksLike(bundle, placed)) return undefined;
  return [
    ...bundleFindings(bundle, placed),
    ...urlFindings(placed),
    ...referenceFindings(placed),
    ...demographicsFindings(placed),
    ...documentFindings(placed),
    ...contentFindings(placed),
  ];
}

/** A first look, before anything is built for a closer one. */
const mayBeShared = (bundle: Json): boolean =>
  (bundle.type === 'collection' && bundle.timestamp !== undefined) ||
  list(bundle.entry).some((entry) => object(object(entry).resource).resourceType === 'DocumentReference');

const claimsToBe = (placed: readonly Placed[]): boolean =>
  placed.some(
    ({ resource }) =>
      resource.resourceType === 'DocumentReference' &&
      (hasSharedType(resource) || hasSharedCategory(resource)),
  );

const looksLike = (bundle: Json, placed: readonly Placed[]): boolean =>
  bundle.type === 'collection' &&
  bundle.timestamp !== undefined &&
  placed.length > 0 &&
  placed.every(({ entry }) => isUrn(entry.fullUrl));

const urn = /^urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const isUrn = (url: unknown): boolean => typeof url === 'string' && urn.test(url);

const when = (failed: boolean, code: string, place: string): readonly ReadWarning[] =>
  failed ? [{ code, place }] : [];

function bundleFindings(bundle: Json, placed: readonly Placed[]): readonly ReadWarning[] {
  const patients = placed.filter(({ resource }) => resource.resourceType === 'Patient');
  return [
    ...when(bundle.type !== 'collection', 'bundle-type', 'Bundle.type'),
    ...when(text(bundle.timestamp) === undefined, 'bundle-timestamp', 'Bundle.timestamp'),
    ...when(placed.length < 2, 'entry-count', 'Bundle.entry'),
    ...when(patients.length !== 1, 'patient-count', patients[1]?.place ?? 'Bundle.entry'),
  ];
}

function urlFindings(placed: readonly Placed[]): readonly ReadWarning[] {
  const seen = new Set<unknown>();
  return placed.flatMap(({ entry, place }) => {
    if (!isUrn(entry.fullUrl)) return [{ code: 'fullurl-not-urn', place }];
    const again = seen.has(entry.fullUrl);
    seen.add(entry.fullUrl);
    return when(again, 'fullurl-duplicate', place);
  });
}

/** A receiver matches people by these three. */
function demographicsFindings(placed: readonly Placed[]): readonly ReadWarning[] {
  const patients = placed.filter(({ resource }) => resource.resourceType === 'Patient');
  const only = patients.length === 1 ? patients[0] : undefined;
  if (only === undefined) return [];
  const named = list(only.resource.name).some(
    (n) =>
      isObject(n) && (typeof n.text === 'string' || typeof n.family === 'string' || Array.isArray(n.given)),
  );
  const whole =
    named && typeof only.resource.birthDate === 'string' && typeof only.resource.gender === 'string';
  return when(!whole, 'patient-demographics', only.place);
}

/** Coded facts want a page people can read beside them; and a record for a doctor wants medicines and allergies. */
function contentFindings(placed: readonly Placed[]): readonly ReadWarning[] {
  const types = placed.map(({ resource }) => resource.resourceType);
  const documents = placed.filter(({ resource }) => resource.resourceType === 'DocumentReference');
  const rendered = documents.some(({ resource }) => codings(resource.type).some((c) => c.code === '60591-5'));
  const facts = types.some(
    (type) => type !== undefined && type !== 'Patient' && type !== 'DocumentReference',
  );
  const medicines = types.some((type) => type === 'MedicationRequest' || type === 'MedicationStatement');
  return [
    ...when(facts && !rendered, 'rendered-missing', 'Bundle'),
    ...when(rendered, 'rendered-coverage-unverified', 'Bundle'),
    ...when(!medicines || !types.includes('AllergyIntolerance'), 'safety-core-missing', 'Bundle'),
  ];
}

/** Resources that the list of those shown in the rendered PDF leaves out. */
export const renderedFindings = (bundle: Json, shown: ReadonlySet<unknown>): readonly ReadWarning[] =>
  list(bundle.entry).flatMap((entry, n) => {
    const { id, resourceType } = object(object(entry).resource);
    if (resourceType === undefined || resourceType === 'DocumentReference') return [];
    const names = [id, `${text(resourceType) ?? ''}/${text(id) ?? ''}`, object(entry).fullUrl];
    return when(!names.some((name) => shown.has(name)), 'rendered-coverage', `Bundle.entry[${n}]`);
  });
