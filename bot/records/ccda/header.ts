import type { FilePerson } from '../files/file.js';
import { defined } from '../defined.js';
import type {
  CareContact,
  Demographic,
  DemographicKey,
  Detail,
  EntrySource,
  PartialDate,
} from '../record.js';
import { ourDetail } from './details.js';
import { conceptWords } from './concepts.js';
import { contactOf } from './care-team.js';
import { Narrative, plainText } from './narrative.js';
import { attribute, at, child, children, type XmlNode } from './node.js';
import {
  addressLine,
  birthPlace,
  legalName,
  nameOf,
  organizationOf,
  reachesOf,
  roleOf,
  type Reach,
} from './people.js';
import { intervalOf, pointOf } from './time.js';

const noNarrative = new Narrative(undefined);

/** Whose document it is, as `FilePerson` and nothing more: their numbers are never read. */
export function personFrom(recordTarget: XmlNode): FilePerson {
  const patient = at(recordTarget, 'patientRole', 'patient');
  const name = legalName(patient);
  const deceased =
    attribute(child(patient, 'deceasedInd'), 'value') === 'true' ||
    attribute(child(patient, 'deceasedTime'), 'value') !== undefined;
  return {
    deceased,
    ...defined({ given: name?.given, family: name?.family, birthDate: birthDate(patient) }),
  };
}

/** A time of birth is not asked for anywhere: the day is. */
const birthDate = (patient: XmlNode | undefined): PartialDate | undefined =>
  pointOf(child(patient, 'birthTime')).date?.slice(0, 10);

/** Two targets are the same person unless both say who they are, and say it differently. */
export function arePeopleApart(a: FilePerson, b: FilePerson): boolean {
  const differ = (x: string | undefined, y: string | undefined): boolean =>
    x !== undefined &&
    y !== undefined &&
    x !== '' &&
    y !== '' &&
    x.trim().toLowerCase() !== y.trim().toLowerCase();
  return differ(a.family, b.family) || differ(a.given, b.given) || differ(a.birthDate, b.birthDate);
}

/** What the header says is wrong with the person: codes only. */
export function personProblems(recordTarget: XmlNode, person: FilePerson): readonly string[] {
  const gender = child(at(recordTarget, 'patientRole', 'patient'), 'administrativeGenderCode');
  const code = attribute(gender, 'code');
  return [
    ...((person.given ?? '') === '' || (person.family ?? '') === '' ? ['nameMissing'] : []),
    ...(person.birthDate === undefined ? ['birthDateMissing'] : []),
    ...(code !== undefined && !['M', 'F', 'UN'].includes(code) ? ['unknownGender'] : []),
  ];
}

export type Line = Pick<Demographic, 'name' | 'value' | 'details' | 'date'>;

/** "About you", line by line, as written. Identifiers are left out on purpose. */
export function demographicsFrom(recordTarget: XmlNode): readonly Line[] {
  const role = child(recordTarget, 'patientRole');
  const patient = child(role, 'patient');
  return [
    ...namesOf(patient),
    ...line('birthDate', pointOf(child(patient, 'birthTime')).date),
    ...line('birthPlace', birthPlace(patient)),
    ...line('deathDate', pointOf(child(patient, 'deceasedTime')).date),
    ...concepts(patient, 'administrativeGenderCode', 'gender'),
    ...concepts(patient, 'maritalStatusCode', 'maritalStatus'),
    ...concepts(patient, 'religiousAffiliationCode', 'religion'),
    ...concepts(patient, 'raceCode', 'race'),
    ...concepts(patient, 'ethnicGroupCode', 'ethnicity'),
    ...children(role, 'addr').flatMap((addr) =>
      line('address', addressLine(addr), use(attribute(addr, 'use'))),
    ),
    ...reachesOf(role).map(reachLine),
    ...children(patient, 'languageCommunication').flatMap(languageLine),
  ];
}

const line = (
  name: DemographicKey,
  value: string | undefined,
  details: readonly Detail[] = [],
): readonly Line[] =>
  value === undefined ? [] : [{ name, value, ...(details.length === 0 ? {} : { details }) }];

function namesOf(patient: XmlNode | undefined): readonly Line[] {
  const names = children(patient, 'name');
  const legal = names.find((n) => attribute(n, 'use') === 'L') ?? names[0];
  return names.flatMap((n) => line(n === legal ? 'fullName' : 'otherName', nameOf(n)));
}

const concepts = (patient: XmlNode | undefined, tag: string, name: DemographicKey): readonly Line[] =>
  children(patient, tag).flatMap((node) => line(name, conceptWords(node, noNarrative)));

/** HL7 AddressUse and TelecommunicationAddressUse. */
const uses: Readonly<Record<string, string>> = {
  HP: 'Primary home',
  H: 'Home',
  HV: 'Vacation home',
  WP: 'Work',
  TMP: 'Temporary',
  BAD: 'No longer right',
  MC: 'Mobile',
};

const use = (code: string | undefined): readonly Detail[] =>
  code === undefined ? [] : [ourDetail('Use', uses[code] ?? code)];

function reachLine(reach: Reach): Line {
  const phone: DemographicKey =
    reach.use === 'MC'
      ? 'mobilePhone'
      : reach.use === 'WP'
        ? 'workPhone'
        : reach.use?.startsWith('H')
          ? 'homePhone'
          : 'phone';
  const name = reach.kind === 'phone' ? phone : reach.kind === 'other' ? 'contact' : reach.kind;
  return {
    name,
    value: reach.value,
    ...(phone === 'phone' && reach.use !== undefined ? { details: use(reach.use) } : {}),
  };
}

function languageLine(node: XmlNode): readonly Line[] {
  const preferred = attribute(child(node, 'preferenceInd'), 'value');
  const mode = conceptWords(child(node, 'modeCode'), noNarrative);
  return line('language', conceptWords(child(node, 'languageCode'), noNarrative), [
    ...(preferred === undefined ? [] : [ourDetail('Preferred', preferred === 'true' ? 'Yes' : 'No')]),
    ...(mode === undefined ? [] : [ourDetail('Mode', mode)]),
  ]);
}

export type HeaderContact = Pick<
  CareContact,
  'name' | 'kind' | 'role' | 'phone' | 'address' | 'email' | 'date' | 'details'
>;

/** The guardian and the practice of the person. */
export function contactsFrom(recordTarget: XmlNode): readonly HeaderContact[] {
  const role = child(recordTarget, 'patientRole');
  const guardians = children(child(role, 'patient'), 'guardian').map((g) => ({
    ...contact(g, 'other'),
    role: contactOf(g, 'other', { narrative: noNarrative }).fields.role ?? 'Guardian',
  }));
  const practice = child(role, 'providerOrganization');
  return [
    ...guardians,
    ...(practice === undefined ? [] : [contact(practice, 'facility', nameOf(child(practice, 'name')))]),
  ].filter(isNamed);
}

const isNamed = (found: { readonly name?: string }): found is HeaderContact => found.name !== undefined;

function contact(
  part: XmlNode,
  kind: CareContact['kind'],
  name?: string,
): Partial<HeaderContact> & Pick<HeaderContact, 'kind'> {
  const read = contactOf(part, kind, { narrative: noNarrative });
  const called = name ?? read.name;
  return { kind, ...(called === undefined ? {} : { name: called }), ...read.fields };
}

/** A participant of the header: ECON is the emergency contact, NOK next of kin; other people are told with their role. */
export function participantFrom(part: XmlNode): readonly HeaderContact[] {
  const entity = child(part, 'associatedEntity');
  const code = attribute(entity, 'classCode');
  const kind = code === 'ECON' ? 'emergencyContact' : code === 'NOK' ? 'nextOfKin' : 'other';
  const { start, end } = intervalOf(child(part, 'time'));
  const details = end.date === undefined ? [] : [ourDetail('Until', end.date)];
  return [
    {
      ...contact(part, kind),
      ...(start.date === undefined ? {} : { date: start.date }),
      ...(details.length === 0 ? {} : { details }),
    },
  ].filter(isNamed);
}

/** Those who gave the care the document is about. */
export const performersFrom = (part: XmlNode): readonly HeaderContact[] =>
  children(child(part, 'serviceEvent'), 'performer')
    .map((p) => contact(p, 'provider'))
    .filter(isNamed);

export const custodianName = (part: XmlNode): string | undefined => organizationOf(roleOf(part));

/** Object identifiers of the VA and of the Department of Defense. */
const departments: Readonly<Record<string, EntrySource['kind']>> = {
  '2.16.840.1.113883.4.349': 'va',
  '2.16.840.1.113883.3.42.10001.100001.12': 'dod',
};

export function custodianKind(part: XmlNode): EntrySource['kind'] | undefined {
  const organization = at(part, 'assignedCustodian', 'representedCustodianOrganization');
  const root = children(organization, 'id')
    .map((id) => departments[attribute(id, 'root') ?? ''])
    .find((kind) => kind !== undefined);
  return (
    root ??
    (/department of veterans affairs/i.test(plainText(child(organization, 'name')) ?? '') ? 'va' : undefined)
  );
}
