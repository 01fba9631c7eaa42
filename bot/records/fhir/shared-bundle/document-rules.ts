import type { ReadWarning } from '../../files/file.js';
import { isObject, list, object, objects, text, type Json } from '../json.js';
import { hasSharedCategory, hasSharedType, type Placed } from './shared-bundle.js';

/** Rules of a document the patient made or had rendered; documents merely passed on are not judged by them. */
export function documentFindings(placed: readonly Placed[]): readonly ReadWarning[] {
  const patients = placed.filter(({ resource }) => resource.resourceType === 'Patient');
  const patientUrl = patients.length === 1 ? patients[0]!.entry.fullUrl : undefined;
  return placed
    .filter(({ resource }) => resource.resourceType === 'DocumentReference')
    .filter(({ resource }) => hasSharedType(resource) || hasSharedCategory(resource))
    .flatMap(({ resource, place }) =>
      [...formCodes(resource), ...contentCodes(resource), ...ownerCodes(resource, patientUrl)].map(
        (code) => ({
          code,
          place,
        }),
      ),
    );
}

function formCodes(document: Json): readonly string[] {
  const attested = list(object(document.meta).security).some((label) => object(label).code === 'PATAST');
  return failed([
    ['docref-status', document.status !== 'current'],
    ['docref-type', !hasSharedType(document)],
    ['docref-category', !hasSharedCategory(document)],
    ['docref-date', text(document.date) === undefined],
    ['docref-pataast', !attested],
  ]);
}

function ownerCodes(document: Json, patientUrl: unknown): readonly string[] {
  if (typeof patientUrl !== 'string') return [];
  const isPatient = (reference: unknown): boolean => object(reference).reference === patientUrl;
  return failed([
    ['docref-subject', !isPatient(document.subject)],
    ['docref-author', !list(document.author).some(isPatient)],
  ]);
}

function contentCodes(document: Json): readonly string[] {
  const attachments = objects(document.content).map((content) => content.attachment);
  const types = attachments.map((a) => (isObject(a) ? a.contentType : undefined));
  const data = attachments.map((a) => (isObject(a) ? a.data : undefined));
  return failed([
    ['docref-content-type', types.length === 0 || types.some((type) => type !== 'application/pdf')],
    ['docref-data-base64', data.some((d) => typeof d === 'string' && d !== '' && !isBase64(d))],
  ]);
}

function isBase64(data: string): boolean {
  const compact = data.replace(/\s+/g, '');
  return compact.length % 4 === 0 && /^[A-Za-z0-9+/]+={0,2}$/.test(compact);
}

const failed = (rules: readonly (readonly [string, boolean])[]): readonly string[] =>
  rules.filter(([, broken]) => broken).map(([code]) => code);
