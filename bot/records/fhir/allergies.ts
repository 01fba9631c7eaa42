import type { Allergy, EntryWarning } from '../record.js';
import { conceptCodes, conceptText, statusCode } from './concepts.js';
import { firstDate } from './dates.js';
import { at, joined, list, objects, text, type Json } from './json.js';
import { isNoInformation, saysNone } from './none-known.js';
import { notesOf } from './notes.js';
import { defined, entry, readEach, type Hidden, type ReadContext, type Reading } from './reading.js';
import { referenceName } from './references.js';

export const readAllergies = (resources: readonly unknown[], context: ReadContext): Reading<Allergy> =>
  readEach(
    resources,
    ['AllergyIntolerance'],
    context,
    (resource, id) => negation(resource) ?? allergy(resource, id, context),
    (base) => ({ ...base, reactions: [] }),
  );

/** "No known allergies" is a statement, not an allergy; one that was itself withdrawn states nothing. */
function negation(resource: Json): Hidden | undefined {
  if (isNoInformation(resource.code)) return 'noInformation';
  if (!saysNone('allergies', resource.code)) return undefined;
  const withdrawn = isRuledOut(resource) || isOver(resource);
  return withdrawn ? 'noInformation' : 'noneKnown';
}

const isRuledOut = (resource: Json): boolean => statusCode(resource.verificationStatus) === 'refuted';

const isOver = (resource: Json): boolean =>
  ['inactive', 'resolved'].includes(statusCode(resource.clinicalStatus) ?? '');

/** The extension with which a server says "no risk from this substance", under a code that names the substance. */
const isNoRisk = (resource: Json): boolean =>
  objects(resource.extension).some(
    (e) =>
      /substanceExposureRisk$/.test(text(e.url) ?? '') &&
      JSON.stringify(e.extension ?? '').includes('no-known-reaction-risk'),
  );

function allergy(resource: Json, id: string, context: ReadContext): Allergy {
  const reactions = objects(resource.reaction);
  const severity = worst(reactions.map((r) => text(r.severity)?.toLowerCase()));
  return {
    ...entry(resource, id, context, {
      concept: resource.code,
      name: conceptText(resource.code) ?? conceptText(at(reactions, 'substance')),
      when: firstDate(resource.recordedDate, resource.onsetDateTime),
      from: { facility: referenceName(resource.recorder, resource, context.pool) },
      warnings: warningsOf(resource),
    }),
    reactions: [...new Set(reactions.flatMap(manifestations))],
    ...defined({
      severity,
      criticality: criticality(resource.criticality),
      type: typeOf(resource),
      observed: observedOf(resource),
      notes: notesOf(resource),
    }),
  };
}

function warningsOf(resource: Json): readonly (EntryWarning | undefined)[] {
  return [
    isRuledOut(resource) || isNoRisk(resource) ? 'ruledOut' : undefined,
    isOver(resource) ? 'notCurrent' : undefined,
  ];
}

/** A reaction known only by its code is still told: by its code. */
const manifestations = (reaction: Json): readonly string[] => {
  const named = list(reaction.manifestation).map((m) => conceptText(m) ?? conceptCodes(m)[0]?.code);
  const found = named.filter((m) => m !== undefined);
  return found.length > 0 ? found : [text(reaction.description)].filter((d) => d !== undefined);
};

const severities = ['mild', 'moderate', 'severe'] as const;

const worst = (given: readonly (string | undefined)[]): Allergy['severity'] =>
  severities.toReversed().find((s) => given.includes(s));

const criticality = (value: unknown): Allergy['criticality'] =>
  value === 'low' || value === 'high' ? value : undefined;

const typeOf = (resource: Json): string | undefined =>
  joined(list(resource.category).map(text), ', ') ?? text(resource.type);

/** VistA's observed or historical, which FHIR has no field for: the VA sends it as an extension. */
function observedOf(resource: Json): Allergy['observed'] {
  const found = objects(resource.extension)
    .filter((e) => /observed-?historic|allergyobservedhistoric/i.test(text(e.url) ?? ''))
    .map((e) =>
      (
        text(e.valueCode) ??
        text(e.valueString) ??
        text(at(e, 'valueCodeableConcept', 'text'))
      )?.toLowerCase(),
    );
  return found.includes('o') || found.includes('observed')
    ? 'observed'
    : found.includes('h') || found.includes('historical')
      ? 'historical'
      : undefined;
}
