import type { Lab } from '../record.js';
import { codesIn, conceptCodes } from './concepts.js';
import type { Json } from './json.js';

type Kind = NonNullable<Lab['kind']>;

/** LOINC codes of the VA (facts: va 2), HL7 v2 table 0074 and US Core's LOINC categories. */
const byCode: ReadonlyMap<string, Kind> = new Map([
  ['18725-2', 'microbiology'],
  ['mb', 'microbiology'],
  ['mcb', 'microbiology'],
  ['11526-1', 'pathology'],
  ['27898-6', 'pathology'],
  ['50668-3', 'pathology'],
  ['26438-2', 'pathology'],
  ['lp7839-6', 'pathology'],
  ['sp', 'pathology'],
  ['cp', 'pathology'],
  ['pat', 'pathology'],
  ['lp29684-5', 'radiology'],
  ['18748-4', 'radiology'],
  ['rad', 'radiology'],
  ['rx', 'radiology'],
  ['ct', 'radiology'],
  ['rus', 'radiology'],
  ['imaging', 'radiology'],
  ['lp29708-2', 'ekg'],
  ['11524-6', 'ekg'],
  ['34534-8', 'ekg'],
  ['ec', 'ekg'],
  ['lab', 'laboratory'],
  ['laboratory', 'laboratory'],
  ['ch', 'laboratory'],
  ['hm', 'laboratory'],
]);

/** What kind of result the source says this is: the finer word wins over "laboratory". */
export function labKind(resource: Json): Kind {
  const codes = [
    ...conceptCodes(resource.code).map((c) => c.code.toLowerCase()),
    ...codesIn(resource.category),
  ];
  const said = codes.map((code) => byCode.get(code)).filter((kind) => kind !== undefined);
  return said.find((kind) => kind !== 'laboratory') ?? said[0] ?? 'other';
}
