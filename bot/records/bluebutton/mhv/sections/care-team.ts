import { takeWhen, type Collected } from '../collect.js';
import { layout, readFacts, type Facts } from '../facts.js';
import type { Block } from '../split.js';
import { rowsOf } from '../tables.js';
import { oneLine } from '../words.js';

const provider = layout({
  starts: ['Provider Name'],
  labels: ['Type of Provider', 'Other Clinician Information', 'Phone Number', 'Email'],
  shared: ['Ext', 'Extension'],
  free: ['Comments'],
});

/** SELF REPORTED HEALTH CARE PROVIDERS. */
export function readProviders(block: Block, out: Collected): readonly string[] {
  const { items, said } = readFacts(block.lines, block.line, provider);
  for (const facts of items) {
    const name = facts.take('Provider Name');
    out.add(
      'careTeam',
      block,
      { name, facts },
      {
        kind: 'provider',
        role: facts.take('Type of Provider'),
        phone: phoneIn(facts, 'Phone Number'),
        email: facts.take('Email'),
        notes: facts.takeLines('Comments'),
      },
    );
  }
  return said;
}

/** A phone with its extension, where one is given. */
export function phoneIn(facts: Facts, ...labels: readonly string[]): string | undefined {
  const label = facts.fields.find((f) => labels.includes(f.label) && oneLine(f.value) !== undefined)?.label;
  const phone = label === undefined ? undefined : facts.take(label);
  if (phone === undefined) return undefined;
  const extension = facts.take('Ext', 'Extension');
  return extension === undefined ? phone : `${phone} ext. ${extension}`;
}

/** One line of address from its parts, in the order they are written. */
export function addressIn(facts: Facts, labels: readonly string[]): string | undefined {
  const parts = labels.map((label) => facts.take(label)).filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : parts.join(', ');
}

const mailing = [
  'Mailing Address',
  'Mailing Address2',
  'Mailing City',
  'Mailing State',
  'Mailing Province',
  'Mailing Zip/Postal Code',
  'Mailing Country',
];

const facility = layout({
  starts: ['Facility Name'],
  labels: ['Facility Type', 'Phone Number', ...mailing],
  shared: ['VA Home Facility', 'Ext', 'Extension'],
  free: ['Comments'],
});

/** SELF REPORTED TREATMENT FACILITIES. */
export function readFacilities(block: Block, out: Collected): readonly string[] {
  const { items, said } = readFacts(block.lines, block.line, facility);
  for (const facts of items) {
    const name = facts.take('Facility Name');
    out.add(
      'careTeam',
      block,
      { name, facts },
      {
        kind: 'facility',
        role: facts.take('Facility Type'),
        phone: phoneIn(facts, 'Phone Number'),
        address: addressIn(facts, mailing),
        notes: facts.takeLines('Comments'),
      },
    );
  }
  return said;
}

const account = layout({
  starts: ['Authentication Status'],
  labels: ['Authentication Date', 'Authentication Facility ID', 'Authentication Facility Name'],
});

const treating = /^\s*VA Treating Facility\s{2,}Type\s*$/i;

/** MY HEALTHEVET ACCOUNT SUMMARY: how the account was proven, and a table of the facilities that treat the person. */
export function readAccount(block: Block, out: Collected): readonly string[] {
  const { rows, others } = rowsOf(block.lines, treating);
  const { items, said } = readFacts(others, block.line, account);
  for (const facts of items) addAccount(facts, block, out);
  for (const { cells } of rows) {
    const [name, type] = cells.map(oneLine);
    out.add('careTeam', block, { name }, { kind: 'facility', role: type === 'na' ? undefined : type });
  }
  return said;
}

function addAccount(facts: Facts, block: Block, out: Collected): void {
  if (facts.isEmpty) return;
  const status = facts.take('Authentication Status');
  const when = takeWhen(facts, ['Authentication Date']);
  const details = status === undefined ? [] : [{ label: 'Authentication Status', value: status }];
  out.add('demographics', block, { name: 'other', when, facts, details }, { value: status ?? '' });
}
