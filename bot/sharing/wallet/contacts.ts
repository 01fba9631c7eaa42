import type { CareContact, Demographic, HealthRecord } from '../../records/record.js';
import { normalPhone } from '../../records/merging/normal.js';
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
  const people = onePerNumber(team.map((c) => personOf(c, words)));
  const known = people.map((person) => ({
    ...person,
    roles: [...person.roles, ...rolesIn(lines, person, words)],
  }));
  const said = lines
    .filter((line) => !people.some((person) => saysOnly(line.value, person)))
    .map(({ name, value }): Line => ({
      label: words.demographic[name],
      value: short(cleanLine(value), words),
    }));
  const told = (some: readonly Person[]): readonly Line[] => some.map(lineOf);
  return {
    items: unlike([...told(known.filter(isFamily)), ...said, ...told(known.filter((p) => !isFamily(p)))]),
    apart: 0,
  };
}

const rank = ({ kind, phone }: CareContact): number => (family.includes(kind) ? 0 : 2) + (phone ? 0 : 1);

interface Person {
  readonly kind: CareContact['kind'];
  readonly label: string;
  readonly phone?: string | undefined;
  readonly roles: readonly string[];
}

const personOf = ({ name, kind, role, phone }: CareContact, words: DocumentWords): Person => ({
  kind,
  label: short(nameOf(name, words), words),
  phone,
  roles: [role ?? words.contactKind[kind]],
});

const isFamily = ({ kind }: Person): boolean => family.includes(kind);

/** One person under one number, whatever the record calls them: twice the same number looks like two to call. */
function onePerNumber(people: readonly Person[]): readonly Person[] {
  const found = new Map<string, Person>();
  for (const person of people) {
    const key = `${person.label}\n${person.phone === undefined ? '' : normalPhone(person.phone)}`;
    const before = found.get(key);
    found.set(key, before ? { ...before, roles: [...before.roles, ...person.roles] } : person);
  }
  return [...found.values()];
}

const rolesIn = (lines: readonly Demographic[], person: Person, words: DocumentWords): readonly string[] =>
  lines.filter(({ value }) => saysOnly(value, person)).map(({ name }) => words.demographic[name]);

/** Their name and number and nothing else. */
function saysOnly(value: string, { label, phone }: Person): boolean {
  if (phone === undefined) return false;
  const letters = (text: string): string => (text.toLowerCase().match(/\p{L}+/gu) ?? []).toSorted().join(' ');
  return (
    letters(value) === letters(label) && normalPhone(value.replace(/\p{L}/gu, '')) === normalPhone(phone)
  );
}

const lineOf = ({ label, phone, roles }: Person): Line => ({
  label,
  value: [phone, ...new Set(roles)].filter(Boolean).join('. '),
});

/** Two systems hold the same contact in the same words. */
const unlike = (lines: readonly Line[]): readonly Line[] => [
  ...new Map(lines.map((line) => [`${line.label}\n${line.value}`, line])).values(),
];
