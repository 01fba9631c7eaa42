import { describe, expect, it } from '@jest/globals';
import { sectionIds } from '../../bot/records/sections.js';
import { bytesOf, count, filesIn, read, whole } from './corpora.js';

interface Resource {
  readonly resourceType: string;
  readonly status?: string;
  readonly hasMember?: unknown;
  readonly entry?: readonly { readonly resource: Resource }[];
}

const parsed = (path: string): Resource => JSON.parse(bytesOf(path).toString()) as Resource;
const ofType = (bundle: Resource, type: string): number =>
  (bundle.entry ?? []).filter((e) => e.resource.resourceType === type).length;

describe('a Synthea bundle is read whole', () => {
  it.each(filesIn('fhir/synthea'))('%s', (path) => {
    const [bundle, reading] = [parsed(path), whole(path)];
    const all = (...ids: (typeof sectionIds)[number][]): number =>
      ids.reduce((sum, id) => sum + count(reading, id), 0);
    expect({
      medicines: all('medicines'),
      allergies: all('allergies'),
      conditions: all('conditions'),
      immunizations: all('immunizations'),
      procedures: all('procedures'),
      visits: all('visits'),
    }).toEqual({
      medicines: ofType(bundle, 'MedicationRequest'),
      allergies: ofType(bundle, 'AllergyIntolerance'),
      conditions: ofType(bundle, 'Condition'),
      immunizations: ofType(bundle, 'Immunization'),
      procedures: ofType(bundle, 'Procedure'),
      visits: ofType(bundle, 'Encounter'),
    });
    // A panel that only heads its members is not an entry, and a component is one.
    expect(all('labs', 'vitals', 'history')).toBeGreaterThanOrEqual(ofType(bundle, 'Observation'));
  });
});

/** Definitions and directories: nobody's record. */
const nobodys =
  /^(Library|Questionnaire|Organization|Location|Practitioner|PractitionerRole|Endpoint|ValueSet|StructureDefinition|SearchParameter|CapabilityStatement|Medication|Specimen|Provenance)$/;

describe('an example of US Core is an entry, or plainly no record', () => {
  it.each(filesIn('fhir/us-core', /\.json$/))('%s', (path) => {
    const resource = parsed(path);
    const reading = read(path);
    const people = resource.entry?.some((e) => !nobodys.test(e.resource.resourceType)) ?? true;
    if (nobodys.test(resource.resourceType) || !people) {
      expect(reading.state).toBe('refused');
      return;
    }
    expect(reading.state).toBe('read');
    if (reading.state !== 'read' || resource.status === 'entered-in-error') return;
    const entries = sectionIds.reduce((sum, id) => sum + reading.sections[id].entries.length, 0);
    expect(entries + Number(sectionIds.some((id) => reading.sections[id].knownNone))).toBeGreaterThan(0);
  });
});

interface Verdict {
  readonly errors: readonly string[];
  readonly warnings?: readonly string[];
}

describe('a broken shared bundle is judged by its rule', () => {
  const verdicts = JSON.parse(bytesOf('fhir/invalid/expected.json').toString()) as Record<string, Verdict>;
  it.each(Object.entries(verdicts))('%s', (file, { errors, warnings = [] }) => {
    const reading = read(`fhir/invalid/${file}`);
    const found = (reading.warnings ?? []).map((w) => w.code) ?? [];
    expect(found).toEqual(expect.arrayContaining([...errors, ...warnings]));
    // Nothing else is called an error of this bundle: rules are named in kebab case.
    expect([...new Set(found.filter((code) => isRule(code) && !isWarningRule(code)))].toSorted()).toEqual(
      [...errors].toSorted(),
    );
  });
  const warningRules = new Set(Object.values(verdicts).flatMap((v) => v.warnings ?? []));
  const errorRules = new Set(Object.values(verdicts).flatMap((v) => v.errors));
  const isWarningRule = (code: string): boolean => warningRules.has(code);
  const isRule = (code: string): boolean => errorRules.has(code) || warningRules.has(code);
});
