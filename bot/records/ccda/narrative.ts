import { lines, text } from '../text.js';
import type { XmlNode } from './node.js';
import { allText, written } from './node.js';

/** A row of a narrative table: its cells under their column headings. */
export interface Row {
  readonly cells: readonly Cell[];
  readonly node: XmlNode;
}

export interface Cell {
  /** The column's heading, where the table has one. */
  readonly label?: string;
  readonly value: string;
}

interface Place {
  readonly node: XmlNode;
  readonly row?: XmlNode;
}

/** A section's narrative block: what its ids point at, its tables, and its text. */
export class Narrative {
  private places: Map<string, Place> | undefined;
  private rowsFound: readonly Row[] | undefined;
  private rowsByNode: Map<XmlNode, Row> | undefined;

  constructor(readonly node: XmlNode | undefined) {}

  /** What `#id` says, or undefined where nothing has that id. */
  textOf(id: string): string | undefined {
    const place = this.placeOf(id);
    return place && text(flowing(place.node));
  }

  /** The same with its lines: what a note says. */
  blockOf(id: string): string | undefined {
    const place = this.placeOf(id);
    return place && lines(block(place.node));
  }

  rowOf(id: string): Row | undefined {
    const row = this.placeOf(id)?.row;
    if (row === undefined) return undefined;
    this.rowsByNode ??= new Map(this.rows().map((r) => [r.node, r]));
    return this.rowsByNode.get(row);
  }

  /** Whether the id marks a whole row or table: its words are many facts, not one. */
  isWholeRow(id: string): boolean {
    const name = this.placeOf(id)?.node.name;
    return name === 'tr' || name === 'table' || name === 'tbody';
  }

  /** As a person reads it: rows, paragraphs and list items on lines of their own. */
  text(): string | undefined {
    return this.node && lines(block(this.node));
  }

  get hasRows(): boolean {
    return this.rows().length > 0;
  }

  rows(): readonly Row[] {
    this.rowsFound ??= this.node === undefined ? [] : tablesIn(this.node).flatMap(rowsOf);
    return this.rowsFound;
  }

  private placeOf(id: string): Place | undefined {
    if (this.places === undefined) {
      this.places = new Map();
      if (this.node !== undefined) index(this.node, undefined, this.places);
    }
    return this.places.get(id);
  }
}

/** CDA writes `ID`; some vendors write HTML's `id`. */
const idOf = (node: XmlNode): string | undefined => written(node, 'ID') ?? written(node, 'id');

function index(node: XmlNode, row: XmlNode | undefined, places: Map<string, Place>): void {
  const inside = node.name === 'tr' ? node : row;
  const id = idOf(node);
  if (id !== undefined && !places.has(id)) places.set(id, { node, ...(inside ? { row: inside } : {}) });
  for (const kid of node.kids) if (typeof kid !== 'string') index(kid, inside, places);
}

const breaks = new Set([
  'br',
  'tr',
  'item',
  'paragraph',
  'table',
  'list',
  'caption',
  'thead',
  'tbody',
  'p',
  'div',
  'li',
]);

/** Words of neighbouring cells and items must not run together. */
function flowing(node: XmlNode): string {
  let all = '';
  for (const kid of node.kids) {
    if (typeof kid === 'string') all += kid;
    else all += breaks.has(kid.name) || isCell(kid) ? ` ${flowing(kid)} ` : flowing(kid);
  }
  return all;
}

const isCell = (node: XmlNode): boolean => node.name === 'td' || node.name === 'th';

/** Vendors write whole notes as preformatted text: its own line breaks stay beside those of its elements. */
function block(node: XmlNode): string {
  if (node.name === 'br') return '\n';
  if (node.name === 'tr') return `\n${joinedCells(node)}\n`;
  let all = '';
  for (const kid of node.kids) all += typeof kid === 'string' ? kid : block(kid);
  return breaks.has(node.name) ? `\n${all}\n` : all;
}

const joinedCells = (row: XmlNode): string =>
  row.kids
    .filter((kid): kid is XmlNode => typeof kid !== 'string')
    .map((kid) => text(flowing(kid)) ?? '')
    .filter((cell) => cell !== '')
    .join(' | ');

function tablesIn(node: XmlNode): readonly XmlNode[] {
  const found: XmlNode[] = [];
  for (const kid of node.kids) {
    if (typeof kid === 'string') continue;
    if (kid.name === 'table') found.push(kid);
    else found.push(...tablesIn(kid));
  }
  return found;
}

/** Rows of the body; a table without a head is headed by a first row of `th`, or by nothing. */
function rowsOf(table: XmlNode): readonly Row[] {
  const all = rowNodes(table, false);
  const heads = all.filter((r) => r.head || cellsOf(r.node).every((c) => c.name === 'th'));
  const labels = heads.length === 0 ? [] : cellsOf(heads.at(-1)!.node).map((c) => text(flowing(c)));
  return all.filter((r) => !heads.includes(r)).map((r) => toRow(r.node, labels));
}

interface RowNode {
  readonly node: XmlNode;
  readonly head: boolean;
}

function rowNodes(node: XmlNode, head: boolean): readonly RowNode[] {
  const found: RowNode[] = [];
  for (const kid of node.kids) {
    if (typeof kid === 'string') continue;
    if (kid.name === 'tr') found.push({ node: kid, head });
    else if (kid.name === 'thead') found.push(...rowNodes(kid, true));
    else if (kid.name === 'tbody' || kid.name === 'tfoot') found.push(...rowNodes(kid, false));
  }
  return found;
}

const cellsOf = (row: XmlNode): readonly XmlNode[] =>
  row.kids.filter((kid): kid is XmlNode => typeof kid !== 'string' && isCell(kid));

function toRow(node: XmlNode, labels: readonly (string | undefined)[]): Row {
  const cells = cellsOf(node).map((cell, column) => {
    const label = labels[column];
    return { value: text(flowing(cell)) ?? '', ...(label === undefined ? {} : { label }) };
  });
  return { node, cells };
}

/** The words of every cell, paragraph and item outside table heads, for asking what the narrative says as a whole. */
export function blocksOf(node: XmlNode): readonly string[] {
  return (
    lines(withoutHeads(node))
      ?.split('\n')
      .filter((line) => line !== '') ?? []
  );
}

/** Lines that stand beside the tables, in nothing an entry points at: paragraphs, lists, bare text. */
export function proseOf(node: XmlNode, pointedAt: ReadonlySet<string>): readonly string[] {
  return (
    lines(besideTables(node, pointedAt))
      ?.split('\n')
      .filter((line) => line !== '') ?? []
  );
}

function besideTables(node: XmlNode, pointedAt: ReadonlySet<string>): string {
  if (node.name === 'table' || node.name === 'caption') return '\n';
  if (pointedAt.has(idOf(node) ?? '')) return '\n';
  let all = '';
  for (const kid of node.kids) all += typeof kid === 'string' ? oneLine(kid) : besideTables(kid, pointedAt);
  return breaks.has(node.name) ? `\n${all}\n` : all;
}

function withoutHeads(node: XmlNode): string {
  if (node.name === 'thead' || node.name === 'caption') return '';
  if (node.name === 'th') return '';
  let all = '';
  for (const kid of node.kids) all += typeof kid === 'string' ? oneLine(kid) : withoutHeads(kid);
  return breaks.has(node.name) || isCell(node) ? `\n${all}\n` : all;
}

const oneLine = (words: string): string => words.replace(/\s+/g, ' ');

/** Text of an element that is not narrative. */
export const plainText = (node: XmlNode | undefined): string | undefined => node && text(allText(node));
