import { describe, expect, test } from '@jest/globals';
import { codes, documentOf, entries, observation, readWhole, section } from './documents.js';

const labs = (inside: string): ReturnType<typeof readWhole>['sections']['labs']['entries'] =>
  readWhole(documentOf(section(codes.results, inside))).sections.labs.entries;
const one = (inside: string): object => labs(entries(observation('2345-7', 'Glucose', inside)))[0]!;

describe('a result of any type', () => {
  test.each([
    ['<value xsi:type="PQ" value="5.0" unit="mmol/L"/>', { value: '5.0', unit: 'mmol/L' }],
    ['<value xsi:type="PQ" value="171.31250001" unit="1"/>', { value: '171.3' }],
    ['<value xsi:type="PQ" value="trace" unit="mg/dL"/>', { value: 'trace', unit: 'mg/dL' }],
    ['<value xsi:type="INT" value="3"/>', { value: '3' }],
    ['<value xsi:type="REAL" value="1.005"/>', { value: '1.005' }],
    ['<value xsi:type="BL" value="true"/>', { value: 'Yes' }],
    ['<value xsi:type="ST">YELLOW</value>', { value: 'YELLOW' }],
    ['<value xsi:type="ST"><![CDATA[<5 & falling]]></value>', { value: '<5 & falling' }],
    ['<value xsi:type="ED">See <!-- a remark --> below</value>', { value: 'See below' }],
    ['<value xsi:type="CD" code="1" displayName="Positive"/>', { value: 'Positive' }],
    ['<value xsi:type="CE" code="POS"/>', { value: 'POS' }],
    [
      '<value xsi:type="IVL_PQ"><low value="2" unit="mg"/><high value="4" unit="mg"/></value>',
      { value: '2-4', unit: 'mg' },
    ],
    [
      '<value xsi:type="IVL_PQ"><high value="5" unit="mg" inclusive="false"/></value>',
      { value: '<5', unit: 'mg' },
    ],
    ['<value xsi:type="IVL_PQ"><low value="60" unit="mL"/></value>', { value: '>=60', unit: 'mL' }],
    [
      '<value xsi:type="RTO_PQ_PQ"><numerator value="1"/><denominator value="40"/></value>',
      { value: '1:40' },
    ],
    ['<value xsi:type="TS" value="20250301"/>', { value: '2025-03-01' }],
    // The data type may carry any prefix, and the attribute too.
    [
      '<value xmlns:i="http://www.w3.org/2001/XMLSchema-instance" i:type="cda:PQ" value="7" unit="mg"/>',
      { value: '7', unit: 'mg' },
    ],
    ['<value value="7" unit="mg"/>', { value: '7', unit: 'mg' }],
  ])('%s', (value, result) => {
    expect(one(value)).toMatchObject({ result, warnings: [] });
  });

  test('that is null is missing, and kept', () => {
    expect(one('<value xsi:type="PQ" nullFlavor="UNK"/>')).toMatchObject({
      name: 'Glucose',
      warnings: ['resultMissing'],
    });
  });

  test('that stands in the narrative alone is found there', () => {
    const text =
      '<text><table><tbody><tr><td ID="n">Glucose</td><td ID="v">155 MG/DL</td><td>fasting</td></tr></tbody></table></text>';
    const read = labs(
      text +
        entries(
          observation(
            '2345-7',
            'Glucose',
            '<text><reference value="#n"/></text><value xsi:type="ST"><reference value="#v"/></value>',
          ),
        ),
    );
    expect(read).toMatchObject([
      { result: { value: '155 MG/DL' }, details: [{ label: 'Column 3', value: 'fasting' }] },
    ]);
  });

  test('finds its narrative also after the entries', () => {
    const text = '<text><content ID="v">155 MG/DL</content></text>';
    expect(
      labs(
        entries(observation('2345-7', 'Glucose', '<value xsi:type="ST"><reference value="#v"/></value>')) +
          text,
      ),
    ).toMatchObject([{ result: { value: '155 MG/DL' } }]);
  });
});

describe('flags and ranges', () => {
  test.each([
    ['HH', 'criticalHigh'],
    ['LL', 'criticalLow'],
    ['AA', 'critical'],
    ['H', 'high'],
    ['N', 'normal'],
  ])('%s is %s', (code, flag) => {
    expect(one(`<value xsi:type="PQ" value="7"/><interpretationCode code="${code}"/>`)).toMatchObject({
      flag,
      flagAsWritten: code,
    });
  });

  test('of several flags the worst is told, and all are shown', () => {
    expect(
      one('<value xsi:type="PQ" value="7"/><interpretationCode code="H"/><interpretationCode code="HH"/>'),
    ).toMatchObject({ flag: 'criticalHigh', flagAsWritten: 'H, HH' });
  });

  test.each([
    ['<text>74-118 mg/dL</text>', '74-118 mg/dL'],
    [
      '<value xsi:type="IVL_PQ"><low value="74" unit="mg/dL"/><high value="118" unit="mg/dL"/></value>',
      '74-118 mg/dL',
    ],
    ['<value xsi:type="IVL_PQ"><high value="5"/></value>', '<=5'],
  ])('range %s', (range, words) => {
    expect(
      one(
        `<value xsi:type="PQ" value="7"/><referenceRange><observationRange>${range}</observationRange></referenceRange>`,
      ),
    ).toMatchObject({ range: words });
  });
});

describe('a panel', () => {
  const panel = (inside: string): string =>
    `<organizer classCode="BATTERY" moodCode="EVN"><code code="24323-8" displayName="Metabolic panel"/><statusCode code="completed"/><effectiveTime value="20250301"/>
    <specimen><specimenRole><specimenPlayingEntity><code displayName="Serum"/></specimenPlayingEntity></specimenRole></specimen>
    ${inside}</organizer>`;

  test('gives its name, day and specimen to each of its results', () => {
    const parts = ['Glucose', 'Sodium']
      .map((n) => `<component>${observation('1', n, '<value xsi:type="PQ" value="7"/>')}</component>`)
      .join('');
    expect(labs(entries(panel(parts)))).toMatchObject([
      { name: 'Glucose', panel: 'Metabolic panel', date: '2025-03-01', specimen: 'Serum' },
      { name: 'Sodium', panel: 'Metabolic panel', date: '2025-03-01', specimen: 'Serum' },
    ]);
  });

  test('without results is one entry of its own', () => {
    expect(labs(entries(panel('')))).toMatchObject([
      { name: 'Metabolic panel', warnings: ['resultMissing'] },
    ]);
  });
});
