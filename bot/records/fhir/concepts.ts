import type { Code } from '../record.js';
import { at, objects, text, type Json } from './json.js';

/** The words of a CodeableConcept. VistA writes `text`, Oracle Health often only `coding.display`. */
export function conceptText(concept: unknown): string | undefined {
  const chosen = objects(at(concept, 'coding')).toSorted(chosenFirst);
  const words = [at(concept, 'text'), ...chosen.map((c) => c.display)].map(text);
  return words.find((word) => word !== undefined)?.replace(semanticTag, '');
}

/** SNOMED's "Prediabetes (disorder)" sorts its concepts; nobody needs to hear it. */
const semanticTag = / \((disorder|finding|situation|procedure|substance|product|observable entity)\)$/;

const chosenFirst = (a: Json, b: Json): number =>
  Number(b.userSelected === true) - Number(a.userSelected === true);

/** The first complete coding. */
export function conceptCode(concept: unknown): Code | undefined {
  return conceptCodes(concept)[0];
}

export function conceptCodes(concept: unknown): readonly Code[] {
  return objects(at(concept, 'coding')).flatMap((coding) => {
    const code = text(coding.code);
    return code === undefined || isAbsence(coding) ? [] : [{ system: text(coding.system) ?? '', code }];
  });
}

/** A code that says "no data" names nothing. */
const isAbsence = (coding: Json): boolean =>
  /data-absent-reason$|v3-NullFlavor$/.test(text(coding.system) ?? '');

/** Every code in a list of CodeableConcepts, lower case, whatever its system. */
export const codesIn = (concepts: unknown): readonly string[] =>
  objects(concepts).flatMap((concept) => conceptCodes(concept).map((c) => c.code.toLowerCase()));

/** The code of a status, as FHIR writes it, out of a code, a plain string or words such as "Entered in Error". */
export const statusCode = (value: unknown): string | undefined =>
  (typeof value === 'string' ? text(value) : (conceptCode(value)?.code ?? conceptText(value)))
    ?.toLowerCase()
    .replaceAll(' ', '-');
