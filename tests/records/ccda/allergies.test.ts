import { describe, expect, test } from '@jest/globals';
import { allergy, codes, concern, documentOf, entries, readWhole, section, substance } from './documents.js';

const value = (code: string, name: string): string =>
  `<value xsi:type="CD" code="${code}" codeSystem="2.16.840.1.113883.6.96" displayName="${name}"/>`;
const nobody = substance('<code nullFlavor="NA"/>');
const penicillin = substance(
  '<code code="7980" codeSystem="2.16.840.1.113883.6.88" displayName="Penicillin G"/>',
);
const inSection = (inside: string): ReturnType<typeof readWhole>['sections']['allergies'] =>
  readWhole(documentOf(section(codes.allergies, inside))).sections.allergies;

describe('"no known allergies" is said only when the document says it', () => {
  test.each([
    [
      'any allergy negated, of no substance',
      allergy(value('419199007', 'Allergy to substance') + nobody, 'negationInd="true"'),
    ],
    ['the code for it', allergy(value('716186003', 'No known allergy'))],
    ['the older code for it', allergy(value('160244002', 'No known allergies'))],
  ])('%s', (_, observation) => {
    expect(inSection(entries(concern(observation)))).toEqual({
      entries: [],
      knownNone: true,
      provided: true,
    });
  });

  test.each([
    [
      'a named substance negated',
      allergy(value('419199007', 'Allergy to substance') + penicillin, 'negationInd="true"'),
      'ruledOut',
    ],
    // "No known drug allergies" says nothing about food or latex.
    [
      'only drug allergies negated',
      allergy(value('416098002', 'Drug allergy') + nobody, 'negationInd="true"'),
      'ruledOut',
    ],
    // Not not: nobody can tell what was meant.
    [
      'the code for none, negated again',
      allergy(value('716186003', 'No known allergy'), 'negationInd="true"'),
      'conflict',
    ],
  ])('not for %s', (_, observation, warning) => {
    const read = inSection(entries(concern(observation)));
    expect(read.knownNone).toBe(false);
    expect(read.entries.map((e) => e.warnings)).toEqual([[warning]]);
  });

  test('not for one that was withdrawn', () => {
    expect(
      inSection(entries(concern(allergy(value('716186003', 'No known allergy')), 'aborted'))).knownNone,
    ).toBe(false);
  });

  test.each([
    ['<text>No known allergies</text>', true],
    ['<text><paragraph>No Known Allergies.</paragraph></text>', true],
    [
      '<text><table><thead><tr><th>Substance</th><th>Status</th></tr></thead><tbody><tr><td>No known allergies</td><td>Active</td></tr></tbody></table></text>',
      true,
    ],
    ['<text>No information</text>', false],
    ['<text>No allergy information available</text>', false],
    ['<text>No known allergies to latex</text>', false],
    ['<text><paragraph>No known allergies</paragraph><paragraph>Penicillin: hives</paragraph></text>', false],
    ['<text/>', false],
  ])('narrative %s', (text, known) => {
    expect(inSection(text).knownNone).toBe(known);
  });

  test.each(['No information', 'No allergy information available.', 'Not recorded'])(
    '"%s" is no entry either',
    (words) => {
      expect(inSection(`<text>${words}</text>`)).toEqual({ entries: [], knownNone: false, provided: true });
    },
  );

  test('a section that has no information is empty, not known none', () => {
    const xml = `<component><section nullFlavor="NI"><code code="${codes.allergies}"/><text>No information</text></section></component>`;
    const read = readWhole(documentOf(xml)).sections.allergies;
    expect(read.knownNone).toBe(false);
  });
});

describe('an allergy', () => {
  const reaction = (name: string, severity: string): string =>
    `<entryRelationship typeCode="MFST" inversionInd="true"><observation><templateId root="2.16.840.1.113883.10.20.22.4.9"/><code code="ASSERTION"/><value xsi:type="CD" displayName="${name}"/>
     <entryRelationship typeCode="SUBJ"><observation><code code="SEV"/><value xsi:type="CD" code="${severity}"/></observation></entryRelationship></observation></entryRelationship>`;

  test('keeps its reactions, the worst severity, its type and its date', () => {
    const observation = allergy(
      `<effectiveTime><low value="1998"/></effectiveTime>${value('416098002', 'Drug allergy')}${penicillin}${reaction('Hives', '255604002')}${reaction('Wheezing', '24484000')}`,
    );
    expect(inSection(entries(concern(observation))).entries).toMatchObject([
      {
        name: 'Penicillin G',
        date: '1998',
        reactions: ['Hives', 'Wheezing'],
        severity: 'severe',
        type: 'Drug allergy',
        warnings: [],
      },
    ]);
  });

  test.each(['Resolved', 'Inactive'])('that is %s is not current', (status) => {
    const state = `<entryRelationship typeCode="REFR"><observation><code code="33999-4"/><value xsi:type="CE" displayName="${status}"/></observation></entryRelationship>`;
    expect(inSection(entries(concern(allergy(penicillin + state)))).entries[0]?.warnings).toEqual([
      'notCurrent',
    ]);
  });

  // The VA writes the name as text, and "Coded Allergy Name Not Available" where its code would lead.
  test('of the VA is named by its own words, not by the filler of its null code', () => {
    const text = '<text><content ID="a1">Coded Allergy Name Not Available</content></text>';
    const observation = allergy(
      substance(
        '<code code="UNK" nullFlavor="UNK"><originalText><reference value="#a1"/></originalText></code><name>LATEX GLOVES</name>',
      ),
    );
    expect(inSection(text + entries(concern(observation))).entries[0]?.name).toBe('LATEX GLOVES');
  });

  // Seen in samples of several vendors: the severity one level too high.
  test('takes the severity of its concern, where it is the only one there', () => {
    const severity =
      '<entryRelationship typeCode="SUBJ" inversionInd="true"><observation><code code="SEV"/><value xsi:type="CD" code="371924009" displayName="Moderate to severe"/></observation></entryRelationship>';
    const act = concern(allergy(penicillin)).replace('</act>', `${severity}</act>`);
    expect(inSection(entries(act)).entries).toMatchObject([{ name: 'Penicillin G', severity: 'severe' }]);
  });

  test('without any name is kept as unreadable', () => {
    expect(inSection(entries(concern(allergy(nobody)))).entries).toMatchObject([
      { warnings: ['unreadable'] },
    ]);
  });

  test('entered in error is left out, and its place told', () => {
    const read = readWhole(
      documentOf(section(codes.allergies, entries(concern(allergy(penicillin), 'nullified')))),
    );
    expect(read.sections.allergies.entries).toEqual([]);
    expect(read.warnings).toEqual([{ code: 'enteredInError', place: 'section 48765-2 entry 1' }]);
  });
});

describe('an allergy that only the narrative has', () => {
  const none = entries(concern(allergy(value('716186003', 'No known allergy'))));
  const coded = entries(concern(allergy(value('419199007', 'Allergy to substance') + penicillin)));
  const free = (text: string) => ({ name: 'A section', text, reactions: [], warnings: ['narrativeOnly'] });
  const table = (...rows: readonly string[]): string =>
    `<text><table><thead><tr><th>Allergen</th></tr></thead><tbody>${rows.join('')}</tbody></table></text>`;

  test.each([
    ['a paragraph', '<text><paragraph>Peanut - hives</paragraph></text>', 'Peanut - hives'],
    ['one word', '<text>Peanut</text>', 'Peanut'],
    [
      'an item of a list',
      '<text><list><item>No known drug allergies</item><item>Peanut - hives</item></list></text>',
      'Peanut - hives',
    ],
    ['a row of one cell', table('<tr><td>Peanut</td></tr>'), 'Allergen: Peanut'],
  ])('stands beside a coded "no known allergies": %s', (_, text, words) => {
    const read = inSection(text + none);
    expect(read.entries).toMatchObject([free(words)]);
    expect(read.knownNone).toBe(true);
  });

  test('stands beside coded ones, among the allergies', () => {
    const read = inSection(`<text><paragraph>Peanut - hives</paragraph></text>${coded}`);
    expect(read.entries).toMatchObject([{ name: 'Penicillin G' }, free('Peanut - hives')]);
  });

  test.each([
    ['"none known" once more', '<text><paragraph>No Known Allergies</paragraph></text>'],
    ['its heading', '<text><paragraph>Allergies, Adverse Reactions and Alerts</paragraph></text>'],
    ['a day', '<text><paragraph>Active</paragraph><paragraph>March 3, 2019</paragraph></text>'],
    ['that nothing is there', '<text><paragraph>No information available</paragraph></text>'],
  ])('is not made of %s', (_, text) => {
    expect(inSection(text + none)).toMatchObject({ entries: [], knownNone: true });
  });

  test('is kept as it is for conditions where the code says that there are none', () => {
    const noProblems = `<observation classCode="OBS" moodCode="EVN"><code code="ASSERTION"/>${value('160245001', 'No current problems')}</observation>`;
    const text = '<text><paragraph>Heart failure</paragraph></text>';
    const read = readWhole(
      documentOf(section(codes.problems, text + entries(concern(noProblems)), 'Problems')),
    ).sections;
    expect(read.conditions).toMatchObject({ knownNone: true, entries: [{ text: 'Heart failure' }] });
    expect(read.notes.entries).toEqual([]);
  });
});
