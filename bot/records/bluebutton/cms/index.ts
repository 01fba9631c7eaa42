import type { FileReader, FilePerson, ReadWarning } from '../../files/file.js';
import { sourceSections } from '../../files/file.js';
import type { Entry, EntryOf, SectionId } from '../../record.js';
import { decodeText } from '../lines.js';
import { Facts, statesNone, type Labelled } from '../labelled.js';
import { usDate } from '../us-dates.js';
import { claimsOf } from './claims.js';
import { kinds, type CmsContext, type CmsKind } from './kinds.js';
import { cmsSections, type CmsSection } from './split.js';

const largest = 256 * 1024 * 1024;

/** The Blue Button text of MyMedicare.gov (CMS): titles between rules of dashes, `Label: value` lines. Never throws. */
export const readCms: FileReader = (bytes, file) => {
  if (bytes.byteLength > largest) return { state: 'refused', why: 'tooLarge', format: 'cms' };
  const text = decodeText(bytes);
  const sections = cmsSections(text);
  if (!sections.some(({ title }) => isHeading(title))) return { state: 'refused', why: 'notARecord' };
  const version = /Blue Button \(v([\d.]+)\)/.exec(text.slice(0, 4096))?.[1];
  const out = new Out();
  let count = 0;
  const context: CmsContext = { file, id: () => `${file.source}:cms-${(count += 1)}` };
  const claims: CmsSection[] = [];
  for (const section of sections) {
    if (isHeading(section.title)) continue;
    if (/^claim/i.test(section.title)) claims.push(section);
    else readSection(section, context, out);
  }
  for (const [id, entry] of claimsOf(claims, context)) out.add(id, entry);
  const person = personOf(sections);
  return {
    state: 'read',
    format: 'cms',
    ...(version === undefined ? {} : { version }),
    ...(person ? { person } : {}),
    sections: sourceSections(out.filled),
    warnings: out.warnings,
  };
};

const isHeading = (title: string): boolean => /MYMEDICARE\.GOV PERSONAL HEALTH INFORMATION/i.test(title);

class Out {
  readonly filled: { [S in SectionId]?: { entries: EntryOf[S][]; knownNone: boolean } } = {};
  readonly warnings: ReadWarning[] = [];

  open(id: SectionId): void {
    this.filled[id] ??= { entries: [], knownNone: false };
  }

  add(id: SectionId, entry: Entry): void {
    this.open(id);
    if (statesNone(id, entry)) this.filled[id]!.knownNone = true;
    else (this.filled[id]!.entries as Entry[]).push(entry);
  }
}

function readSection(section: CmsSection, context: CmsContext, out: Out): void {
  const kind = kinds.find(({ title }) => title.test(section.title)) ?? unknownKind;
  if (kind === unknownKind) out.warnings.push({ code: 'unknownSection', place: `line ${section.line}` });
  out.open(kind.section);
  for (const items of groups(section.items, kind)) {
    for (const entry of kind.entries(new Facts(items), section, context)) out.add(kind.section, entry);
  }
  if (section.items.length === 0 && kind === unknownKind && section.loose.length > 0)
    for (const entry of kind.entries(new Facts([]), section, context)) out.add(kind.section, entry);
}

/** A title nobody knows: its text is kept as a note. */
const unknownKind: CmsKind = {
  title: /./,
  section: 'notes',
  begins: [],
  entries: (facts, section, context) => [
    {
      id: context.id(),
      name: section.title,
      from: { source: context.file.source, kind: 'outside' },
      sensitivity: [],
      warnings: ['narrativeOnly'],
      ...(facts.rest() ? { details: facts.rest()! } : {}),
      ...(section.loose.length > 0 ? { text: section.loose.join('\n') } : {}),
    },
  ],
};

/** An entry begins where its first label comes again. */
function groups(items: readonly Labelled[], { begins }: CmsKind): readonly (readonly Labelled[])[] {
  const found: Labelled[][] = [];
  for (const item of items) {
    const first = begins.includes(item.label.toLowerCase());
    if (first || found.length === 0) found.push([item]);
    else found.at(-1)!.push(item);
  }
  return found.filter((group) => group.some((item) => item.value !== ''));
}

function personOf(sections: readonly CmsSection[]): FilePerson | undefined {
  const items = sections.find(({ title }) => /^demographic/i.test(title))?.items ?? [];
  const value = (label: string): string | undefined =>
    items.find((item) => item.label.toLowerCase() === label)?.value || undefined;
  const name = value('name')?.split(' ') ?? [];
  const birthDate = usDate(value('date of birth')).date;
  if (name.length === 0 && birthDate === undefined) return undefined;
  const family = name.length > 1 ? name.at(-1) : undefined;
  return {
    ...(name.length > 0 ? { given: name.slice(0, Math.max(1, name.length - 1)).join(' ') } : {}),
    ...(family === undefined ? {} : { family }),
    ...(birthDate === undefined ? {} : { birthDate }),
  };
}
