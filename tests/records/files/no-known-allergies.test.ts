import { describe, expect, it } from '@jest/globals';
import type { ReadFile } from '../../../bot/records/files/file.js';
import { readFile } from '../../../bot/records/files/read-file.js';

const read = (content: string): ReadFile => {
  const reading = readFile(Buffer.from(content), { source: 'file', now: Date.UTC(2026, 2, 10), kind: 'va' });
  if (reading.state !== 'read') throw new Error(reading.why);
  return reading;
};

const fhir = (allergies: readonly object[]): string =>
  JSON.stringify({
    resourceType: 'Bundle',
    type: 'collection',
    entry: [
      { resource: { resourceType: 'Patient', id: 'p', name: [{ given: ['Ruth'], family: 'Sample' }] } },
      ...allergies.map((a) => ({
        resource: { resourceType: 'AllergyIntolerance', patient: { reference: 'Patient/p' }, ...a },
      })),
    ],
  });

const cda = (template: string, section: string): string => `<?xml version="1.0"?>
<ClinicalDocument xmlns="urn:hl7-org:v3"><typeId root="2.16.840.1.113883.1.3" extension="POCD_HD000040"/>
<templateId root="${template}"/><component><structuredBody><component><section>
<code code="48765-2" codeSystem="2.16.840.1.113883.6.1"/><title>Allergies</title>${section}
</section></component></structuredBody></component></ClinicalDocument>`;

const negated = `<text>No known allergies</text><entry><act classCode="ACT" moodCode="EVN"><code code="CONC"/><statusCode code="active"/>
<entryRelationship typeCode="SUBJ"><observation classCode="OBS" moodCode="EVN" negationInd="true"><code code="ASSERTION"/>
<statusCode code="completed"/><value xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:type="CD" code="419199007" codeSystem="2.16.840.1.113883.6.96" displayName="Allergy to substance"/>
<participant typeCode="CSM"><participantRole classCode="MANU"><playingEntity classCode="MMAT"><code nullFlavor="NA"/></playingEntity></participantRole></participant>
</observation></entryRelationship></act></entry>`;

const mhv = (body: string): string =>
  [
    '------------------ MY HEALTHEVET PERSONAL INFORMATION REPORT -------------------',
    '                    Produced by the VA Blue Button (v12.6)',
    'Name: SAMPLE, RUTH         Date of Birth: 04 Mar 1948',
    '----------------------------- VA ALLERGIES ------------------------------',
    '',
    'Source: VA',
    '',
    body,
    '',
    '-------------- END OF MY HEALTHEVET PERSONAL INFORMATION REPORT ----------',
  ].join('\r\n');

const rule = '_'.repeat(53);
const vagov = (body: string): string =>
  `VA Blue Button® report\n\nRuth Sample\n\nDate of birth: March 4, 1948\n\n${rule}\nThe following records have been downloaded:\n\nRecords in this report\n\n  • Allergies\n\n${rule}\n\n1) Allergies\n\n${body}\n`;

const dashes = '-'.repeat(32);
const cms = (body: string): string =>
  `${dashes}\nMYMEDICARE.GOV PERSONAL HEALTH INFORMATION\n\n${dashes}\n\n${dashes}\nSelf Reported Allergies\n\n${dashes}\n\nSource: Self-Entered\n\n${body}\n`;

const coded = {
  code: { coding: [{ system: 'http://snomed.info/sct', code: '716186003', display: 'No known allergy' }] },
};

describe('"no known allergies" is said, and no allergy, in every format', () => {
  it.each([
    ['FHIR', fhir([coded])],
    ['C-CDA', cda('2.16.840.1.113883.10.20.22.1.2', negated)],
    ['C-CDA with words only', cda('2.16.840.1.113883.10.20.22.1.2', '<text>No known allergies</text>')],
    ['C32', cda('2.16.840.1.113883.3.88.11.32.1', '<text><paragraph>No Known Allergies</paragraph></text>')],
    ['My HealtheVet', mhv('No known allergies')],
    ['VA.gov', vagov(`No known allergies\n${'-'.repeat(53)}\nDate entered: May 1, 2001`)],
    ['CMS', cms('Allergy Name: No known allergies')],
  ])('%s', (_, content) => {
    const { allergies } = read(content).sections;
    expect([allergies.knownNone, allergies.entries, allergies.why]).toEqual([true, [], undefined]);
  });
});

describe('nothing written is not "none known"', () => {
  it.each([
    ['FHIR without allergies', fhir([])],
    [
      'a C-CDA section that has no information',
      cda('2.16.840.1.113883.10.20.22.1.2', '<text>No information</text>'),
    ],
    ['an empty My HealtheVet section', mhv('No information was available that matched your selection.')],
    ['an empty VA.gov section', vagov('')],
    ['an empty CMS section', cms('')],
    ['only drugs are ruled out', cms('Allergy Name: No known drug allergies')],
  ])('%s', (_, content) => expect(read(content).sections.allergies.knownNone).toBe(false));
});
