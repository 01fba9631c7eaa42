import { describe, expect, it } from '@jest/globals';
import { readFhirFile } from '../../../bot/records/fhir/bundle-file.js';
import type { ReadFile } from '../../../bot/records/files/file.js';

const ccda = (family: string, allergy: string): string => `<?xml version="1.0"?>
<ClinicalDocument xmlns="urn:hl7-org:v3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<templateId root="2.16.840.1.113883.10.20.22.1.2"/>
<recordTarget><patientRole><id root="1.2.3" extension="7"/><patient>
<name><given>Ada</given><family>${family}</family></name><birthTime value="19500401"/></patient></patientRole></recordTarget>
<component><structuredBody><component><section>
<code code="48765-2" codeSystem="2.16.840.1.113883.6.1"/><title>Allergies</title><text><paragraph>${allergy}</paragraph></text>
</section></component></structuredBody></component></ClinicalDocument>`;

const patient = {
  resourceType: 'Patient',
  id: 'p1',
  name: [{ family: 'Quill', given: ['Ada'] }],
  birthDate: '1950-04-01',
};

function read(attachment: object, others: readonly object[] = [], fields: object = {}): ReadFile {
  const reference = {
    resourceType: 'DocumentReference',
    id: 'd',
    status: 'current',
    type: { text: 'Summary of care' },
    content: [{ attachment, ...fields }],
  };
  const entry = [patient, reference, ...others].map((resource) => ({ resource }));
  const bytes = Buffer.from(JSON.stringify({ resourceType: 'Bundle', type: 'collection', entry }));
  const reading = readFhirFile(bytes, { source: 'file', now: 0, kind: 'added' });
  if (reading.state !== 'read') throw new Error(reading.why);
  return reading;
}

const base64 = (text: string): string => Buffer.from(text).toString('base64');

describe('a C-CDA kept in a DocumentReference', () => {
  it.each(['text/xml', 'application/xml', 'application/cda+xml', 'application/hl7-v3+xml'])(
    'of type %s is read too, as part of this source',
    (contentType) => {
      const { sections, warnings } = read({ contentType, data: base64(ccda('Quill', 'Penicillin')) });
      expect(sections.allergies.entries.length).toBeGreaterThan(0);
      expect(sections.allergies.entries.every((a) => a.from.source === 'file')).toBe(true);
      expect(sections.documents.entries).toMatchObject([{ name: 'Summary of care' }]);
      expect(warnings).toEqual([]);
    },
  );

  it('is known by its format code where its type is not', () => {
    const format = { format: { code: 'urn:hl7-org:sdwg:ccda-structuredBody:2.1' } };
    const { sections } = read(
      { contentType: 'application/octet-stream', data: base64(ccda('Quill', 'Penicillin')) },
      [],
      format,
    );
    expect(sections.allergies.entries.length).toBeGreaterThan(0);
  });

  it('is read from a Binary beside it', () => {
    const binary = {
      resourceType: 'Binary',
      id: 'b',
      contentType: 'text/xml',
      data: base64(ccda('Quill', 'Penicillin')),
    };
    expect(
      read({ contentType: 'text/xml', url: 'Binary/b' }, [binary]).sections.allergies.entries.length,
    ).toBeGreaterThan(0);
  });

  it('of another person is listed and not read', () => {
    const { sections, warnings } = read({
      contentType: 'text/xml',
      data: base64(ccda('Vole', 'Penicillin')),
    });
    expect(sections.allergies.entries).toEqual([]);
    expect(sections.documents.entries).toHaveLength(1);
    expect(warnings).toEqual([{ code: 'documentOfAnother', place: 'Bundle.entry[1]' }]);
  });

  it('never makes a list a "none known"', () => {
    const { sections } = read({ contentType: 'text/xml', data: base64(ccda('Quill', 'No known allergies')) });
    expect(sections.allergies.knownNone).toBe(false);
  });

  it.each(['<', 'not xml', ''])('that is no document (%j) is listed and harms nothing', (text) => {
    const { sections } = read({ contentType: 'text/xml', data: base64(text) });
    expect(sections.documents.entries).toHaveLength(1);
  });
});
