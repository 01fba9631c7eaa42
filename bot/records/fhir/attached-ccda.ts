import { readCcda } from '../ccda/index.js';
import { earliest } from '../dates.js';
import type { FileContext, FilePerson, ReadFile } from '../files/file.js';
import type { Entry, EntryOf, SectionId } from '../record.js';
import { mergeEntries } from '../same.js';
import { isSamePerson } from '../same-person.js';
import { sectionIds } from '../sections.js';
import type { SourceSection, SourceSections } from '../source.js';
import { attachedOf, bytesOf, isCda, type Attached } from './attachments.js';
import { firstDate } from './dates.js';
import { isObject, objects, text, type Json } from './json.js';
import type { PatientName } from './person.js';
import type { Pool } from './references.js';

export const attachedCcdaLimits = { documents: 5, bytes: 5 * 1024 * 1024 } as const;

/** Whose record the documents must be: every name the person goes by. */
export interface Owner {
  readonly names: readonly PatientName[];
  readonly birthDate?: string | undefined;
}

/** A document kept in a DocumentReference, still in base64. */
export interface HeldCcda {
  readonly data: string;
  readonly reference: Json;
}

/** The newest C-CDA documents whose bytes are here. */
export function heldCcdas(resources: readonly unknown[], pool: Pool): readonly HeldCcda[] {
  const references = resources.filter(isObject).filter((r) => r.resourceType === 'DocumentReference');
  const held = references.flatMap((reference) => {
    const forms = attachedOf(reference, pool);
    const form = forms.find((f, n) => f.data !== undefined && (isCda(f) || saysCcda(reference, n)));
    return form?.data === undefined || reference.status === 'entered-in-error' || isTooLarge(form)
      ? []
      : [{ data: form.data, reference }];
  });
  return held
    .toSorted(
      (a, b) => earliest(firstDate(b.reference.date).date) - earliest(firstDate(a.reference.date).date),
    )
    .slice(0, attachedCcdaLimits.documents);
}

const isTooLarge = ({ data }: Attached): boolean => (data?.length ?? 0) * 0.75 > attachedCcdaLimits.bytes;

/** HL7's format codes for C-CDA, R1.1 and R2.1. */
const saysCcda = (reference: Json, n: number): boolean => {
  const format = objects(reference.content)[n]?.format;
  return isObject(format) && /sdwg:ccda|C-?CDA/i.test(text(format.code) ?? '');
};

export type CcdaReading =
  { readonly state: 'read'; readonly file: ReadFile } | { readonly state: 'notTheirs' | 'unreadable' };

/** One document, under a source of its own so that it can be compared with what the server says. */
export function readHeldCcda(held: HeldCcda, n: number, owner: Owner, context: FileContext): CcdaReading {
  const bytes = bytesOf(held.data);
  const file = bytes && readCcda(bytes, { ...context, source: `${context.source}~document${n + 1}` });
  if (file?.state !== 'read') return { state: file?.why === 'twoPeople' ? 'notTheirs' : 'unreadable' };
  return isTheirs(file.person, owner) ? { state: 'read', file } : { state: 'notTheirs' };
}

const isTheirs = ({ given = '', family = '', birthDate }: FilePerson = {}, owner: Owner): boolean =>
  owner.names.some((name) =>
    isSamePerson([{ given, family }], birthDate?.slice(0, 10), {
      ...name,
      birthDate: owner.birthDate ?? '',
    }),
  );

/** What looks the same is one entry, what may be the same is two that say so; all of it comes from this source. */
export function withDocuments(
  sections: SourceSections,
  files: readonly ReadFile[],
  source: string,
): SourceSections {
  if (files.length === 0) return sections;
  return Object.fromEntries(
    sectionIds.map((id) => [id, joinedSection(id, sections[id], files, source)]),
  ) as unknown as SourceSections;
}

function joinedSection<S extends SectionId>(
  id: S,
  own: SourceSection<EntryOf[S]>,
  files: readonly ReadFile[],
  source: string,
): SourceSection<EntryOf[S]> {
  const others = files.map((file) => file.sections[id].entries as unknown as readonly EntryOf[S][]);
  if (others.every((entries) => entries.length === 0)) return own;
  const merged = mergeEntries(id, [own.entries as readonly EntryOf[S][], ...others]);
  // A document is a snapshot: it may add entries, and never makes a list of the server's a "none known".
  return { ...own, provided: true, entries: merged.map((entry) => ofSource(entry, source)) };
}

function ofSource<E extends Entry>(entry: E, source: string): E {
  const { kind, facility } = entry.from;
  const from = { source, kind, ...(facility === undefined ? {} : { facility }) };
  if (!/~document\d+$/.test(entry.from.source)) return { ...entry, from };
  const found = { label: 'Found in', value: 'C-CDA', ours: 'Found in' } as const;
  const details = [...(entry.details ?? []), found];
  return { ...entry, from, details };
}
