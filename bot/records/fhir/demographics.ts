import type { Demographic, DemographicKey } from '../record.js';
import { conceptText } from './concepts.js';
import { at, joined, list, objects, own, text, type Json } from './json.js';
import { readEach, type ReadContext, type Reading } from './reading.js';
import { humanName } from './references.js';
import { unreadableName } from '../unreadable.js';

/** The Patient as lines of "about you". Identifiers (SSN, licence numbers) are never read. */
export const readDemographics = (resources: readonly unknown[], context: ReadContext): Reading<Demographic> =>
  readEach<Demographic>(
    resources,
    ['Patient'],
    context,
    (resource, id) => {
      const known = facts(resource).map(([name, value], n) => line(`${id}#${n + 1}`, name, value, context));
      return known.length > 0 ? known : 'noInformation';
    },
    (base) => ({ ...base, name: 'fullName', value: unreadableName }),
  );

const line = (id: string, name: DemographicKey, value: string, context: ReadContext): Demographic => ({
  id,
  name,
  value,
  from: { source: context.source, kind: context.kind ?? 'va' },
  sensitivity: [],
  warnings: [],
});

type Fact = readonly [DemographicKey, string];

function facts(patient: Json): readonly Fact[] {
  const all: readonly (readonly [DemographicKey, string | undefined])[] = [
    ['fullName', humanName(officialName(patient))],
    ['birthDate', text(patient.birthDate)],
    ['gender', text(patient.gender)],
    ...objects(patient.address)
      .filter(current)
      .map((a) => ['address', addressText(a)] as const),
    ...objects(patient.telecom)
      .filter(current)
      .map((t) => [telecomKey(t), text(t.value)] as const),
    ['maritalStatus', conceptText(patient.maritalStatus)],
    ...objects(patient.communication).map((c) => ['language', conceptText(c.language)] as const),
    ['race', usCore(patient, 'race')],
    ['ethnicity', usCore(patient, 'ethnicity')],
    ['religion', religion(patient)],
    ...objects(patient.contact).map((c) => [contactKey(c), contactText(c)] as const),
  ];
  return all.filter((fact): fact is Fact => fact[1] !== undefined);
}

const officialName = (patient: Json): unknown =>
  objects(patient.name).find((n) => n.use === 'official') ?? objects(patient.name)[0];

const current = (part: Json): boolean => part.use !== 'old' && at(part, 'period', 'end') === undefined;

export const addressText = (address: Json): string | undefined =>
  text(address.text) ??
  joined(
    [
      ...list(address.line).map(text),
      text(address.city),
      joined([text(address.state), text(address.postalCode)], ' '),
    ],
    ', ',
  );

function telecomKey(telecom: Json): DemographicKey {
  if (telecom.system === 'email') return 'email';
  const byUse: Readonly<Record<string, DemographicKey>> = {
    home: 'homePhone',
    mobile: 'mobilePhone',
    work: 'workPhone',
  };
  return telecom.system === 'phone' ? (own(byUse, text(telecom.use)) ?? 'phone') : 'contact';
}

const usCore = (patient: Json, which: string): string | undefined => {
  const extension = objects(patient.extension).find((e) => text(e.url)?.endsWith(`us-core-${which}`));
  const said = objects(extension?.extension).find((e) => e.url === 'text');
  return text(said?.valueString);
};

const religion = (patient: Json): string | undefined =>
  conceptText(
    objects(patient.extension).find((e) => text(e.url)?.endsWith('patient-religion'))?.valueCodeableConcept,
  );

/** v2 table 0131: C emergency contact, N next of kin. */
function contactKey(contact: Json): DemographicKey {
  const codes = objects(contact.relationship).flatMap((r) => objects(r.coding).map((c) => c.code));
  return codes.includes('C') ? 'emergencyContact' : codes.includes('N') ? 'nextOfKin' : 'contact';
}

const contactText = (contact: Json): string | undefined =>
  joined([humanName(contact.name), text(at(contact, 'telecom', 'value'))], ', ');
