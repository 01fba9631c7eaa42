import { describe, expect, it } from '@jest/globals';
import { readMedicines } from '../../../bot/records/fhir/medicines.js';
import { accounted, contextOf, junk, misshapen, reading, wrongShapes } from './reading.js';

const read = reading(readMedicines, 'MedicationRequest');
const metformin = { medicationCodeableConcept: { text: 'METFORMIN 500MG TAB' }, status: 'active' };
const only = (fields: object) => read({ ...metformin, ...fields }).entries[0]!;

describe('the status of a medicine, as people should hear it', () => {
  it.each([
    ['active', undefined, 'active', 'active'],
    ['on-hold', undefined, 'onHold', 'on-hold'],
    ['completed', undefined, 'expired', 'completed'],
    ['stopped', undefined, 'discontinued', 'stopped'],
    ['cancelled', undefined, 'discontinued', 'cancelled'],
    ['draft', undefined, 'inProgress', 'draft'],
    ['unknown', undefined, 'notAvailable', 'unknown'],
    // VistA's own finer word wins over FHIR's.
    ['completed', 'EXPIRED', 'expired', 'EXPIRED'],
    ['stopped', 'EXPIRED', 'expired', 'EXPIRED'],
    ['active', 'HOLD', 'onHold', 'HOLD'],
    ['active', 'PROVIDER HOLD', 'onHold', 'PROVIDER HOLD'],
    ['active', 'SUSPENDED', 'active', 'SUSPENDED'],
    ['active', 'Active: Refill in Process', 'inProgress', 'Active: Refill in Process'],
    ['stopped', 'TRANSFERRED', 'transferred', 'TRANSFERRED'],
    ['stopped', 'DISCONTINUED BY PROVIDER', 'discontinued', 'DISCONTINUED BY PROVIDER'],
    // A reason is not a status.
    ['stopped', 'Adverse reaction', 'discontinued', 'stopped'],
  ])('%s with %s is %s, beside %s', (status, word, expected, written) => {
    const medicine = only({ status, ...(word ? { statusReason: { text: word } } : {}) });
    expect(medicine).toMatchObject({ status: expected, statusAsWritten: written, warnings: [] });
  });

  it('is said to be unknown when it is no word we know, or missing', () => {
    expect(only({ status: 'floating' })).toMatchObject({
      status: 'notAvailable',
      warnings: ['statusUnknown'],
    });
    expect(only({ status: undefined })).toMatchObject({
      status: 'notAvailable',
      warnings: ['statusUnknown'],
    });
  });
});

describe('what is not a medicine taken at home', () => {
  const category = (code: string) => ({ category: [{ coding: [{ code }] }] });

  it.each([
    ['entered in error', { status: 'entered-in-error' }, 'enteredInError'],
    ['in words, entered in error', { status: 'Entered in Error' }, 'enteredInError'],
    [
      '"no known medications"',
      { medicationCodeableConcept: { coding: [{ code: '787481004' }] } },
      'noneKnown',
    ],
    [
      '"we do not know"',
      { medicationCodeableConcept: { coding: [{ code: 'no-medication-info' }] } },
      'noInformation',
    ],
    ["another person's, in a list", { subject: [{ reference: 'Patient/p2' }] }, 'otherPerson'],
    ['given in the hospital', category('inpatient'), 'inpatient'],
    ['a charge', category('charge-only'), 'chargeOnly'],
    ["another person's", { subject: { reference: 'Patient/p2' } }, 'otherPerson'],
    [
      "another person's, by full address",
      { subject: { reference: 'https://va.example/r4/Patient/p2' } },
      'otherPerson',
    ],
  ])('%s is hidden and accounted for', (_, fields, why) => {
    expect(read({ ...metformin, ...fields })).toMatchObject({ entries: [], hidden: [{ why }] });
  });

  it('shows an order that is both inpatient and for home', () => {
    const both = { category: [...category('inpatient').category, ...category('discharge').category] };
    expect(only(both).name).toBe('METFORMIN 500MG TAB');
  });

  it('shows the order *not* to take something as just that', () => {
    const forbidden = only({ doNotPerform: true });
    expect(forbidden).toMatchObject({ status: 'discontinued', warnings: ['doNotTake'] });
  });
});

describe('the name of a medicine', () => {
  const reference = (fields: object) => ({
    medicationCodeableConcept: undefined,
    medicationReference: fields,
  });

  it('comes from a contained Medication', () => {
    const contained = [{ resourceType: 'Medication', id: 'm', code: { text: 'LISINOPRIL 20MG TAB' } }];
    expect(only({ ...reference({ reference: '#m' }), contained }).name).toBe('LISINOPRIL 20MG TAB');
  });

  it('comes from an included Medication that has only a coding', () => {
    const code = { coding: [{ system: 'rxnorm', code: '1', display: 'lisinopril 20 mg oral tablet' }] };
    const request = {
      resourceType: 'MedicationRequest',
      id: 'r',
      ...reference({ reference: 'Medication/m' }),
    };
    const { entries } = readMedicines([request], contextOf([{ resourceType: 'Medication', id: 'm', code }]));
    expect(entries[0]).toMatchObject({
      name: 'lisinopril 20 mg oral tablet',
      code: { system: 'rxnorm', code: '1' },
    });
  });

  it('comes from the display when the Medication is nowhere', () => {
    expect(only(reference({ reference: 'Medication/gone', display: 'Warfarin 5 mg' })).name).toBe(
      'Warfarin 5 mg',
    );
  });

  it('is the code when that is all there is, and says so', () => {
    const coded = { medicationCodeableConcept: { coding: [{ system: 'rxnorm', code: '861007' }] } };
    expect(only(coded)).toMatchObject({ name: '861007', warnings: ['nameMissing'] });
  });

  it('is said to be unreadable when there is none: the entry stays', () => {
    expect(only(reference({ reference: 'Medication/gone' }))).toMatchObject({ warnings: ['unreadable'] });
  });
});

describe('directions', () => {
  const dosage = (...dosageInstruction: object[]) => only({ dosageInstruction }).directions;

  it('are the words for the patient before the words of the order', () => {
    expect(dosage({ text: 'T1T PO BID', patientInstruction: 'Take 1 tablet 2 times a day' })).toBe(
      'Take 1 tablet 2 times a day',
    );
    expect(dosage({ text: 'T1T PO BID' })).toBe('T1T PO BID');
  });

  it('are all of them, in their order', () => {
    expect(dosage({ sequence: 2, text: 'then 1 daily' }, { sequence: 1, text: '2 daily for 3 days' })).toBe(
      '2 daily for 3 days; then 1 daily',
    );
  });

  it.each([
    [
      {
        doseAndRate: [{ doseQuantity: { value: 1 } }],
        timing: { repeat: { frequency: 1, period: 1, periodUnit: 'd' } },
      },
      'dose 1, every day',
    ],
    [
      {
        doseAndRate: [{ doseQuantity: { value: 2, unit: 'tablet' } }],
        timing: { repeat: { frequency: 3, period: 1, periodUnit: 'd' } },
      },
      '2 tablet, 3 times a day',
    ],
    [
      { timing: { repeat: { frequency: 1, period: 8, periodUnit: 'h' } }, asNeededBoolean: true },
      'every 8 hours, as needed',
    ],
    [
      { timing: { repeat: { frequency: 1, frequencyMax: 2, period: 1, periodUnit: 'd' } } },
      '1 to 2 times a day',
    ],
    [
      {
        doseAndRate: [{ doseRange: { low: { value: 1 }, high: { value: 2, unit: 'puff' } } }],
        asNeededCodeableConcept: { text: 'wheezing' },
      },
      '1 to 2 puff, as needed for wheezing',
    ],
  ])('are put together from their parts only when nothing was written', (parts, expected) => {
    expect(dosage(parts)).toBe(expected);
  });
});

describe('words and coded dose', () => {
  const dosage = (text: string, dose: object, repeat: object = {}) =>
    only({ dosageInstruction: [{ text, doseAndRate: [{ doseQuantity: dose }], timing: { repeat } }] });
  const tablet = (value: number) => ({ value, unit: 'tablet' });

  it.each([
    ['TAKE TWO TABLETS BY MOUTH DAILY', tablet(1), {}],
    ['TAKE 1 TABLET EVERY 8 HOURS', tablet(1), { frequency: 1, period: 6, periodUnit: 'h' }],
    ['TAKE 500 MG TWICE A DAY', { value: 250, unit: 'mg' }, {}],
  ])('that name different numbers: %s', (words, dose, repeat) => {
    const medicine = dosage(words, dose, repeat);
    expect(medicine).toMatchObject({ directions: words, warnings: ['conflict'] });
    expect(medicine.directionsAsCoded).toBeDefined();
  });

  it.each([
    ['TAKE ONE TABLET BY MOUTH TWICE DAILY', tablet(1), { frequency: 2, period: 1, periodUnit: 'd' }],
    ['TAKE AS DIRECTED', tablet(3), {}],
    ['TAKE 1-2 TABLETS AT BEDTIME', tablet(2), { frequency: 1, period: 1, periodUnit: 'd' }],
  ])('that agree or cannot be compared: %s', (words, dose, repeat) => {
    const medicine = dosage(words, dose, repeat);
    expect(medicine.warnings).toEqual([]);
    expect(medicine.directionsAsCoded).toBeUndefined();
  });

  it('for the patient beat the order, whose words are kept', () => {
    const medicine = only({
      dosageInstruction: [{ text: '1 TAB PO BID', patientInstruction: 'Take 1 tablet twice a day' }],
    });
    expect(medicine).toMatchObject({
      directions: 'Take 1 tablet twice a day',
      details: [{ label: 'Order text', value: '1 TAB PO BID' }],
    });
  });
});

describe('medicines without a prescription', () => {
  const other = (resource: object) =>
    readMedicines([{ id: 'x', medicationCodeableConcept: { text: 'Zinc' }, ...resource }], contextOf())
      .entries;

  it("that somebody reported are not the VA's", () => {
    const statement = {
      resourceType: 'MedicationStatement',
      status: 'active',
      dosage: [{ text: 'One a day' }],
    };
    expect(other(statement)).toMatchObject([
      { name: 'Zinc', status: 'active', nonVa: true, directions: 'One a day' },
    ]);
  });

  it('that are not taken say so', () => {
    expect(other({ resourceType: 'MedicationStatement', status: 'not-taken' })).toMatchObject([
      { status: 'discontinued', warnings: ['notDone'] },
    ]);
  });

  it('that were handed over or given are not said to be taken still', () => {
    expect(other({ resourceType: 'MedicationDispense', status: 'completed' })).toMatchObject([
      { status: 'notAvailable' },
    ]);
    expect(other({ resourceType: 'MedicationAdministration', status: 'completed' })).toMatchObject([
      { status: 'notAvailable' },
    ]);
  });
});

describe('supply', () => {
  const dispense = (whenHandedOver: string, status = 'completed') => ({
    resourceType: 'MedicationDispense',
    id: whenHandedOver,
    status,
    whenHandedOver,
    authorizingPrescription: [{ reference: 'MedicationRequest/r' }],
  });
  const request = {
    resourceType: 'MedicationRequest',
    id: 'r',
    ...metformin,
    dispenseRequest: { numberOfRepeatsAllowed: 3 },
  };
  const withFills = (...fills: object[]) => readMedicines([request], contextOf(fills)).entries[0]!;

  it('counts refills, which come after the first fill', () => {
    expect(withFills(dispense('2026-01-05'), dispense('2026-02-05'))).toMatchObject({
      refillsLeft: 2,
      lastFilled: '2026-02-05',
    });
  });

  it('does not count what was entered in error', () => {
    expect(withFills(dispense('2026-01-05'), dispense('2026-02-05', 'entered-in-error'))).toMatchObject({
      refillsLeft: 3,
      lastFilled: '2026-01-05',
    });
  });

  it('says nothing of refills when no fill is known', () => {
    expect(withFills()).not.toHaveProperty('refillsLeft');
    expect(withFills()).not.toHaveProperty('lastFilled');
  });

  it('warns when the source says active after its own end date', () => {
    const ended = (end: string) => only({ dispenseRequest: { validityPeriod: { end } } });
    expect(ended('2025-12-31')).toMatchObject({ status: 'active', warnings: ['endDatePassed'] });
    expect(ended('2026-12-31').warnings).toEqual([]);
  });
});

describe('hostile medicines', () => {
  it('never throws and loses nothing', () => {
    const bad = wrongShapes.map((shape) => misshapen('MedicationRequest', shape));
    const all = [...junk, ...bad, { resourceType: 'MedicationRequest', id: 'good', ...metformin }];
    const result = readMedicines(all, contextOf(all));
    expect(accounted(result, all.length)).toBe(true);
    expect(result.entries.filter((e) => e.name === 'METFORMIN 500MG TAB')).toHaveLength(1);
  });

  it('keeps two versions of one id apart', () => {
    const result = readMedicines(
      [
        { resourceType: 'MedicationRequest', id: 'r', ...metformin },
        { resourceType: 'MedicationRequest', id: 'r', ...metformin, status: 'stopped' },
      ],
      contextOf(),
    );
    expect(new Set(result.entries.map((e) => e.id)).size).toBe(2);
  });
});
