import type { Code, Entry, PartialDate, Sensitivity } from '../../records/record.js';
import { clean } from '../clean.js';
import { nameOf } from '../field.js';
import type { DocumentWords } from '../words.js';

/** A FHIR R4 resource as it is written. An element without a value is undefined, which JSON leaves out: FHIR has no null. */
export interface Resource {
  readonly resourceType: string;
  readonly id: string;
  readonly [element: string]: unknown;
}

/** What every resource of one record is written with. */
export interface Writing {
  readonly words: DocumentWords;
  readonly patient: { readonly reference: string };
  /** The resource's id for an entry's: FHIR allows letters, digits, "-" and "." only. */
  readonly idOf: (entryId: string) => string;
  /** Its dose, result or flag in words (said.ts). */
  readonly said: (entry: Entry) => readonly string[];
}

export const reference = ({ resourceType, id }: Resource): { reference: string } => ({
  reference: `${resourceType}/${id}`,
});

export const concept = (text: string, code?: Code): object => ({
  ...(code && /^\S+$/.test(code.system) ? { coding: [{ system: code.system, code: code.code.trim() }] } : {}),
  text: clean(text) || 'unknown',
});

export const coded = (system: string, code: string): object => ({
  coding: [{ system: `http://terminology.hl7.org/CodeSystem/${system}`, code }],
});

/** A dateTime of R4 has the precision of ours; an instant needs its seconds and its zone. */
export function dateTime(date: PartialDate | undefined): string | undefined {
  const [, day, time, seconds = ':00', zone] =
    /^(\d{4}(?:-\d{2}(?:-\d{2})?)?)(?:T(\d{2}:\d{2})(:\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2}))?$/.exec(
      date ?? '',
    ) ?? [];
  if (day === undefined) return undefined;
  return time === undefined ? day : `${day}T${time}${seconds}${zone}`;
}

/** HL7 ActCode for what the law protects; R for what a source only calls restricted (HL7 Confidentiality). */
const labels: { readonly [S in Sensitivity]: readonly [system: string, code: string] } = {
  substanceUse: ['v3-ActCode', 'ETH'],
  hiv: ['v3-ActCode', 'HIV'],
  sickleCell: ['v3-ActCode', 'SICKLE'],
  mentalHealth: ['v3-ActCode', 'PSY'],
  sexualTrauma: ['v3-ActCode', 'SDV'],
  reproductiveHealth: ['v3-ActCode', 'SEX'],
  restricted: ['v3-Confidentiality', 'R'],
};

/** What every entry's resource begins with: its id, its security labels, and all of it in words. */
export function base(resourceType: string, entry: Entry, writing: Writing): Resource {
  const security = entry.sensitivity.map((s) => {
    const [system, code] = labels[s];
    return { system: `http://terminology.hl7.org/CodeSystem/${system}`, code };
  });
  return {
    resourceType,
    id: writing.idOf(entry.id),
    ...(security.length > 0 ? { meta: { security } } : {}),
    text: narrative(wordsOf(entry, writing)),
  };
}

/** Name, warnings first, then dose or result, free text and everything the model has no field for: nothing of an entry is only in codes. */
export const wordsOf = (entry: Entry, { words, said }: Writing): readonly string[] =>
  [
    ...briefly(entry, words, said),
    ...(entry.text === undefined ? [] : [entry.text]),
    ...(entry.details ?? []).map(
      ({ label, value, ours }) => `${ours ? words.details[ours] : label}: ${value}`,
    ),
  ].filter((line) => line !== '');

export const briefly = (
  entry: Entry,
  words: DocumentWords,
  said: Writing['said'],
): readonly [string, ...string[]] => [
  nameOf(entry.name, words),
  ...entry.warnings.map((warning) => `${words.fields.warning}: ${words.warning[warning]}`),
  ...said(entry),
];

/** Without HTML's named entities, which XHTML in FHIR does not know. */
const escaped = (text: string): string =>
  clean(text).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

export const narrative = (lines: readonly string[]): object => ({
  status: 'generated',
  div: `<div xmlns="http://www.w3.org/1999/xhtml">${lines
    .map((line) => `<p>${escaped(line).replaceAll('\n', '<br/>') || '-'}</p>`)
    .join('')}</div>`,
});

/** Notes of people, each as it was written. */
export const notes = (...texts: readonly (string | undefined)[]): object => {
  const said = texts.filter((text) => text !== undefined && text.trim() !== '');
  return said.length === 0 ? {} : { note: said.map((text) => ({ text: clean(text!) })) };
};

/** Elements without a value are left out: FHIR has no null. */
export function present<T extends object>(elements: T): T {
  return Object.fromEntries(Object.entries(elements).filter(([, value]) => value !== undefined)) as T;
}

/** A person or place by name only. */
export const named = (display: string | undefined): { display: string } | undefined =>
  display === undefined || clean(display) === '' ? undefined : { display: clean(display) };
