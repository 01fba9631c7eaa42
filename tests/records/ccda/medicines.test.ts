import { describe, expect, test } from '@jest/globals';
import { codes, documentOf, drug, entries, medicine, readWhole, section, templates } from './documents.js';

const inSection = (
  inside: string,
  template = templates.r21,
): ReturnType<typeof readWhole>['sections']['medicines'] =>
  readWhole(documentOf(section(codes.medicines, inside), { template })).sections.medicines;
const one = (inside: string, attributes = ''): object =>
  inSection(entries(medicine(inside, attributes))).entries[0]!;

/** The first status wins: tests of the status put theirs before it. */
const lisinopril = `<statusCode code="active"/>${drug('Lisinopril 10 MG Oral Tablet')}`;
const period = (value: number, unit: string): string =>
  `<effectiveTime xsi:type="PIVL_TS" operator="A"><period value="${value}" unit="${unit}"/></effectiveTime>`;
const sig = (words: string): string =>
  `<entryRelationship typeCode="COMP"><substanceAdministration moodCode="EVN"><templateId root="2.16.840.1.113883.10.20.22.4.147"/><code code="76662-6"/><text>${words}</text></substanceAdministration></entryRelationship>`;

describe('directions', () => {
  test('are the coded parts where nothing was written', () => {
    const parts = `${period(12, 'h')}<routeCode displayName="ORAL"/><doseQuantity value="1" unit="{tablet}"/><maxDoseQuantity><numerator value="4"/><denominator value="24" unit="h"/></maxDoseQuantity><precondition><criterion><value xsi:type="CD" displayName="Wheezing"/></criterion></precondition>`;
    expect(one(parts + lisinopril)).toMatchObject({
      directions: 'dose 1, ORAL, every 12 hours, as needed for Wheezing, no more than 4 in 24 h',
    });
  });

  test.each([
    ['<low value="1" unit="mg"/><high value="2" unit="mg"/>', '1-2 mg'],
    ['<low nullFlavor="NA"/><high value="2" unit="mg"/>', '<=2 mg'],
  ])('keep the dose range %s', (range, words) => {
    expect(one(`<doseQuantity>${range}</doseQuantity>${lisinopril}`)).toMatchObject({ directions: words });
  });

  test('tell an event of the day', () => {
    expect(
      one(`<effectiveTime xsi:type="EIVL_TS" operator="A"><event code="HS"/></effectiveTime>${lisinopril}`),
    ).toMatchObject({ directions: 'at bedtime' });
  });

  test.each([
    ['Take 2 tablets by mouth daily', '<doseQuantity value="1" unit="{tablet}"/>'],
    ['Take one tablet twice daily', period(8, 'h')],
    ['Take 20 mg every day', '<doseQuantity value="10" unit="mg"/>'],
    ['Take 1 tablet every 6 hours', period(12, 'h')],
  ])('"%s" stand against other coded numbers, and the conflict is told', (words, coded) => {
    expect(one(coded + lisinopril + sig(words))).toMatchObject({
      directions: words,
      directionsAsCoded: expect.any(String),
      warnings: ['conflict'],
    });
  });

  test.each([
    ['Take one tablet by mouth twice daily', `${period(12, 'h')}<doseQuantity value="1" unit="{tablet}"/>`],
    ['Take 1 to 2 tablets every 4 to 6 hours', `${period(6, 'h')}<doseQuantity value="2" unit="{tablet}"/>`],
    // Tablets against milligrams: nobody can say that they differ.
    ['Take one tablet daily', '<doseQuantity value="10" unit="mg"/>'],
    ['Take as directed', `${period(6, 'h')}<doseQuantity value="1"/>`],
  ])('"%s" agree with the coded ones', (words, coded) => {
    const read = one(coded + lisinopril + sig(words));
    expect(read).toMatchObject({ directions: words, warnings: [] });
    expect(read).not.toHaveProperty('directionsAsCoded');
  });

  // Vendors point `text` at the medicine's name, or at its whole row: that is no direction.
  test('are not the name once more', () => {
    const text =
      '<text><table><thead><tr><th>Medication</th><th>Directions</th></tr></thead><tbody><tr ID="r1"><td ID="m1">Lisinopril 10 MG Oral Tablet</td><td>Once daily</td></tr></tbody></table></text>';
    for (const id of ['m1', 'r1']) {
      const read = inSection(
        text + entries(medicine(`<text><reference value="#${id}"/></text>${lisinopril}`)),
      );
      expect(read.entries).toMatchObject([{ directions: 'Once daily' }]);
    }
  });
});

describe('status', () => {
  test.each([
    ['active', 'active'],
    ['completed', 'expired'],
    ['aborted', 'discontinued'],
    // HL7's "suspended" is a pause; VistA's same word is a refill on its way.
    ['suspended', 'onHold'],
    ['cancelled', 'discontinued'],
  ])('%s is %s', (code, status) => {
    expect(one(`<statusCode code="${code}"/>${lisinopril}`)).toMatchObject({ status, statusAsWritten: code });
  });

  test('that nobody knows is said to be unknown', () => {
    expect(one(`<statusCode code="mystery"/>${lisinopril}`)).toMatchObject({
      status: 'notAvailable',
      warnings: ['statusUnknown'],
    });
  });

  test('active beyond its own end is told', () => {
    expect(
      one(
        `<statusCode code="active"/><effectiveTime xsi:type="IVL_TS"><low value="2019"/><high value="20200101"/></effectiveTime>${lisinopril}`,
      ),
    ).toMatchObject({ date: '2019', warnings: ['endDatePassed'] });
  });
});

describe('an order not to take it, and no medicines at all', () => {
  test('a negated medicine is not to be taken', () => {
    expect(one(`<statusCode code="active"/>${lisinopril}`, 'negationInd="true"')).toMatchObject({
      status: 'discontinued',
      warnings: ['doNotTake'],
    });
  });

  test('any drug or medication negated is no known medicines', () => {
    const any =
      '<consumable><manufacturedProduct><manufacturedMaterial><code nullFlavor="OTH"><translation code="410942007" codeSystem="2.16.840.1.113883.6.96" displayName="drug or medication"/></code></manufacturedMaterial></manufacturedProduct></consumable>';
    expect(inSection(entries(medicine(any, 'negationInd="true"')))).toEqual({
      entries: [],
      knownNone: true,
      provided: true,
    });
  });

  test('a nameless medicine negated is not', () => {
    const nameless =
      '<consumable><manufacturedProduct><manufacturedMaterial><code nullFlavor="UNK"/></manufacturedMaterial></manufacturedProduct></consumable>';
    expect(inSection(entries(medicine(nameless, 'negationInd="true"')))).toMatchObject({
      knownNone: false,
      entries: [{ warnings: ['unreadable', 'statusUnknown', 'doNotTake'] }],
    });
  });
});

describe('what the pharmacy did', () => {
  const supply = `<entryRelationship typeCode="REFR"><supply moodCode="INT"><repeatNumber value="3"/><quantity value="30"/><author><assignedAuthor><assignedPerson><name><given>Ada</given><family>Reed</family></name></assignedPerson></assignedAuthor></author></supply></entryRelationship>
    <entryRelationship typeCode="REFR"><supply moodCode="EVN"><id extension="900123" root="1.2.3"/><statusCode code="completed"/><effectiveTime value="20250301"/><quantity value="30"/><performer><assignedEntity><telecom value="tel:217-555-0188"/><representedOrganization><name>Elm Pharmacy</name></representedOrganization></assignedEntity></performer></supply></entryRelationship>`;

  test('is kept; a repeat number is told as it is, never as refills left', () => {
    const read = one(lisinopril + supply);
    expect(read).toMatchObject({
      quantity: '30',
      lastFilled: '2025-03-01',
      prescribedBy: 'Ada Reed',
      pharmacyPhone: '217-555-0188',
    });
    expect(read).not.toHaveProperty('refillsLeft');
    expect(read).not.toHaveProperty('prescriptionNumber');
    expect(read).toMatchObject({
      details: expect.arrayContaining([
        { label: 'repeatNumber', value: '3' },
        { label: 'Pharmacy', value: 'Elm Pharmacy', ours: 'Pharmacy' },
      ]),
    });
  });

  test('carries the prescription number in a C32', () => {
    expect(inSection(entries(medicine(lisinopril + supply)), templates.c32).entries).toMatchObject([
      { prescriptionNumber: '900123' },
    ]);
  });
});
