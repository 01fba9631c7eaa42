import { describe, expect, it } from '@jest/globals';
import { systemClock, type Fetch } from '../../../bot/ports.js';
import { createFhirClient } from '../../../bot/records/fhir/client.js';
import { limits } from '../../../bot/records/fhir/request.js';
import { readSections } from '../../../bot/records/fhir/sections.js';

const patient = {
  resourceType: 'Patient',
  id: 'p1',
  name: [{ family: 'Quill', given: ['Ada'] }],
  birthDate: '1950-04-01',
};

const ccda = `<?xml version="1.0"?><ClinicalDocument xmlns="urn:hl7-org:v3">
<templateId root="2.16.840.1.113883.10.20.22.1.2"/><recordTarget><patientRole><id root="1.2.3" extension="7"/><patient>
<name><given>Ada</given><family>Quill</family></name><birthTime value="19500401"/></patient></patientRole></recordTarget>
<component><structuredBody><component><section><code code="48765-2" codeSystem="2.16.840.1.113883.6.1"/>
<title>Allergies</title><text><paragraph>Penicillin</paragraph></text></section></component></structuredBody></component>
</ClinicalDocument>`;

/** A server with one document, whose file is answered so. */
async function read(contentType: string, file: () => Response) {
  const accepted: (string | null)[] = [];
  const fetch: Fetch = async (url, init) => {
    if (String(url).includes('/Binary/')) {
      accepted.push(new Headers(init?.headers).get('accept'));
      return file();
    }
    const document = {
      resourceType: 'DocumentReference',
      id: 'd',
      status: 'current',
      type: { coding: [{ system: 'http://loinc.org', code: '11506-3', display: 'Progress note' }] },
      content: [{ attachment: { contentType, url: 'Binary/7' } }],
      subject: { reference: 'Patient/p1' },
    };
    const entry = String(url).includes('/DocumentReference?') ? [{ resource: document }] : [];
    return Response.json({ resourceType: 'Bundle', type: 'searchset', entry });
  };
  const client = createFhirClient('https://fhir.example/r4', { fetch, clock: systemClock, timeoutMs: 5000 });
  const context = { source: 'va', now: 0, patient, patientIds: new Set(['p1']) };
  const sections = await readSections(client, context, new AbortController().signal).whole;
  return { sections, accepted };
}

const answer =
  (body: string | Buffer, contentType: string, status = 200) =>
  () =>
    new Response(new Uint8Array(Buffer.from(body)), { status, headers: { 'content-type': contentType } });

describe('a file that a server gives as it is, not as a Binary in JSON', () => {
  it('is asked for as a Binary first, and as anything else after that', async () => {
    const { accepted } = await read('text/plain', answer('Slept well', 'text/plain'));
    expect(accepted).toEqual(['application/fhir+json, */*;q=0.5']);
  });

  it.each([
    ['text/plain', 'text/plain;charset=UTF-8', Buffer.from('Durmió bien')],
    ['text/plain', 'text/plain; charset=iso-8859-1', Buffer.from('Durmió bien', 'latin1')],
    ['text/plain', 'text/plain; charset="utf-16le"', Buffer.from('Durmió bien', 'utf16le')],
    ['text/plain', 'application/octet-stream', Buffer.from('Durmió bien')],
    ['text/html', 'text/html', Buffer.from('<p>Durmió bien</p>')],
  ])('of type %s, answered as %s, is the words of the note', async (declared, answered, bytes) => {
    const { sections } = await read(declared, answer(bytes, answered));
    expect(sections.notes.entries.map((note) => note.text)).toEqual(['Durmió bien']);
  });

  it('is read when it is a C-CDA', async () => {
    const { sections } = await read('application/xml', answer(ccda, 'text/xml'));
    expect(sections.allergies.entries.length).toBeGreaterThan(0);
  });

  it('of another type than the record says, such as a page that asks to sign in, stays a file', async () => {
    const { sections } = await read('text/plain', answer('<html>Please sign in</html>', 'text/html'));
    expect(sections.notes.entries).toEqual([]);
    expect(sections.documents.entries).toHaveLength(1);
  });

  it.each([
    ['larger than a record ever is', answer(Buffer.alloc(limits.responseBytes + 1, 'a'), 'text/plain')],
    ['refused', answer('Not yours', 'text/plain', 403)],
    ['empty', answer('', 'text/plain')],
  ])('that is %s stays a file', async (_, file) => {
    const { sections } = await read('text/plain', file);
    expect(sections.notes.entries).toEqual([]);
    expect(sections.documents.entries).toHaveLength(1);
  });

  it('never stands for an answer to a search', async () => {
    const fetch: Fetch = async () => answer('Slept well', 'text/plain')();
    const client = createFhirClient('https://fhir.example/r4', {
      fetch,
      clock: systemClock,
      timeoutMs: 5000,
    });
    expect(await client.search('Condition?', new AbortController().signal)).toMatchObject({
      why: 'unreadable',
    });
  });
});
