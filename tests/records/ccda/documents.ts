import { readCcda } from '../../../bot/records/ccda/index.js';
import type { FileContext, FileReading, ReadFile } from '../../../bot/records/files/file.js';

export const context: FileContext = {
  source: 'file',
  now: Date.parse('2026-01-01T00:00:00Z'),
  kind: 'added',
};

export const templates = {
  r11: '<templateId root="2.16.840.1.113883.10.20.22.1.2"/>',
  r21: '<templateId root="2.16.840.1.113883.10.20.22.1.2" extension="2015-08-01"/>',
  c32: '<templateId root="2.16.840.1.113883.3.88.11.32.1"/><templateId root="2.16.840.1.113883.10.20.1"/>',
};

export const person = `<recordTarget><patientRole><id root="2.16.840.1.113883.4.1" extension="666-12-0001"/>
  <addr use="HP"><streetAddressLine>1 Elm Street</streetAddressLine><city>Dayton</city><state>OH</state><postalCode>45428</postalCode></addr>
  <telecom use="MC" value="tel:+1-217-555-0101"/>
  <patient><name use="L"><given>Rosa</given><family>Quill</family></name>
  <administrativeGenderCode code="F" displayName="Female"/><birthTime value="19480301"/></patient></patientRole></recordTarget>`;

interface Parts {
  readonly template?: string;
  readonly header?: string;
  readonly person?: string;
}

const root = (inside: string): string =>
  `<ClinicalDocument xmlns="urn:hl7-org:v3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:sdtc="urn:hl7-org:sdtc">
  <typeId root="2.16.840.1.113883.1.3" extension="POCD_HD000040"/>${inside}</ClinicalDocument>`;

export const documentOf = (sections: string, parts: Parts = {}): string =>
  root(
    `${parts.template ?? templates.r21}${parts.person ?? person}${parts.header ?? ''}<component><structuredBody>${sections}</structuredBody></component>`,
  );

export const unstructured = (body: string): string =>
  root(
    `${templates.r21}<title>Scanned letter</title>${person}<component><nonXMLBody>${body}</nonXMLBody></component>`,
  );

export const codes = {
  medicines: '10160-0',
  allergies: '48765-2',
  problems: '11450-4',
  results: '30954-2',
  vitals: '8716-3',
  immunizations: '11369-6',
  procedures: '47519-4',
  encounters: '46240-8',
  social: '29762-2',
  family: '10157-6',
  plan: '18776-5',
  devices: '46264-8',
  payers: '48768-6',
} as const;

export const section = (code: string, inside: string, title = 'A section'): string =>
  `<component><section><code code="${code}" codeSystem="2.16.840.1.113883.6.1"/><title>${title}</title>${inside}</section></component>`;

export const entries = (...statements: readonly string[]): string =>
  statements.map((s) => `<entry>${s}</entry>`).join('');

export const read = (xml: string | Uint8Array, given: FileContext = context): FileReading =>
  readCcda(typeof xml === 'string' ? Buffer.from(xml) : xml, given);

export function readWhole(xml: string | Uint8Array, given: FileContext = context): ReadFile {
  const reading = read(xml, given);
  if (reading.state !== 'read') throw new Error(`refused: ${reading.why}`);
  return reading;
}

export const medicine = (inside: string, attributes = ''): string =>
  `<substanceAdministration classCode="SBADM" moodCode="EVN" ${attributes}><templateId root="2.16.840.1.113883.10.20.22.4.16"/>${inside}</substanceAdministration>`;

export const drug = (name: string): string =>
  `<consumable><manufacturedProduct><manufacturedMaterial><code code="314076" codeSystem="2.16.840.1.113883.6.88" displayName="${name}"/></manufacturedMaterial></manufacturedProduct></consumable>`;

export const concern = (observation: string, status = 'active'): string =>
  `<act classCode="ACT" moodCode="EVN"><code code="CONC"/><statusCode code="${status}"/><entryRelationship typeCode="SUBJ">${observation}</entryRelationship></act>`;

export const allergy = (inside: string, attributes = ''): string =>
  `<observation classCode="OBS" moodCode="EVN" ${attributes}><code code="ASSERTION"/><statusCode code="completed"/>${inside}</observation>`;

export const substance = (code: string): string =>
  `<participant typeCode="CSM"><participantRole classCode="MANU"><playingEntity classCode="MMAT">${code}</playingEntity></participantRole></participant>`;

export const observation = (code: string, name: string, inside: string): string =>
  `<observation classCode="OBS" moodCode="EVN"><code code="${code}" codeSystem="2.16.840.1.113883.6.1" displayName="${name}"/><statusCode code="completed"/>${inside}</observation>`;
