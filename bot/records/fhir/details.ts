import type { DetailLabel } from '../detail-labels.js';
import type { Detail } from '../record.js';
import { conceptText, conceptCode } from './concepts.js';
import { isObject, list, objects, text, type Json } from './json.js';
import { quantity } from './values.js';

type Facts<Label> = readonly (readonly [label: Label, value: string | undefined])[];

/** Facts the model has no field for, under labels of ours and before them any under the source's own; undefined when there are none. */
export function detailsOf(
  facts: Facts<DetailLabel>,
  theirs: Facts<string> = [],
): readonly Detail[] | undefined {
  const details: Detail[] = [];
  for (const [label, value] of theirs) if (value !== undefined) details.push({ label, value });
  for (const [label, value] of facts) if (value !== undefined) details.push({ label, value, ours: label });
  return details.length === 0 ? undefined : details;
}

/** The words of several concepts. */
export const conceptsText = (concepts: unknown): string | undefined => {
  const words = objects(concepts).map((c) => conceptText(c) ?? conceptCode(c)?.code);
  const known = [...new Set(words.filter((w) => w !== undefined))];
  return known.length === 0 ? undefined : known.join(', ');
};

const bookkeeping = new Set(
  'resourceType id meta implicitRules language text contained identifier subject patient status extension modifierExtension'.split(
    ' ',
  ),
);

/** What a resource nobody has a reader for says at its top level: labels are its own field names. */
export const everyFact = (resource: Json): readonly Detail[] | undefined =>
  detailsOf(
    [],
    Object.entries(resource)
      .filter(([key]) => !bookkeeping.has(key))
      .slice(0, 50)
      .flatMap(([key, value]) => list(value).map((v) => [key, factText(v)] as const)),
  );

const factText = (value: unknown): string | undefined => {
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (!isObject(value)) return text(value);
  const measure = quantity(value);
  return (
    conceptText(value) ??
    text(value.display) ??
    (measure && [measure.value, measure.unit].filter(Boolean).join(' ')) ??
    text(value.text) ??
    text(value.description)
  );
};
