import { describe, expect, it } from '@jest/globals';
import { readAllergies } from '../../../bot/records/fhir/allergies.js';
import { accounted, contextOf, junk, misshapen, reading, wrongShapes } from './reading.js';

const read = reading(readAllergies, 'AllergyIntolerance');
const snomed = (code: string) => ({ code: { coding: [{ system: 'http://snomed.info/sct', code }] } });
const status = (field: string, code: string) => ({ [field]: { coding: [{ code }] } });

describe('"no known allergies"', () => {
  it.each([
    ['SNOMED no known allergy', snomed('716186003')],
    ['SNOMED no known allergies, the older code', snomed('160244002')],
    ['the code of IPS', { code: { coding: [{ code: 'no-known-allergies' }] } }],
    ['words alone', { code: { text: 'No Known Allergies' } }],
    ['the short form', { code: { text: 'NKA' } }],
    ['words with a SNOMED tag', { code: { text: 'No known allergies (situation)' } }],
  ])('%s is a statement, not an allergy', (_, fields) => {
    expect(read(fields)).toMatchObject({ knownNone: true, entries: [], hidden: [{ why: 'noneKnown' }] });
  });

  it.each([
    ['only drugs', { code: { text: 'No known drug allergies', coding: [{ code: '409137002' }] } }],
    ['only food', { code: { text: 'No known food allergy', coding: [{ code: '429625007' }] } }],
  ])('is not said of everything when it was said of %s', (_, fields) => {
    const result = read(fields);
    expect(result.knownNone).toBe(false);
    expect(result.entries).toHaveLength(1);
  });

  it.each([
    ['withdrawn', { ...snomed('716186003'), ...status('verificationStatus', 'refuted') }],
    ['no longer true', { ...snomed('716186003'), ...status('clinicalStatus', 'inactive') }],
    ['entered in error', { ...snomed('716186003'), ...status('verificationStatus', 'entered-in-error') }],
    ['"we do not know"', { code: { coding: [{ code: 'no-allergy-info' }] } }],
  ])('is not said when the statement was %s', (_, fields) => {
    expect(read(fields)).toMatchObject({ knownNone: false, entries: [] });
  });
});

describe('an allergy', () => {
  const reaction = (severity: string | undefined, ...words: string[]) => ({
    severity,
    manifestation: words.map((text) => ({ text })),
  });
  const only = (fields: object) => read({ code: { text: 'PENICILLIN' }, ...fields }).entries[0]!;

  it('has every reaction once, and the worst severity', () => {
    const allergy = only({
      reaction: [reaction('mild', 'Hives'), reaction('severe', 'Anaphylaxis', 'Hives')],
    });
    expect(allergy).toMatchObject({ reactions: ['Hives', 'Anaphylaxis'], severity: 'severe' });
  });

  it('keeps a reaction known only by its code', () => {
    expect(only({ reaction: [{ manifestation: [{ coding: [{ code: '39579001' }] }] }] }).reactions).toEqual([
      '39579001',
    ]);
  });

  it('has no severity when none was sent', () => {
    expect(only({ reaction: [reaction(undefined, 'Hives')] })).not.toHaveProperty('severity');
  });

  it('is told with a warning when it was ruled out or is over: never left out', () => {
    expect(only(status('verificationStatus', 'refuted')).warnings).toEqual(['ruledOut']);
    expect(only(status('clinicalStatus', 'resolved')).warnings).toEqual(['notCurrent']);
  });

  it('is one of no risk when the extension says so', () => {
    const extension = [
      {
        url: 'http://hl7.org/fhir/StructureDefinition/allergyintolerance-substanceExposureRisk',
        extension: [
          { url: 'exposureRisk', valueCodeableConcept: { coding: [{ code: 'no-known-reaction-risk' }] } },
        ],
      },
    ];
    expect(only({ extension }).warnings).toEqual(['ruledOut']);
  });

  it('takes the name of its substance when it has none', () => {
    const named = { code: undefined, reaction: [{ substance: { text: 'Amoxicillin' } }] };
    expect(only(named).name).toBe('Amoxicillin');
  });

  it("is not shown when it is another person's", () => {
    expect(read({ code: { text: 'PENICILLIN' }, patient: { reference: 'Patient/p2' } })).toMatchObject({
      entries: [],
      hidden: [{ why: 'otherPerson' }],
    });
  });
});

describe('hostile allergies', () => {
  it('never throw, are never lost and never become "none known"', () => {
    const all = [...junk, ...wrongShapes.map((shape) => misshapen('AllergyIntolerance', shape))];
    const result = readAllergies(all, contextOf(all));
    expect(accounted(result, all.length)).toBe(true);
    expect(result.knownNone).toBe(false);
  });
});
