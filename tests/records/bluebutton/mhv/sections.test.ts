import { expect, test } from '@jest/globals';
import { sections } from './full-report.js';
import { head, read, readText, section } from './report.js';

const one = (key: string) => read(sections[key] ?? '').sections;

test.each([
  ['FUTURE', '09 Dec 2014 @ 0800', 'booked'],
  ['NOT APPLICABLE', '09 Dec 2014 @ 0800', 'booked'],
  ['NOT APPLICABLE', '09 Dec 2012 @ 0800', 'past'],
  ['CANCELLED', '09 Dec 2014 @ 0800', 'cancelled'],
  ['APPOINTMENT NOT KEPT', '09 Dec 2012 @ 0800', 'noShow'],
  ['APPOINTMENT KEPT', '09 Dec 2012 @ 0800', 'past'],
  ['WOBBLY', '09 Dec 2014 @ 0800', 'unknown'],
  // A file read long after it was made: what was to come is over.
  ['FUTURE', '09 Dec 2013 @ 0800', 'past'],
])('an appointment that is %s on %s is %s', (status, when, expected) => {
  const lines = [
    'FUTURE APPOINTMENTS:',
    '----',
    `Date/Time:      ${when}`,
    `Status:         ${status}`,
    'Clinic: C1',
  ];
  const [entry] = read(section('VA APPOINTMENTS', 'VA', ...lines)).sections.appointments.entries;
  expect(entry).toMatchObject({ status: expected, name: 'C1' });
  expect(entry?.details).toContainEqual({ label: 'Time as written', value: '0800' });
  expect(entry?.details).toContainEqual({ label: 'Status', value: status });
});

test('an appointment whose zone is written is an instant', () => {
  const lines = ['FUTURE APPOINTMENTS:', 'Date/Time:      09 Dec 2014 @ 0800 CST', 'Status: FUTURE'];
  const [entry] = read(section('VA APPOINTMENTS', 'VA', ...lines)).sections.appointments.entries;
  expect(entry).toMatchObject({ date: '2014-12-09T08:00:00-06:00', warnings: [] });
});

test('a note of an appointment keeps its own labels', () => {
  const entry = one('appointments').appointments.entries[1];
  expect(entry?.details).toContainEqual({
    label: 'Note',
    value: 'This appointment has pre-appointment activity scheduled:\nLab: 27 Jul 2013 @ 1000',
  });
});

test('several labels in one line are several facts', () => {
  const [cover] = one('insurance').insurance.entries;
  expect(cover).toMatchObject({ memberId: 'TA0001234', groupNumber: 'GR0000000', date: '2009-01-01' });
  const own = one('ownDemographics').demographics.entries.map((e) => [e.name, e.value]);
  expect(own).toContainEqual(['gender', 'Female']);
  expect(own).toContainEqual(['bloodType', 'AB+']);
  expect(own).toContainEqual(['organDonor', 'Yesso']);
  expect(own).toContainEqual(['fullName', 'TAMSIN B QUILLFEATHER']);
});

test('demographics of the VA are those of one facility', () => {
  const { demographics, insurance, careTeam } = one('vaDemographics');
  expect(new Set(demographics.entries.map((e) => e.from.facility))).toEqual(new Set(['MOORHEN FALLS VAMC']));
  expect(demographics.entries.map((e) => [e.name, e.value])).toContainEqual(['religion', 'Quakerish']);
  expect(insurance.entries).toMatchObject([{ name: 'HARE MUTUAL', memberId: 'SUB88' }]);
  // Guardians and contacts without a word in them are nobody.
  expect(careTeam.entries).toMatchObject([{ kind: 'nextOfKin', name: 'QUILLFEATHER,OSRIC' }]);
});

test('a reminder that is due now has no date', () => {
  expect(one('reminders').plan.entries).toMatchObject([
    { name: 'Pneumonia Vaccine', kind: 'reminder' },
    { name: 'Colon Cancer Screening', due: '2022-10-01', from: { facility: 'MOORHEN FALL' } },
    { name: 'Influenza Vaccine', status: 'DUE NOW' },
  ]);
});

test('goals are told once, with their steps', () => {
  const { entries } = one('goals').plan;
  expect(entries).toMatchObject([
    { name: 'LOSE WEIGHT', kind: 'goal', due: '2014-08-31', date: '2013-04-09' },
  ]);
  expect(entries[0]?.details).toContainEqual({
    label: 'Task Description',
    value: 'Each night some\nfresh fruit.',
  });
  expect(entries[0]?.details?.map((d) => d.label)).not.toContain('Rewards');
});

test('a meal and its day go with what was eaten', () => {
  expect(one('food').history.entries).toMatchObject([
    { name: '3 eggs/cheese', kind: 'journal', date: '2013-01-02' },
  ]);
  expect(one('food').history.entries[0]?.details).toContainEqual({ label: 'Meal', value: 'Breakfast' });
  expect(one('activity').history.entries.map((e) => e.name)).toEqual(['Walked briskly', 'Swam laps']);
});

test('an illness in the family is not theirs', () => {
  expect(one('family').history.entries.map((e) => [e.name, e.kind, e.relation])).toEqual([
    ['Joint Paining', 'family', 'Mother'],
    ['Strokelet', 'family', 'Mother'],
    ['Cold feet', 'family', 'Mother'],
  ]);
});

test('service as DoD tells it: codes with all they may mean, and never the legend itself', () => {
  const { entries } = one('dod').military;
  expect(entries).toMatchObject([
    {
      name: 'Regular Active Service',
      branch: 'Army',
      date: '2005-06-11',
      end: '2007-03-26',
      rank: 'COL',
      status: 'Honorablish',
    },
    { name: 'DoD MOS/Occupation Codes', branch: 'Army Reserve', date: '2002-03-31' },
    { name: 'Military/Combat Pay Details', branch: 'Army', date: '2007-01-01' },
  ]);
  expect(entries[1]?.details).toContainEqual({
    label: 'Svc Occ Code',
    value: '35D (All Source Intelligence; (obsolete) Equipment Repairer)',
  });
  expect(entries[2]?.details).toEqual([
    { label: 'Military Pay Type', value: '02 (Hostile Fire/Imminent Danger)' },
    { label: 'Location', value: 'Iraqq' },
  ]);
});

test('DoD tables without rows are an empty answer', () => {
  const empty = section(
    'DOD MILITARY SERVICE INFORMATION',
    'DoD',
    '-- Regular Active Service',
    'Service      Begin Date',
  );
  expect(read(empty).sections.military).toEqual({ entries: [], knownNone: false, provided: true });
});

test('what a printer adds to every page is no value', () => {
  const lines = [
    'Problem: SNIFFLES',
    'Page 2 of 9',
    'QUILLFEATHER, TAMSIN B     CONFIDENTIAL     Page 3 of 9',
    'Status: ACTIVE',
  ];
  const [entry] = read(section('VA PROBLEM LIST', 'VA', ...lines)).sections.conditions.entries;
  expect(entry).toMatchObject({ name: 'SNIFFLES', status: 'ACTIVE' });
});

test('a section in a file without its head or its source line is still known by its title', () => {
  const text = section('VA PROBLEM LIST', 'VA', 'Problem: SNIFFLES').replace('Source: VA\n', '');
  const reading = readText(text);
  expect(reading).toMatchObject({
    state: 'read',
    sections: { conditions: { entries: [{ from: { kind: 'va' } }] } },
  });
});

test('double dashes hide no number that stands under another label', () => {
  const text = (sections.ownDemographics ?? '').replace(
    '  Work Phone',
    '  Home Phone Number:   --\n  Work Phone',
  );
  expect(read(text).sections.careTeam.entries).toMatchObject([{ phone: '217-555-0102 ext. 4711' }]);
  const goal = section(
    'SELF REPORTED MY GOALS: COMPLETED GOALS',
    'Self-Entered',
    'MY GOAL: REST',
    'Date Goal Completed:  --',
  );
  expect(read(goal).sections.plan.entries[0]?.status).toBeUndefined();
});

test('a goal cut in the middle is the one that says so, not those of the list above it', () => {
  const text = head() + (sections.goals ?? '').replace('Lose Weight', 'Rest more');
  const reading = readText(text.slice(0, text.indexOf('Healthful') + 4));
  expect(reading.state === 'read' && reading.sections.plan.entries.map((e) => [e.name, e.warnings])).toEqual([
    ['Rest more', []],
    ['LOSE WEIGHT', ['cutOff']],
  ]);
});
