import type { DemographicKey } from '../../../record.js';
import { writtenDate } from '../dates.js';
import type { Collected } from '../collect.js';
import { layout, readFacts, type Facts } from '../facts.js';
import type { Block } from '../split.js';
import { addressIn, phoneIn } from './care-team.js';
import { addVaInsurance } from './insurance.js';

const keys: Readonly<Record<string, DemographicKey>> = {
  Alias: 'otherName',
  Gender: 'gender',
  'Date of Birth': 'birthDate',
  'Place of Birth': 'birthPlace',
  'Marital Status': 'maritalStatus',
  'Current Occupation': 'occupation',
  'Blood Type': 'bloodType',
  'Organ Donor': 'organDonor',
  Religion: 'religion',
  Ethnicity: 'ethnicity',
  Race: 'race',
  Language: 'language',
  'Preferred Language': 'language',
  'Home Phone Number': 'homePhone',
  'Work Phone Number': 'workPhone',
  'Cell Phone Number': 'mobilePhone',
  'Pager Number': 'phone',
  'FAX Number': 'fax',
  'Email Address': 'email',
  'Primary Eligibility Code': 'eligibility',
  'Service Connected Percentage': 'eligibility',
};

const names = ['First Name', 'Middle Name', 'Middle Initial', 'Last Name', 'Suffix'];

const ownAddress = [
  'Mailing or Destination Address',
  'Mailing or Destination Address2',
  'Mailing or Destination City',
  'Mailing or Destination State',
  'Mailing or Destination Province',
  'Mailing or Destination Zip/Postal Code',
  'Mailing or Destination Country',
];

const vaAddress = ['Street Address', 'Street Address 2', 'City', 'State', 'Zip Code', 'Country'];
const contactAddress = [
  'Address Line 1',
  'Address Line 2',
  'City',
  'State',
  'Province',
  'Zip/Post Code',
  'Country',
];
const phones = ['Home Phone Number', 'Cell Phone Number', 'Work Phone Number'];

const about = layout({
  starts: [],
  labels: [
    ...names,
    'Relationship to VA',
    'Age',
    'County',
    'Employment Status',
    'Employer Name',
    'Preferred Method of Contact',
    ...ownAddress,
    ...vaAddress,
    ...Object.keys(keys),
  ],
  shared: ['Blood Type', 'Organ Donor', 'Religion', 'Marital Status', 'Means Test Status', 'Extension'],
});

const contact = layout({
  starts: ['Contact First Name'],
  labels: ['Contact Last Name', 'Relationship', ...phones, ...contactAddress, 'Email Address'],
  shared: ['Extension'],
});

const kin = layout({
  starts: ['Name'],
  labels: ['Relationship', ...vaAddress, 'County', ...phones, 'Email Address'],
  shared: ['Extension'],
});

const cover = layout({
  starts: ['Insurance Company'],
  labels: ['Group Name', 'Group Number', 'Subscriber ID', 'Subscriber Name', 'Subscriber Relationship'],
  shared: ['Effective Date', 'Expiration Date'],
});

/** The parts of VA DEMOGRAPHICS, each under its own heading in capitals. */
const headings: Readonly<Record<string, 'about' | 'insurance' | 'nextOfKin' | 'emergencyContact' | 'other'>> =
  {
    'PERMANENT ADDRESS AND CONTACT INFORMATION': 'about',
    'TEMPORARY ADDRESS AND CONTACT INFORMATION': 'about',
    ELIGIBILITY: 'about',
    EMPLOYMENT: 'about',
    'ACTIVE INSURANCE': 'insurance',
    'PRIMARY NEXT OF KIN': 'nextOfKin',
    'SECONDARY NEXT OF KIN': 'nextOfKin',
    'EMERGENCY CONTACT': 'emergencyContact',
    'EMERGENCY CONTACTS': 'emergencyContact',
    'SECONDARY EMERGENCY CONTACT': 'emergencyContact',
    'VA GUARDIAN': 'other',
    'CIVIL GUARDIAN': 'other',
  };

interface Part {
  readonly facility: string | undefined;
  readonly heading: string | undefined;
  readonly at: number;
  readonly lines: string[];
}

const facilityLine = /^\s{0,8}VA Treating Facility\s{0,8}:(.*)$/i;

/** SELF REPORTED DEMOGRAPHICS and VA DEMOGRAPHICS: the latter once for each facility, which may disagree. */
export function readDemographics(block: Block, out: Collected): readonly string[] {
  return partsOf(block).flatMap((part) => readPart(part, block, out));
}

function partsOf(block: Block): readonly Part[] {
  const parts: Part[] = [{ facility: undefined, heading: undefined, at: block.line, lines: [] }];
  block.lines.forEach((line, n) => {
    const at = block.line + n;
    const last = parts.at(-1);
    const labelled = line.includes(':');
    const facility = labelled ? facilityLine.exec(line)?.[1]?.trim() : undefined;
    const heading = labelled || line === '' ? undefined : headingIn(line);
    if (facility !== undefined) parts.push({ facility, heading: undefined, at, lines: [] });
    else if (heading !== undefined) parts.push({ facility: last?.facility, heading, at, lines: [] });
    else last?.lines.push(line);
  });
  return parts;
}

function headingIn(line: string): string | undefined {
  const word = line.trim().toUpperCase();
  return Object.hasOwn(headings, word) ? word : undefined;
}

function readPart(part: Part, block: Block, out: Collected): readonly string[] {
  const kind = part.heading === undefined ? 'about' : (headings[part.heading] ?? 'about');
  if (kind === 'about') {
    const { items, said } = readFacts(part.lines, part.at, about);
    for (const facts of items) addAbout(facts, part, block, out);
    return said;
  }
  const known = kind === 'insurance' ? cover : block.key === 'ownDemographics' ? contact : kin;
  const { items, said } = readFacts(part.lines, part.at, known);
  for (const facts of items.filter((f) => !f.isEmpty)) {
    if (kind === 'insurance') addVaInsurance(facts, part.facility, block, out);
    else addContact(facts, kind, part, block, out);
  }
  return said;
}

function addAbout(facts: Facts, part: Part, block: Block, out: Collected): void {
  const add = (name: DemographicKey, value: string | undefined, label?: string): void => {
    if (value === undefined) return;
    const details = label === undefined ? [] : [{ label, value }];
    out.add(
      'demographics',
      block,
      { name, facility: part.facility, details, words: [label, value] },
      { value },
    );
  };
  add('fullName', fullName(facts));
  add('address', addressIn(facts, ownAddress) ?? addressIn(facts, vaAddress), part.heading);
  for (const { label, value } of facts.rest()) {
    const key = Object.hasOwn(keys, label) ? keys[label] : undefined;
    if (key === undefined) add('other', value, label);
    else add(key, key === 'birthDate' ? (writtenDate(value)?.date ?? value) : value, label);
  }
}

function fullName(facts: Facts): string | undefined {
  const parts = names.map((label) => facts.take(label)).filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : parts.join(' ');
}

function addContact(
  facts: Facts,
  kind: 'nextOfKin' | 'emergencyContact' | 'other',
  part: Part,
  block: Block,
  out: Collected,
): void {
  const given = [facts.take('Contact First Name'), facts.take('Contact Last Name')];
  const name = facts.take('Name') ?? given.filter((n) => n !== undefined).join(' ');
  const role = facts.take('Relationship') ?? (kind === 'other' ? part.heading : undefined);
  out.add(
    'careTeam',
    block,
    { name: name === '' ? undefined : name, facts, facility: part.facility },
    {
      kind,
      role,
      phone: phoneIn(facts, ...phones),
      address: addressIn(facts, block.key === 'ownDemographics' ? contactAddress : vaAddress),
      email: facts.take('Email Address'),
    },
  );
}
