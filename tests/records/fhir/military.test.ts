import { describe, expect, it } from '@jest/globals';
import { readMilitary } from '../../../bot/records/fhir/military.js';
import { sectionsOf } from '../../../bot/records/fhir/routes.js';
import { accounted, contextOf, junk, misshapen, reading, wrongShapes } from './reading.js';

const read = reading(readMilitary, 'Observation');
const guide = 'http://hl7.org/fhir/us/military-service/StructureDefinition';
const social = [{ coding: [{ code: 'social-history' }] }];
const part = (name: string, value: object, code?: string) => ({
  code: { coding: [{ system: 'http://loinc.org', code: code ?? name, display: name }] },
  valueCodeableConcept: value,
});
const service = {
  meta: { profile: [`${guide}/military-service-episode`] },
  category: social,
  code: { text: 'Military service episode' },
  status: 'final',
  effectivePeriod: { start: '1966-04-01', end: '1969-09-01' },
  component: [
    part('History of occupation industry', { text: 'Air Force' }, '86188-0'),
    part('Discharge status', { text: 'Honorable' }),
  ],
};
const deployment = {
  meta: { profile: [`${guide}/military-service-deployment-history-episode|1.0.0`] },
  category: social,
  code: { text: 'Deployment episode' },
  status: 'final',
  effectivePeriod: { start: '1967-05-01', end: '1968-01-01' },
  component: [part('Country', { coding: [{ code: 'VNM' }] })],
};

describe('military service', () => {
  it('is a period with its branch, and everything else it says', () => {
    expect(read(service).entries).toMatchObject([
      {
        name: 'Military service episode',
        branch: 'Air Force',
        date: '1966-04-01',
        end: '1969-09-01',
        details: [{ label: 'Discharge status', value: 'Honorable' }],
      },
    ]);
  });

  it('may be a deployment, with a code where the source has no words', () => {
    expect(read(deployment).entries).toMatchObject([
      { name: 'Deployment episode', date: '1967-05-01', details: [{ label: 'Country', value: 'VNM' }] },
    ]);
  });

  it("is known by HL7's guide or by the code of combat zone dates, and nothing else is", () => {
    const combat = { code: { coding: [{ system: 'http://loinc.org', code: '87511-2' }] }, category: social };
    const smoking = { code: { coding: [{ system: 'http://loinc.org', code: '72166-2' }] }, category: social };
    const sections = [service, deployment, combat, smoking].map((fields) =>
      sectionsOf({ resourceType: 'Observation', ...fields }, new Map()),
    );
    expect(sections).toEqual([['military'], ['military'], ['military'], ['history']]);
  });

  it('of any shape never throws and is never lost', () => {
    const all = [...junk, ...wrongShapes.map((shape) => misshapen('Observation', shape))];
    expect(accounted(readMilitary(all, contextOf(all)), all.length)).toBe(true);
  });
});
