import type { Code } from '../record.js';
import { codings, isObject, objects, text, type Json } from './json.js';

/** The words of a CodeableConcept. VistA writes `text`, Oracle Health often only `coding.display`. */
export function conceptText(concept: unknown): string | undefined {
  const here: unknown = Array.isArray(concept) ? concept[0] : concept;
  if (!isObject(here)) return undefined;
  return (text(here.text) ?? displayOf(objects(here.coding)))?.replace(semanticTag, '');
}

/** SNOMED's "Prediabetes (disorder)" sorts its concepts; nobody needs to hear it. */
const semanticTag = / \((disorder|finding|situation|procedure|substance|product|observable entity)\)$/;

/** Of several codings the one a person chose. */
function displayOf(all: readonly Json[]): string | undefined {
  const chosen = all.find((c) => c.userSelected === true && text(c.display) !== undefined);
  if (chosen !== undefined) return text(chosen.display);
  for (const coding of all) {
    const display = text(coding.display);
    if (display !== undefined) return display;
  }
  return undefined;
}

/** The first complete coding. */
export function conceptCode(concept: unknown): Code | undefined {
  return conceptCodes(concept)[0];
}

export function conceptCodes(concept: unknown): readonly Code[] {
  const codes: Code[] = [];
  for (const coding of codings(concept)) {
    const code = text(coding.code);
    const system = text(coding.system) ?? '';
    if (code !== undefined && !isAbsence(system)) codes.push({ system, code });
  }
  return codes;
}

/** A code that says "no data" names nothing. */
const isAbsence = (system: string): boolean =>
  system.endsWith('data-absent-reason') || system.endsWith('v3-NullFlavor');

/** Every code in a list of CodeableConcepts, lower case, whatever its system. */
export function codesIn(concepts: unknown): readonly string[] {
  const codes: string[] = [];
  for (const concept of objects(concepts))
    for (const { code } of conceptCodes(concept)) codes.push(code.toLowerCase());
  return codes;
}

/** The code of a status, as FHIR writes it, out of a code, a plain string or words such as "Entered in Error". */
export function statusCode(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined;
  const written = typeof value === 'string' ? text(value) : (conceptCode(value)?.code ?? conceptText(value));
  const lower = written?.toLowerCase();
  return lower?.includes(' ') ? lower.replaceAll(' ', '-') : lower;
}
