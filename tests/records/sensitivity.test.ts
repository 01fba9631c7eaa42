import { describe, expect, it } from '@jest/globals';
import { sensitivityOf } from '../../bot/records/sensitivity.js';

describe('what is kept out of readable texts and from helpers', () => {
  it.each([
    ['ETH', 'substanceUse'],
    ['HIV', 'hiv'],
    ['SICKLE', 'sickleCell'],
    ['PSY', 'mentalHealth'],
    ['SDV', 'sexualTrauma'],
    ['SEX', 'reproductiveHealth'],
  ])("the source's label %s is %s", (code, expected) => {
    expect(sensitivityOf({ labels: [code], words: ['anything'] })).toEqual([expected]);
  });

  it.each([
    ['Alcohol use disorder', ['substanceUse']],
    ['BUPRENORPHINE 8MG/NALOXONE 2MG FILM', ['substanceUse']],
    ['HIV 1 RNA [#/volume]', ['hiv']],
    ['BICTEGRAVIR/EMTRICITABINE/TENOFOVIR TAB', ['hiv']],
    ['Sickle cell trait', ['sickleCell']],
    ['Posttraumatic stress disorder', ['mentalHealth']],
    ['SERTRALINE 50MG TAB', ['mentalHealth']],
    ['Military sexual trauma', ['sexualTrauma']],
    ['MENTAL HEALTH CLINIC', ['mentalHealth']],
    ['Depressed mood', ['mentalHealth']],
    ['LITHIUM', ['mentalHealth']],
    ['ZOLOFT 50 MG', ['mentalHealth']],
    ['BIKTARVY', ['hiv']],
    ['Urine drug screen', ['substanceUse']],
    ['IUD insertion', ['reproductiveHealth']],
    ['Hypertension in pregnancy', ['reproductiveHealth']],
    ['may be pregnant', ['reproductiveHealth']],
    ['Contraception counseling', ['reproductiveHealth']],
    ['LISINOPRIL 20MG TAB', []],
    ['Hives', []],
    ['HEARING AIDS', []],
    ['Type 2 diabetes mellitus', []],
  ])('without a label, %s is %j', (name, expected) => {
    expect(sensitivityOf({ words: [name] })).toEqual(expected);
  });

  it.each([
    ['http://hl7.org/fhir/sid/icd-10-cm', 'F10.20', ['substanceUse']],
    ['http://hl7.org/fhir/sid/icd-10-cm', 'F17.210', []],
    ['2.16.840.1.113883.6.90', 'F43.12', ['mentalHealth']],
    ['http://hl7.org/fhir/sid/icd-10-cm', 'B20', ['hiv']],
    ['http://hl7.org/fhir/sid/icd-10-cm', 'D57.1', ['sickleCell']],
    ['http://hl7.org/fhir/sid/icd-10-cm', 'T74.21XA', ['sexualTrauma']],
    ['http://hl7.org/fhir/sid/icd-10-cm', 'Z34.90', ['reproductiveHealth']],
    ['http://hl7.org/fhir/sid/icd-10-cm', 'Z38.0', []],
    ['http://hl7.org/fhir/sid/icd-10-cm', 'E11.9', []],
    ['http://hl7.org/fhir/sid/icd-9-cm', '305.1', []],
    ['http://hl7.org/fhir/sid/icd-9-cm', '309.81', ['mentalHealth']],
    ['http://snomed.info/sct', '86406008', ['hiv']],
    ['http://loinc.org', '44249-1', ['mentalHealth']],
    ['http://loinc.org', '4548-4', []],
    ['http://www.nlm.nih.gov/research/umls/rxnorm', '86406008', []],
  ])('the code %s %s is %j', (system, code, expected) => {
    expect(sensitivityOf({ codes: [{ system, code }], words: ['plain'] })).toEqual(expected);
  });

  it.each([
    ['ST depression in V5 and V6'],
    ['depressed ST segment'],
    ['Respiratory depression'],
    ['ALCOHOL PREP PAD'],
    ['Isopropyl alcohol 70%'],
    ['Lithium heparin tube'],
    ['seen at 10:00 MST'],
    ['GRAPE JUICE'],
    ['walking aids'],
    ['SEASIDE CLINIC'],
    ['Do not take if you are pregnant. Avoid in pregnancy.'],
    ['lithium ion battery'],
    ['depressed skull fracture'],
    ['hydroxyurea 500 mg'],
    ['HIVES'],
  ])('%s gives nothing away', (words) => {
    expect(sensitivityOf({ words: [words] })).toEqual([]);
  });

  it.each([
    ['Abuso de alcohol', 'substanceUse'],
    ['VIH positivo', 'hiv'],
    ['anemia falciforme', 'sickleCell'],
    ['trastorno de ansiedad', 'mentalHealth'],
    ['trauma sexual militar', 'sexualTrauma'],
    ['prueba de embarazo', 'reproductiveHealth'],
  ])('in Spanish, %s is %s', (words, expected) => {
    expect(sensitivityOf({ words: [words] })).toEqual([expected]);
  });

  it('free text counts, wherever in it the word stands', () => {
    const note = `${'The patient was seen. '.repeat(500)}History of opioid use disorder.`;
    expect(sensitivityOf({ words: ['Progress note', note] })).toEqual(['substanceUse']);
  });

  it('what the source marks restricted without saying why is kept out too', () => {
    expect(sensitivityOf({ labels: ['R'], words: ['plain'] })).toEqual(['restricted']);
    expect(sensitivityOf({ labels: ['N'], words: ['plain'] })).toEqual([]);
  });
});
