import { describe, expect, it } from '@jest/globals';
import { readFhirFile } from '../../../bot/records/fhir/bundle-file.js';
import type { FileReading } from '../../../bot/records/files/file.js';

const context = { source: 'file', now: Date.parse('2026-03-10T15:00:00Z'), kind: 'added' } as const;
const bytes = (value: unknown): Uint8Array =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value));
const read = (value: unknown): FileReading => readFhirFile(bytes(value), context);

const patient = {
  resourceType: 'Patient',
  id: 'p1',
  name: [{ family: 'Quill', given: ['Ada'] }],
  birthDate: '1950-04-01',
};
const subject = { reference: 'urn:uuid:1' };
const condition = { resourceType: 'Condition', id: 'c1', code: { text: 'Gout' }, subject };
const entry = (resource: object, fullUrl?: string): object => ({ resource, ...(fullUrl ? { fullUrl } : {}) });
const bundle = (...entries: object[]): object => ({
  resourceType: 'Bundle',
  type: 'collection',
  entry: entries,
});
const whole = bundle(entry(patient, 'urn:uuid:1'), entry(condition, 'urn:uuid:2'));

function sections(reading: FileReading): Record<string, readonly string[]> {
  if (reading.state !== 'read') throw new Error(reading.why);
  const filled = Object.entries(reading.sections).filter(([, s]) => s.entries.length > 0);
  return Object.fromEntries(filled.map(([id, s]) => [id, s.entries.map((e) => e.name)]));
}

describe('a FHIR file', () => {
  it.each(['collection', 'searchset', 'document', 'transaction', 'batch-response', 'history'])(
    'that is a Bundle of type %s is read',
    (type) => {
      expect(read({ ...whole, type })).toMatchObject({
        state: 'read',
        format: 'fhir',
        person: { given: 'Ada', family: 'Quill', birthDate: '1950-04-01', deceased: false },
        sections: { conditions: { entries: [{ name: 'Gout', from: { source: 'file', kind: 'added' } }] } },
        warnings: [],
      });
    },
  );

  it('begins with a byte order mark or is UTF-16', () => {
    const text = JSON.stringify(whole);
    expect(read(`\ufeff${text}`).state).toBe('read');
    expect(readFhirFile(Buffer.from(`\ufeff${text}`, 'utf16le'), context).state).toBe('read');
  });

  it('is one resource a line', () => {
    const lines = [patient, { ...condition, subject: { reference: 'Patient/p1' } }].map((r) =>
      JSON.stringify(r),
    );
    expect(sections(read(`${lines.join('\n')}\n`))).toMatchObject({ conditions: ['Gout'] });
    expect(read(`${lines.join('\n')}\n{"resourceType":\n`)).toMatchObject({
      state: 'read',
      warnings: [{ code: 'unreadable', place: 'line 3' }],
    });
  });

  it('is a single resource of a person nobody names', () => {
    expect(read({ ...condition, subject: undefined })).toMatchObject({
      state: 'read',
      warnings: [{ code: 'personUnknown', place: 'Condition' }],
    });
  });

  it.each([
    ['an empty bundle', { resourceType: 'Bundle', type: 'collection' }, 'empty'],
    ['no record', { resourceType: 'Organization', id: 'o', name: 'Somewhere' }, 'notARecord'],
    ['another JSON', { hello: 1 }, 'notARecord'],
    ['a list', [1, 2], 'notARecord'],
    ['half a word', '{"resourceTy', 'broken'],
  ])('that is %s is refused', (_, value, why) => {
    expect(read(value)).toMatchObject({ state: 'refused', why });
  });

  it('that is cut keeps the entries that stand whole, and says where it ends', () => {
    const text = JSON.stringify(
      bundle(entry(patient, 'urn:uuid:1'), entry(condition), entry({ ...condition, id: 'c2' })),
    );
    const reading = read(text.slice(0, -40));
    expect(sections(reading)).toMatchObject({ conditions: ['Gout'] });
    expect(reading).toMatchObject({ warnings: [{ code: 'cutOff', place: 'Bundle.entry[2]' }] });
  });

  it('with an entry that is no resource reads the others', () => {
    expect(read({ ...whole, entry: [null, ...(whole as { entry: object[] }).entry] })).toMatchObject({
      state: 'read',
      warnings: [{ code: 'unreadable', place: 'Bundle.entry[0]' }],
    });
  });

  it('that holds bundles is opened', () => {
    expect(
      sections(read({ resourceType: 'Bundle', type: 'batch-response', entry: [entry(whole)] })),
    ).toMatchObject({
      conditions: ['Gout'],
    });
  });

  it('of a history shows the newest version only', () => {
    const older = { ...condition, code: { text: 'Gout, unclear' } };
    const history = {
      ...bundle(entry(patient, 'urn:uuid:1'), entry(condition), entry(older)),
      type: 'history',
    };
    expect(sections(read(history))).toMatchObject({ conditions: ['Gout'] });
  });

  it('of a history shows nothing that was deleted since', () => {
    const deletion = { request: { method: 'DELETE', url: 'Condition/c1' } };
    const history = { ...bundle(entry(patient, 'urn:uuid:1'), deletion, entry(condition)), type: 'history' };
    expect(Object.keys(sections(read(history)))).toEqual(['demographics']);
  });

  it('of lines that are no resources is no record', () => {
    expect(read('{"a":1}\n{"b":2}\n')).toMatchObject({ state: 'refused', why: 'notARecord' });
    expect(read('Dear doctor,\n')).toMatchObject({ state: 'refused', why: 'notARecord' });
  });
});

describe('two people in a file', () => {
  const other = { ...patient, id: 'p2', name: [{ family: 'Vole', given: ['Bo'] }] };

  it('are refused', () => {
    expect(read(bundle(entry(patient), entry(other)))).toMatchObject({
      state: 'refused',
      why: 'twoPeople',
      place: 'Bundle.entry[1]',
    });
  });

  it('are refused when only their ids are named', () => {
    const of = (id: string): object => ({ ...condition, id, subject: { reference: `Patient/${id}` } });
    expect(read(bundle(entry(of('a')), entry(of('b'))))).toMatchObject({ why: 'twoPeople' });
    expect(read(bundle(entry(patient), entry(of('b'))))).toMatchObject({ why: 'twoPeople' });
  });

  it('are one when their name and birth date are the same, or one replaces the other', () => {
    expect(read(bundle(entry(patient), entry({ ...patient, id: 'p9' }))).state).toBe('read');
    const link = [{ type: 'replaced-by', other: { reference: 'Patient/p2' } }];
    expect(read(bundle(entry({ ...patient, link }), entry(other))).state).toBe('read');
  });

  it('are one when the second is a relative without a record', () => {
    const mother = { resourceType: 'RelatedPerson', id: 'r', patient: subject, name: [{ text: 'Bo Vole' }] };
    const linked = { ...mother, extension: [{ url: 'x', valueReference: { reference: 'Patient/p2' } }] };
    const reading = read(bundle(entry(patient, 'urn:uuid:1'), entry(condition), entry(linked), entry(other)));
    expect(sections(reading)).toMatchObject({ careTeam: ['Bo Vole'] });
  });
});

describe('every kind of resource', () => {
  const observation = (code: string, fields: object = {}): object => ({
    resourceType: 'Observation',
    status: 'final',
    category: [{ coding: [{ code }] }],
    code: { text: 'A' },
    valueString: 'b',
    ...fields,
  });

  it.each([
    ['labs', observation('laboratory')],
    ['vitals', observation('vital-signs')],
    ['history', observation('social-history')],
    ['history', observation('survey')],
    ['labs', observation('exam')],
    ['labs', observation('imaging')],
    ['labs', observation('laboratory', { category: undefined })],
    ['notes', { resourceType: 'ClinicalImpression', code: { text: 'Looks well' } }],
    ['notes', { resourceType: 'Unheard', code: { text: 'Something' } }],
    [
      'medicines',
      { resourceType: 'MedicationStatement', status: 'active', medicationCodeableConcept: { text: 'Zinc' } },
    ],
    [
      'medicines',
      {
        resourceType: 'MedicationDispense',
        status: 'completed',
        medicationCodeableConcept: { text: 'Zinc' },
      },
    ],
    ['procedures', { resourceType: 'Procedure', code: { text: 'Cast' } }],
    ['procedures', { resourceType: 'ImagingStudy', description: 'Chest' }],
    ['visits', { resourceType: 'Encounter', class: { code: 'AMB' } }],
    ['plan', { resourceType: 'CarePlan', title: 'Walk' }],
    ['plan', { resourceType: 'ServiceRequest', code: { text: 'X-ray' } }],
    ['history', { resourceType: 'FamilyMemberHistory', relationship: { text: 'Mother' } }],
    [
      'history',
      { resourceType: 'QuestionnaireResponse', item: [{ text: 'Q', answer: [{ valueString: 'A' }] }] },
    ],
    ['devices', { resourceType: 'Device', patient: subject, type: { text: 'Cane' } }],
    ['insurance', { resourceType: 'Coverage', payor: [{ display: 'Hare Mutual' }] }],
    ['careTeam', { resourceType: 'CareTeam', participant: [{ member: { display: 'Dr. Vole' } }] }],
    ['documents', { resourceType: 'Media', content: { contentType: 'image/png', title: 'Scan' } }],
    ['documents', { resourceType: 'DocumentReference', type: { text: 'Form' } }],
  ])('has its place in %s', (section, resource) => {
    const reading = read(bundle(entry(patient, 'urn:uuid:1'), entry({ id: 'x', ...resource })));
    expect(Object.keys(sections(reading))).toContain(section);
  });

  it.each(['Claim', 'ExplanationOfBenefit', 'Provenance', 'Questionnaire', 'Practitioner'])(
    'but not %s, which says nothing of the person',
    (resourceType) => {
      const reading = read(bundle(entry(patient), entry({ resourceType, id: 'x' })));
      expect(Object.keys(sections(reading))).toEqual(['demographics']);
    },
  );

  it('given twice is one, and two versions of it are two with ids of their own', () => {
    const conditions = (...texts: readonly string[]): readonly string[] => {
      const all = texts.map((text) => entry({ ...condition, code: { text }, subject: undefined }));
      const reading = read(bundle(entry(patient), ...all));
      return reading.state === 'read' ? reading.sections.conditions.entries.map((e) => e.id) : [];
    };
    expect(conditions('Gout', 'Gout')).toEqual(['file:Condition/c1']);
    expect(conditions('Gout', 'Gout, mild')).toEqual(['file:Condition/c1', expect.stringMatching(/~/)]);
  });
});

describe('notes and documents', () => {
  const note = (attachment: object, fields: object = {}): object => ({
    resourceType: 'DocumentReference',
    id: 'd',
    status: 'current',
    type: { coding: [{ system: 'loinc', code: '11506-3', display: 'Progress note' }] },
    content: [{ attachment }],
    ...fields,
  });
  const base64 = (text: string): string => Buffer.from(text).toString('base64');
  const textOf = (resource: object): unknown => {
    const reading = read(bundle(entry(patient), entry(resource)));
    return reading.state === 'read' ? reading.sections.notes.entries[0]?.text : undefined;
  };

  it.each([
    ['text/plain', 'One\r\ntwo', 'One\ntwo'],
    ['text/html', '<p>K &lt; 3.5 &amp; low</p><script>alert(1)</script><p>two</p>', 'K < 3.5 & low\ntwo'],
    ['text/html', 'potassium < 3.5 today', 'potassium < 3.5 today'],
    [
      'application/rtf',
      String.raw`{\rtf1{\fonttbl{\f0 Arial;}}Caf\'e9 \b two\b0\par three}`,
      'Café two\nthree',
    ],
  ])('are read from %s', (contentType, written, expected) => {
    expect(textOf(note({ contentType, data: base64(written) }))).toBe(expected);
  });

  it('are read from a Binary beside them', () => {
    const binary = { resourceType: 'Binary', id: 'b', contentType: 'text/plain', data: base64('Here') };
    const reading = read(
      bundle(entry(patient), entry(note({ contentType: 'text/plain', url: 'Binary/b' })), entry(binary)),
    );
    expect(reading).toMatchObject({ sections: { notes: { entries: [{ text: 'Here' }] } } });
  });

  it('that are only a PDF are documents, with the file', () => {
    const reading = read(
      bundle(entry(patient), entry(note({ contentType: 'application/pdf', data: 'JVBERi0=' }))),
    );
    expect(sections(reading)).toMatchObject({ documents: ['Progress note'] });
    expect(reading).toMatchObject({
      sections: { documents: { entries: [{ bytes: 5, content: 'JVBERi0=' }] } },
    });
  });

  it('in two forms are a note and a file', () => {
    const forms = [
      { attachment: { contentType: 'text/plain', data: base64('Words') } },
      { attachment: { contentType: 'application/pdf', data: 'JVBERi0=' } },
    ];
    const reading = read(bundle(entry(patient), entry(note({}, { content: forms }))));
    expect(Object.keys(sections(reading))).toEqual(['notes', 'demographics', 'documents']);
  });

  it('of a composition are told only where a section holds no entries', () => {
    const composition = {
      resourceType: 'Composition',
      id: 'x',
      title: 'Summary',
      section: [
        { title: 'Problems', text: { div: '<div>Gout</div>' }, entry: [{ reference: 'Condition/c1' }] },
        { title: 'Hospital course', text: { div: '<div>Went <b>well</b></div>' } },
      ],
    };
    const reading = read(bundle(entry(patient, 'urn:uuid:1'), entry(condition), entry(composition)));
    expect(reading).toMatchObject({
      sections: {
        notes: { entries: [{ name: 'Hospital course', text: 'Went well', warnings: ['narrativeOnly'] }] },
      },
    });
  });
});
