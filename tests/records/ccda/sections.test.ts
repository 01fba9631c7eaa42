import { describe, expect, test } from '@jest/globals';
import {
  allergy,
  codes,
  concern,
  documentOf,
  drug,
  entries,
  medicine,
  observation,
  person,
  read,
  readWhole,
  section,
  substance,
  templates,
  unstructured,
} from './documents.js';

const problem = (inside: string, attributes = ''): string =>
  `<observation classCode="OBS" moodCode="EVN" ${attributes}><code code="55607006"/>${inside}</observation>`;
const asthma =
  '<value xsi:type="CD" code="195967001" codeSystem="2.16.840.1.113883.6.96" displayName="Asthma"/>';

describe('conditions', () => {
  const conditions = (inside: string): ReturnType<typeof readWhole>['sections']['conditions'] =>
    readWhole(documentOf(section(codes.problems, inside))).sections.conditions;
  const status = (words: string): string =>
    `<entryRelationship typeCode="REFR"><observation><code code="33999-4"/><value xsi:type="CE" displayName="${words}"/></observation></entryRelationship>`;

  // The VA completes its concerns while the problem goes on.
  test('of a completed concern are active where the problem says so', () => {
    expect(
      conditions(entries(concern(problem(asthma + status('Active')), 'completed'))).entries,
    ).toMatchObject([{ name: 'Asthma', status: 'Active', warnings: [] }]);
  });

  test('that ended are not current', () => {
    expect(
      conditions(
        entries(
          concern(problem(`<effectiveTime><low value="2010"/><high value="2012"/></effectiveTime>${asthma}`)),
        ),
      ).entries,
    ).toMatchObject([
      {
        date: '2010',
        warnings: ['notCurrent'],
        details: expect.arrayContaining([{ label: 'Resolved', value: '2012', ours: 'Resolved' }]),
      },
    ]);
  });

  test('that were negated are ruled out', () => {
    expect(conditions(entries(concern(problem(asthma, 'negationInd="true"')))).entries).toMatchObject([
      { name: 'Asthma', warnings: ['ruledOut'] },
    ]);
  });

  test.each([
    [
      'any problem negated',
      problem('<value xsi:type="CD" code="55607006" displayName="Problem"/>', 'negationInd="true"'),
      true,
    ],
    [
      'the code for none',
      problem('<value xsi:type="CD" code="160245001" displayName="No current problems or disability"/>'),
      true,
    ],
  ])('none known: %s', (_, observed, known) => {
    expect(conditions(entries(concern(observed)))).toEqual({ entries: [], knownNone: known, provided: true });
  });
});

describe('what was refused or not done is kept', () => {
  test('a refused vaccine, with why', () => {
    const refused = medicine(
      `<effectiveTime value="2025"/>${drug('Influenza vaccine')}<entryRelationship typeCode="RSON"><observation><code code="PATOBJ" displayName="Patient objection"/></observation></entryRelationship>`,
      'negationInd="true"',
    );
    expect(
      readWhole(documentOf(section(codes.immunizations, entries(refused)))).sections.immunizations.entries,
    ).toMatchObject([
      {
        name: 'Influenza vaccine',
        warnings: ['notDone'],
        details: [{ label: 'Reason not given', value: 'Patient objection' }],
      },
    ]);
  });

  test('a cancelled procedure, with its status', () => {
    const procedure =
      '<procedure moodCode="EVN"><code code="1" displayName="Colonoscopy"/><statusCode code="cancelled"/></procedure>';
    expect(
      readWhole(documentOf(section(codes.procedures, entries(procedure)))).sections.procedures.entries,
    ).toMatchObject([{ name: 'Colonoscopy', status: 'cancelled', warnings: ['notDone'] }]);
  });
});

describe('sections', () => {
  test('without entries become the rows of their table', () => {
    const text =
      '<text><table><thead><tr><th>Medication</th><th>Sig</th></tr></thead><tbody><tr><td>Aspirin</td><td>daily</td></tr><tr><td>Ibuprofen</td><td/></tr></tbody></table></text>';
    expect(readWhole(documentOf(section(codes.medicines, text))).sections.medicines.entries).toMatchObject([
      {
        name: 'Aspirin',
        status: 'notAvailable',
        warnings: ['narrativeOnly'],
        details: [{ label: 'Sig', value: 'daily' }],
      },
      { name: 'Ibuprofen', warnings: ['narrativeOnly'] },
    ]);
  });

  test('of prose become one entry with the text', () => {
    expect(
      readWhole(
        documentOf(section(codes.medicines, '<text>Takes aspirin.<br/>And more.</text>', 'Medications')),
      ).sections.medicines.entries,
    ).toMatchObject([
      { name: 'Medications', text: 'Takes aspirin.\nAnd more.', warnings: ['narrativeOnly'] },
    ]);
  });

  test('nobody knows become notes, and are warned of', () => {
    const reading = readWhole(documentOf(section('X-1', '<text>Likes gardens.</text>', 'Hobbies')));
    expect(reading.sections.notes.entries).toMatchObject([{ name: 'Hobbies', text: 'Likes gardens.' }]);
    expect(reading.warnings.map((w) => w.code)).toEqual(['unknownSection']);
  });

  test('that write prose beside their entries keep what no entry says or points at', () => {
    const text = `<text><paragraph>Problem #2</paragraph><paragraph ID="m1">Warfarin two milligrams daily</paragraph>
      <list><item>No longer takes apixaban since the bleed</item><item>No known medications</item></list></text>`;
    const pointing = `<text><reference value="#m1"/></text>`;
    const reading = readWhole(
      documentOf(
        section(codes.medicines, text + entries(medicine(pointing + drug('Coumadin'))), 'Medications'),
      ),
    );
    expect(reading.sections.notes.entries).toMatchObject([
      { name: 'Medications', text: 'No longer takes apixaban since the bleed', warnings: ['narrativeOnly'] },
    ]);
    expect(reading.warnings.map((w) => w.code)).toEqual(['narrativeHoldsMore']);
  });

  test('that write more rows than they code keep the others as a note, and warn', () => {
    const rows = ['Warfarin 2 MG', 'Vantin'].map((n) => `<tr><td>${n}</td><td>daily</td></tr>`).join('');
    const text = `<text><table><thead><tr><th>Medication</th><th>Sig</th></tr></thead><tbody>${rows}</tbody></table></text>`;
    const reading = readWhole(
      documentOf(section(codes.medicines, text + entries(medicine(drug('Warfarin 2 MG'))), 'Medications')),
    );
    expect(reading.sections.medicines.entries.map((e) => e.name)).toEqual(['Warfarin 2 MG']);
    expect(reading.sections.notes.entries).toMatchObject([
      { name: 'Medications', text: 'Medication: Vantin | Sig: daily', warnings: ['narrativeOnly'] },
    ]);
    expect(reading.warnings.map((w) => w.code)).toEqual(['narrativeHoldsMore']);
  });

  test('with a wrong code are known by their template', () => {
    const xml = `<component><section><templateId root="2.16.840.1.113883.10.20.22.2.5.1"/><code code="nonsense"/>${entries(concern(problem(asthma)))}</section></component>`;
    const reading = readWhole(documentOf(xml));
    expect(reading.sections.conditions.entries).toHaveLength(1);
    expect(reading.warnings.map((w) => w.code)).toEqual(['badSectionCode']);
  });

  test('inside sections are read too', () => {
    const inner = section(codes.problems, entries(concern(problem(asthma))));
    expect(readWhole(documentOf(section('51848-0', `<text>Well.</text>${inner}`))).sections).toMatchObject({
      conditions: { entries: [{ name: 'Asthma' }] },
      notes: { entries: [{ text: 'Well.' }] },
    });
  });

  test('may carry any prefix, processing instructions and comments', () => {
    const xml = documentOf(
      section(codes.problems, `<?page 2?><!-- x -->${entries(concern(problem(asthma)))}`),
    ).replace(/<(\/?)(?=[A-Za-z])/g, '<$1cda:');
    expect(readWhole(xml).sections.conditions.entries).toMatchObject([{ name: 'Asthma' }]);
  });

  test('that are restricted give their labels to their entries', () => {
    const labelled = concern(
      problem(
        `${asthma}<entryRelationship typeCode="COMP"><observation><code code="SECCATOBS"/><value xsi:type="CE" code="HIV"/></observation></entryRelationship>`,
      ),
    );
    expect(
      readWhole(documentOf(section(codes.problems, entries(labelled)))).sections.conditions.entries[0]
        ?.sensitivity,
    ).toEqual(['hiv']);
  });

  test('of other kinds find their homes', () => {
    const xml = [
      section(
        codes.encounters,
        entries(
          '<encounter moodCode="EVN"><code displayName="Office visit"/><effectiveTime><low value="20250301"/><high value="20250302"/></effectiveTime></encounter>',
        ),
      ),
      section(
        codes.social,
        entries(
          observation(
            '72166-2',
            'Tobacco smoking status',
            '<value xsi:type="CD" displayName="Former smoker"/>',
          ),
        ),
      ),
      section(
        codes.family,
        entries(
          `<organizer><subject><relatedSubject><code displayName="Father"/></relatedSubject></subject><component>${observation('64572001', 'Condition', '<value xsi:type="CD" displayName="Stroke"/>')}</component></organizer>`,
        ),
      ),
      section(
        codes.plan,
        entries(
          '<observation moodCode="RQO"><code displayName="Chest X-ray"/><effectiveTime value="20260301"/></observation>',
        ),
      ),
      section(
        codes.devices,
        entries(
          '<supply moodCode="EVN"><participant typeCode="PRD"><participantRole><id extension="(01)0001"/><playingDevice><code displayName="Hearing aid"/></playingDevice></participantRole></participant></supply>',
        ),
      ),
      section(
        codes.payers,
        entries(
          '<act><entryRelationship><act><performer><assignedEntity><representedOrganization><name>Elm Insurance</name></representedOrganization></assignedEntity></performer></act></entryRelationship></act>',
        ),
      ),
    ];
    expect(readWhole(documentOf(xml.join(''))).sections).toMatchObject({
      visits: { entries: [{ name: 'Office visit', date: '2025-03-01', end: '2025-03-02' }] },
      history: {
        entries: [
          { kind: 'social', result: { value: 'Former smoker' } },
          { kind: 'family', name: 'Stroke', relation: 'Father' },
        ],
      },
      plan: { entries: [{ kind: 'order', name: 'Chest X-ray', due: '2026-03-01' }] },
      devices: { entries: [{ name: 'Hearing aid', udi: '(01)0001' }] },
      insurance: { entries: [{ name: 'Elm Insurance' }] },
    });
  });
});

describe('the header', () => {
  test.each([
    ['R1.1', templates.r11, 'ccda'],
    ['R2.1', templates.r21, 'ccda'],
    ['C32', templates.c32, 'c32'],
  ])('tells version %s', (version, template, format) => {
    expect(readWhole(documentOf('', { template }))).toMatchObject({ version, format });
  });

  test('tells whose it is, and never their numbers', () => {
    const reading = readWhole(documentOf(''));
    expect(reading.person).toEqual({
      given: 'Rosa',
      family: 'Quill',
      birthDate: '1948-03-01',
      deceased: false,
    });
    expect(reading.sections.demographics.entries.map((e) => [e.name, e.value])).toEqual([
      ['fullName', 'Rosa Quill'],
      ['birthDate', '1948-03-01'],
      ['gender', 'Female'],
      ['address', '1 Elm Street, Dayton, OH 45428'],
      ['mobilePhone', '+1-217-555-0101'],
    ]);
    expect(JSON.stringify(reading)).not.toContain('666-12-0001');
  });

  test('of two people is refused', () => {
    expect(
      read(documentOf('', { header: person.replace('Rosa', 'Otto').replace('19480301', '19500101') })),
    ).toMatchObject({ state: 'refused', why: 'twoPeople' });
  });

  test('that says the person has died is heard', () => {
    const dead = person.replace('</patient>', '<sdtc:deceasedInd value="true"/></patient>');
    expect(readWhole(documentOf('', { person: dead })).person?.deceased).toBe(true);
  });

  test.each([
    ['ECON', 'emergencyContact'],
    ['NOK', 'nextOfKin'],
    ['PRS', 'other'],
  ])('names a contact of class %s', (code, kind) => {
    const header = `<participant typeCode="IND"><associatedEntity classCode="${code}"><code displayName="Brother"/><addr/><telecom value="tel:217-555-0102"/><associatedPerson><name>OTTO QUILL</name></associatedPerson></associatedEntity></participant>`;
    expect(readWhole(documentOf('', { header })).sections.careTeam.entries).toMatchObject([
      { kind, name: 'OTTO QUILL', role: 'Brother', phone: '217-555-0102' },
    ]);
  });

  test.each([
    ['noPerson', documentOf(section(codes.problems, ''), { person: '' })],
    ['nameMissing', documentOf('', { person: person.replace(/<name.*<\/name>/, '') })],
    ['unknownGender', documentOf('', { person: person.replace('code="F"', 'code="Q"') })],
    ['badDocumentType', documentOf('').replace('POCD_HD000040', 'SOMETHING')],
  ])('that is wrong is read, with %s', (code, xml) => {
    expect(readWhole(xml).warnings.map((w) => w.code)).toContain(code);
  });
});

describe('a document that is only a file', () => {
  test('is kept with its content', () => {
    const body = '<text mediaType="application/pdf" representation="B64">\n  JVBE\n  Ri0x\n</text>';
    expect(readWhole(unstructured(body)).sections.documents.entries).toMatchObject([
      { name: 'Scanned letter', mediaType: 'application/pdf', content: 'JVBERi0x', bytes: 6, warnings: [] },
    ]);
  });

  test('elsewhere is kept with where it is', () => {
    expect(
      readWhole(unstructured('<text mediaType="application/pdf"><reference value="letter.pdf"/></text>'))
        .sections.documents.entries,
    ).toMatchObject([
      { mediaType: 'application/pdf', details: [{ label: 'Reference', value: 'letter.pdf' }] },
    ]);
  });
});

test('every id is there once, and a second reading gives the same', () => {
  const xml = documentOf(
    section(
      codes.allergies,
      entries(
        concern(allergy(substance('<code displayName="Latex"/>'))),
        concern(allergy(substance('<code displayName="Latex"/>'))),
      ),
    ),
  );
  const ids = Object.values(readWhole(xml).sections).flatMap((s) => s.entries.map((e) => e.id));
  expect(new Set(ids).size).toBe(ids.length);
  expect(readWhole(xml)).toEqual(readWhole(xml));
});
