import type { Demographic, HealthRecord } from '../../records/record.js';
import { clean } from '../clean.js';
import { inItsOwnWords } from '../demographics.js';
import type { DocumentWords } from '../words.js';
import { narrative, type Resource } from './resource.js';

/** Whose record it is: the name and birth date that were checked, and all that the record says about the person in words. */
export function patientOf({ person, sections }: HealthRecord, words: DocumentWords): Resource {
  const lines = sections.demographics.entries;
  const value = (name: Demographic['name']): string | undefined => lines.find((l) => l.name === name)?.value;
  const gender = /^(male|female)\b/i.exec(value('sex') ?? value('gender') ?? '')?.[1]?.toLowerCase();
  const phones = lines
    .filter(({ name }) => /phone$/i.test(name))
    .map((l) => ({ system: 'phone', value: l.value }));
  const address = value('address');
  return {
    resourceType: 'Patient',
    id: 'patient',
    text: narrative([`${person.given} ${person.family}`, ...lines.map((line) => told(line, words))]),
    name: [
      {
        family: clean(person.family) || undefined,
        given: [clean(person.given)].filter(Boolean),
        text: clean(`${person.given} ${person.family}`),
      },
    ],
    birthDate: /^\d{4}(-\d{2}(-\d{2})?)?$/.test(person.birthDate ?? '') ? person.birthDate : undefined,
    gender,
    telecom: phones.length > 0 ? phones : undefined,
    address: address === undefined ? undefined : [{ text: clean(address) }],
  };
}

const told = (line: Demographic, words: DocumentWords): string =>
  `${inItsOwnWords(line).label ?? words.demographic[line.name]}: ${line.value}`;
