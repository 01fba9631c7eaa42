import { codesIn, conceptCodes } from './concepts.js';
import { objects, type Json } from './json.js';

/** LOINC document types that are words to read, of those the VA sends and their common neighbours. */
const kinds: ReadonlyMap<string, string> = new Map([
  ['11506-3', 'Progress note'],
  ['11488-4', 'Consultation note'],
  ['18842-5', 'Discharge summary'],
  ['34117-2', 'History and physical note'],
  ['28570-0', 'Procedure note'],
  ['11504-8', 'Surgical operation note'],
  ['34111-5', 'Emergency department note'],
  ['34109-9', 'Note'],
  ['34133-9', 'Summary of episode note'],
  ['57133-1', 'Referral note'],
  ['51855-5', 'Patient note'],
  ['18761-7', 'Transfer summary note'],
  ['34746-8', 'Nurse note'],
  ['59258-4', 'Emergency department discharge summary'],
  ['8648-8', 'Hospital course'],
  ['51848-0', 'Evaluation note'],
  ['51847-2', 'Evaluation and plan note'],
  ['28636-9', 'Initial evaluation note'],
  ['68608-9', 'Summary note'],
  ['78583-0', 'Attending note'],
]);

/** What kind of note this DocumentReference or DiagnosticReport is; undefined when it is none. */
export function noteKindOf(resource: Json): string | undefined {
  const concept = resource.resourceType === 'DocumentReference' ? resource.type : resource.code;
  const named = conceptCodes(concept)
    .map((c) => kinds.get(c.code))
    .find((kind) => kind !== undefined);
  return named ?? (isClinicalNote(resource) ? 'Clinical note' : undefined);
}

const isClinicalNote = (resource: Json): boolean =>
  resource.resourceType === 'DocumentReference' &&
  codesIn(objects(resource.category)).includes('clinical-note');
