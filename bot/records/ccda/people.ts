import { text } from '../text.js';
import { allText, at, attribute, child, children, elements, type XmlNode } from './node.js';

/** A PN, EN or ON: its parts in order, or the text as it is. */
export function nameOf(node: XmlNode | undefined): string | undefined {
  if (node === undefined) return undefined;
  const parts = elements(node).filter((part) => part.name !== 'delimiter' && part.name !== 'validTime');
  if (parts.length === 0) return text(allText(node));
  const words = ['prefix', 'given', 'family', 'suffix'].flatMap((kind) =>
    parts.filter((part) => part.name === kind).map((part) => text(allText(part))),
  );
  return text(words.filter((w) => w !== undefined).join(' '));
}

/** The name of an assignedEntity or its like: the person, else the device; an organization only where asked. */
export function personOf(role: XmlNode | undefined): string | undefined {
  for (const kind of [
    'assignedPerson',
    'associatedPerson',
    'relatedPerson',
    'informationRecipient',
    'guardianPerson',
    'playingEntity',
    'subject',
  ]) {
    const name = firstName(child(role, kind));
    if (name !== undefined) return name;
  }
  return undefined;
}

/** The first name that says anything: the VA writes empty ones. */
export const firstName = (entity: XmlNode | undefined): string | undefined =>
  children(entity, 'name')
    .map(nameOf)
    .find((name) => name !== undefined);

const organizations = [
  'representedOrganization',
  'representedCustodianOrganization',
  'scopingOrganization',
  'scopingEntity',
  'providerOrganization',
  'guardianOrganization',
  'receivedOrganization',
  'wholeOrganization',
];

export function organizationOf(role: XmlNode | undefined): string | undefined {
  for (const kind of organizations) {
    const name = firstName(child(role, kind));
    if (name !== undefined) return name;
  }
  return undefined;
}

/** performer, author, informant or the like: the role inside it. */
export const roleOf = (part: XmlNode | undefined): XmlNode | undefined =>
  child(part, 'assignedEntity') ??
  child(part, 'assignedAuthor') ??
  child(part, 'participantRole') ??
  child(part, 'associatedEntity') ??
  child(part, 'relatedEntity') ??
  child(part, 'assignedCustodian') ??
  child(part, 'encompassingEncounter');

/** An address on one line; empty ones, as the VA writes them, are none. */
export function addressOf(role: XmlNode | undefined): string | undefined {
  return children(role, 'addr')
    .map(addressLine)
    .find((line) => line !== undefined);
}

export function addressLine(addr: XmlNode): string | undefined {
  const parts = elements(addr).filter((part) => part.name !== 'useablePeriod');
  if (parts.length === 0) return text(allText(addr));
  const of = (...kinds: readonly string[]): string | undefined =>
    text(
      parts
        .filter((part) => kinds.includes(part.name))
        .map(allText)
        .join(' '),
    );
  const street = parts
    .filter((p) => !['city', 'state', 'postalCode', 'country', 'county'].includes(p.name))
    .map((p) => text(allText(p)));
  const region = text([of('state'), of('postalCode')].filter((w) => w !== undefined).join(' '));
  const line = [...street, of('city'), of('county'), region, of('country')].filter((w) => w !== undefined);
  return line.length === 0 ? undefined : line.join(', ');
}

export interface Reach {
  readonly kind: 'phone' | 'fax' | 'email' | 'other';
  readonly use?: string;
  readonly value: string;
}

/** telecom values are URLs; vendors also write bare numbers. */
export function reachesOf(role: XmlNode | undefined): readonly Reach[] {
  return children(role, 'telecom').flatMap((telecom) => {
    const written = text(attribute(telecom, 'value'));
    if (written === undefined || /^(tel|fax|mailto|http|https):\s*$/i.test(written)) return [];
    const use = attribute(telecom, 'use');
    return [{ ...reachFrom(written), ...(use === undefined ? {} : { use }) }];
  });
}

function reachFrom(written: string): Reach {
  const [, scheme, rest] = /^(tel|fax|mailto|sms|callto):(.*)$/i.exec(written) ?? [];
  const value = (rest ?? written).trim();
  if (scheme === undefined)
    return {
      kind: value.includes('@') ? 'email' : /^[\d\s()+.x-]+$/i.test(value) ? 'phone' : 'other',
      value,
    };
  const kind = scheme.toLowerCase();
  if (kind === 'mailto') return { kind: 'email', value };
  return { kind: kind === 'fax' ? 'fax' : 'phone', value };
}

export const phoneOf = (role: XmlNode | undefined): string | undefined =>
  reachesOf(role).find((r) => r.kind === 'phone')?.value;

export const emailOf = (role: XmlNode | undefined): string | undefined =>
  reachesOf(role).find((r) => r.kind === 'email')?.value;

/** Given and family of the person, apart: nicknames and maiden names are other names. */
export interface PersonName {
  readonly given: string;
  readonly family: string;
}

/** The legal name where one is marked, else the first that has a part. */
export function legalName(patient: XmlNode | undefined): PersonName | undefined {
  const names = children(patient, 'name');
  const read = [...names.filter((n) => attribute(n, 'use') === 'L'), ...names].map(partsOf);
  return read.find((n) => n.given !== '' || n.family !== '');
}

function partsOf(name: XmlNode): PersonName {
  const of = (kind: string): string =>
    children(name, kind)
      .filter((part) => attribute(part, 'qualifier') !== 'CL')
      .map((part) => text(allText(part)))
      .filter((w) => w !== undefined)
      .join(' ');
  return { given: of('given'), family: of('family') };
}

export const birthPlace = (patient: XmlNode | undefined): string | undefined =>
  addressOf(at(patient, 'birthplace', 'place'));
