import type { CareContact, Demographic, HealthRecord } from '../../records/record.js';
import { cleanLine } from '../clean.js';
import type { Line } from '../document.js';
import { nameOf } from '../field.js';
import type { DocumentWords } from '../words.js';
import { short, type Items } from './items.js';

const family: readonly CareContact['kind'][] = ['emergencyContact', 'nextOfKin'];
const own: readonly Demographic['name'][] = ['emergencyContact', 'nextOfKin', 'guardian'];

/** Whom to call: family first, then those who treat the person. Who has no number comes last. */
export function contactItems({ sections }: HealthRecord, words: DocumentWords): Items {
  const team = sections.careTeam.entries.toSorted((a, b) => rank(a) - rank(b));
  const lines = sections.demographics.entries.filter(({ name }) => own.includes(name));
  const people = team.filter(({ kind }) => family.includes(kind)).map((c) => contact(c, words));
  const others = team.filter(({ kind }) => !family.includes(kind)).map((c) => contact(c, words));
  const said = lines.map(({ name, value }): Line => ({
    label: words.demographic[name],
    value: short(cleanLine(value), words),
  }));
  return { items: unlike([...people, ...said, ...others]), apart: 0 };
}

const rank = ({ kind, phone }: CareContact): number => (family.includes(kind) ? 0 : 2) + (phone ? 0 : 1);

const contact = ({ name, kind, role, phone }: CareContact, words: DocumentWords): Line => ({
  label: short(nameOf(name, words), words),
  value: [phone, role ?? words.contactKind[kind]].filter(Boolean).join('. '),
});

/** Two systems hold the same contact in the same words. */
const unlike = (lines: readonly Line[]): readonly Line[] => [
  ...new Map(lines.map((line) => [`${line.label}\n${line.value}`, line])).values(),
];
