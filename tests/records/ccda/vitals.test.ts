import { describe, expect, test } from '@jest/globals';
import { codes, documentOf, entries, observation, readWhole, section } from './documents.js';

const part = (code: string, name: string, value: string, time = ''): string =>
  `<component>${observation(code, name, `${time === '' ? '' : `<effectiveTime value="${time}"/>`}<value xsi:type="PQ" value="${value}" unit="mm[Hg]"/>`)}</component>`;
const top = part('8480-6', 'Systolic', '132');
const bottom = part('8462-4', 'Diastolic', '84');
const read = (...parts: readonly string[]): ReturnType<typeof readWhole>['sections']['vitals']['entries'] =>
  readWhole(
    documentOf(
      section(
        codes.vitals,
        entries(
          `<organizer classCode="CLUSTER" moodCode="EVN"><code code="46680005"/><effectiveTime value="20250301080000-0500"/>${parts.join('')}</organizer>`,
        ),
      ),
    ),
  ).sections.vitals.entries;

describe('blood pressure', () => {
  test('has its two halves together', () => {
    expect(read(top, bottom)).toMatchObject([
      {
        kind: 'bloodPressure',
        result: { value: '132/84', unit: 'mmHg' },
        date: '2025-03-01T08:00:00-05:00',
        warnings: [],
      },
    ]);
  });

  test.each([
    ['top', [top], '132/--'],
    ['bottom', [bottom], '--/84'],
  ])('of which only the %s is there says so', (_, parts, value) => {
    expect(read(...parts)).toMatchObject([{ result: { value }, warnings: ['halfPressure'] }]);
  });

  test('is not put together from different times', () => {
    const later = part('8462-4', 'Diastolic', '84', '20250301090000-0500');
    expect(read(top, later).map((e) => e.result?.value)).toEqual(['132/--', '--/84']);
  });

  test('is not put together from two of a kind', () => {
    expect(read(top, part('8480-6', 'Systolic', '140'), bottom).map((e) => e.result?.value)).toEqual([
      '132/--',
      '140/--',
      '--/84',
    ]);
  });
});

test('the kind of a vital sign is told by its LOINC code', () => {
  expect(
    read(
      part('8867-4', 'Heart rate', '70'),
      part('29463-7', 'Weight', '80'),
      part('99999-9', 'Mood', '3'),
    ).map((e) => e.kind),
  ).toEqual(['heartRate', 'weight', 'other']);
});
