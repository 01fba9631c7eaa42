import type { FileContext, FilePerson } from '../files/file.js';
import type { CareContact, Demographic, EntrySource, HeldDocument } from '../record.js';
import { sensitivityOf } from '../sensitivity.js';
import { ourDetail } from './details.js';
import { Collector } from './context.js';
import { addressIn, contentOf } from './documents.js';
import type { Listener } from './feed.js';
import {
  arePeopleApart,
  contactsFrom,
  custodianKind,
  custodianName,
  demographicsFrom,
  participantFrom,
  performersFrom,
  personFrom,
  personProblems,
  type HeaderContact,
} from './header.js';
import { plainText } from './narrative.js';
import { attribute, child, type XmlNode } from './node.js';
import { organizationOf, roleOf } from './people.js';
import { readEncompassing } from './encompassing.js';
import { SectionReading } from './section.js';

const consolidated = '2.16.840.1.113883.10.20.22.';
const older =
  /^(2\.16\.840\.1\.113883\.10\.20\.1(\.|$)|2\.16\.840\.1\.113883\.10\.20\.3$|2\.16\.840\.1\.113883\.3\.88\.11\.|1\.3\.6\.1\.4\.1\.19376\.)/;

/** One CDA document while it streams by: header parts as they come, then section after section. */
export class DocumentReading implements Listener {
  readonly out: Collector;
  isCda = false;
  person: FilePerson | undefined;
  twoPeople = false;
  sections = 0;
  private title: string | undefined;
  private custodian: string | undefined;
  private author: string | undefined;
  private kind: EntrySource['kind'];
  private labels: string[] = [];
  private templates: { root: string; extension?: string }[] = [];
  private readonly open: SectionReading[] = [];
  private encompassing: XmlNode | undefined;
  line: () => number = () => 0;

  constructor(private readonly file: FileContext) {
    this.out = new Collector(file.source);
    this.kind = file.kind;
  }

  wants(name: string, parent: string): boolean {
    if (parent === 'section') return name !== 'component' && name !== 'section';
    if (parent === 'ClinicalDocument') return name !== 'component';
    return name === 'nonXMLBody';
  }

  opened(node: XmlNode): void {
    if (node.name === 'ClinicalDocument') this.isCda = true;
    if (node.name !== 'section' || !this.isCda) return;
    this.sections++;
    const labels = this.open.at(-1)?.allLabels ?? this.labels;
    this.open.push(new SectionReading(node, this.file, this.facts(), this.out, this.line, labels));
  }

  closed(name: string, cut: boolean): void {
    if (name === 'section') this.open.pop()?.close(cut);
  }

  tree(node: XmlNode, cut: boolean): void {
    if (!this.isCda) return;
    const section = this.open.at(-1);
    if (section !== undefined) return section.take(node, cut);
    this.header(node, cut);
  }

  private facts() {
    const facility = this.custodian ?? this.author;
    return {
      kind: this.kind,
      isC32: this.format() === 'c32',
      ...(facility === undefined ? {} : { facility }),
    };
  }

  private header(node: XmlNode, cut: boolean): void {
    switch (node.name) {
      case 'recordTarget':
        return this.recordTarget(node);
      case 'templateId':
        this.templates.push({
          root: attribute(node, 'root') ?? '',
          ...(attribute(node, 'extension') === undefined ? {} : { extension: attribute(node, 'extension')! }),
        });
        return;
      case 'typeId':
        return this.typeId(node);
      case 'title':
        this.title ??= plainText(node);
        return;
      case 'confidentialityCode':
        this.labels = [...this.labels, attribute(node, 'code') ?? ''];
        return;
      case 'author':
        this.author ??= organizationOf(roleOf(node));
        return;
      case 'custodian':
        return this.custody(node);
      case 'participant':
        return this.contacts(participantFrom(node));
      case 'documentationOf':
        return this.contacts(performersFrom(node));
      case 'componentOf':
        this.encompassing ??= node;
        return;
      case 'nonXMLBody':
        return this.unstructured(node, cut);
    }
  }

  /** ONC's negative tests and hasty vendors: not a CDA by its own type id. It is read all the same, and said. */
  private typeId(node: XmlNode): void {
    if (
      attribute(node, 'root') !== '2.16.840.1.113883.1.3' ||
      attribute(node, 'extension') !== 'POCD_HD000040'
    )
      this.out.warn('badDocumentType', `line ${this.line()}`);
  }

  private recordTarget(node: XmlNode): void {
    const person = personFrom(node);
    if (this.person !== undefined) {
      this.twoPeople ||= arePeopleApart(this.person, person);
      return;
    }
    this.person = person;
    for (const problem of personProblems(node, person)) this.out.warn(problem, 'recordTarget');
    this.out.provide('demographics');
    for (const line of demographicsFrom(node)) {
      const entry: Demographic = {
        id: this.out.nextId('demographics'),
        from: this.from(),
        warnings: [],
        sensitivity: sensitivityOf({ words: [line.value] }),
        ...line,
      };
      this.out.add('demographics', entry);
    }
    this.contacts(contactsFrom(node));
  }

  private custody(node: XmlNode): void {
    this.custodian ??= custodianName(node);
    const kind = custodianKind(node);
    if (kind !== undefined) this.kind = kind;
    else if (this.custodian !== undefined && this.file.kind === 'va') this.kind = 'outside';
  }

  private from(): EntrySource {
    const { facility } = this.facts();
    return { source: this.file.source, kind: this.kind, ...(facility === undefined ? {} : { facility }) };
  }

  private contacts(found: readonly HeaderContact[]): void {
    for (const contact of found) {
      const entry: CareContact = {
        id: this.out.nextId('careTeam'),
        from: this.from(),
        warnings: [],
        sensitivity: [],
        ...contact,
      };
      this.out.add('careTeam', entry);
    }
  }

  /** A body that is a file, or says where a file is. */
  private unstructured(node: XmlNode, cut: boolean): void {
    const text = child(node, 'text');
    const content = text === undefined || cut ? {} : contentOf(text);
    const address = text && addressIn(text);
    const words = text === undefined || 'content' in content ? undefined : plainText(text);
    const name = this.title ?? 'Document';
    const warnings = cut
      ? (['cutOff'] as const)
      : 'content' in content || address !== undefined || words !== undefined
        ? []
        : (['unreadable'] as const);
    const entry: HeldDocument = {
      id: this.out.nextId('documents'),
      name,
      from: this.from(),
      sensitivity: sensitivityOf({ labels: this.labels, words: [name] }),
      warnings,
      ...content,
      ...(words === undefined ? {} : { text: words }),
      ...(address === undefined ? {} : { details: [ourDetail('Reference', address)] }),
    };
    this.out.add('documents', entry);
  }

  /** The encounter the document was written in: told where no section tells of encounters. */
  finish(): void {
    if (this.encompassing !== undefined && this.out.entries.visits === undefined)
      readEncompassing(this.encompassing, this.out, this.from());
  }

  format(): 'ccda' | 'c32' {
    if (this.templates.some((t) => t.root.startsWith(consolidated))) return 'ccda';
    return this.templates.some((t) => older.test(t.root)) ? 'c32' : 'ccda';
  }

  version(): string | undefined {
    if (this.format() === 'c32') return 'C32';
    const own = this.templates.filter((t) => t.root.startsWith(consolidated));
    if (own.length === 0) return undefined;
    const newest = own
      .map((t) => t.extension ?? '')
      .toSorted()
      .at(-1)!;
    return newest >= '2015' ? 'R2.1' : newest >= '2014' ? 'R2.0' : 'R1.1';
  }
}
