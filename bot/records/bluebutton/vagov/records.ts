import type { SectionId } from '../../record.js';
import type { Labelled } from '../labelled.js';
import { isEntryRule, type Line, type VaGovSection } from './split.js';

/** One record of a section: its heading and the lines below it. */
export interface Written {
  readonly heading: string;
  readonly line: number;
  readonly lines: readonly Line[];
}

/** Where records begin without a rule below their heading. */
const begins: { readonly [S in SectionId]?: RegExp } = {
  medicines: /^Title: ?(.*)$/,
  appointments: /^Date: ?(.*)$/,
  demographics: /^VA Facility: ?(.*)$/,
};

export function recordsOf(section: VaGovSection): readonly Written[] {
  const { id, lines } = section;
  const start = id && begins[id];
  const marked = start ? lines.flatMap(({ text }, i) => (start.test(text) ? [i] : [])) : [];
  if (start && marked.length > 0)
    return marked.map((from, n) => ({
      heading: start.exec(lines[from]!.text)?.[1]?.trim() ?? '',
      line: lines[from]!.at,
      lines: lines.slice(from + 1, marked[n + 1] ?? lines.length),
    }));
  const rules = lines.flatMap((_, i) => (isHeading(lines, i, id) ? [i] : []));
  return rules.map((rule, n) => ({
    heading: lines[rule - 1]?.text.trim() ?? '',
    line: lines[rule]!.at,
    lines: lines.slice(rule + 1, (rules[n + 1] ?? lines.length + 1) - 1),
  }));
}

/** VA.gov does not indent the text of a note: there a rule heads a record only with "Details" or a label below it. */
function isHeading(lines: readonly Line[], at: number, id: SectionId | undefined): boolean {
  if (!isEntryRule(lines[at]!.text)) return false;
  if (id !== 'notes') return true;
  const next = lines.slice(at + 1, at + 6).find(({ text }) => text.trim() !== '')?.text ?? '';
  return (
    /^Details$/.test(next) ||
    /^(Date|Type|Location|Text|Fecha|Tipo|Lugar|Texto|Source|Fuente|Please note|Tenga en cuenta): ?/.test(
      next,
    )
  );
}

const label = /^\s*(?:- )?(\p{Lu}[^:\n]{0,60}?):(?: (.*))?$/u;

/** On VA.gov all below this heading is the note, whatever it looks like. */
const isRestText = (line: string): boolean => /^(Notes|Summary)$/.test(line);

/** Headings of VA.gov inside a record: what follows is text until the next one. */
export const textHeading = /^(notes|summary|provider notes|texto?|text):?$/i;

/** Labels and what follows each; lines without one go on the value before, or stand alone. */
export function itemsOf(lines: readonly Line[]): {
  readonly items: readonly Labelled[];
  readonly loose: readonly Line[];
} {
  const items: { label: string; value: string; line: number }[] = [];
  const loose: Line[] = [];
  let open: { value: string } | undefined;
  // VA.gov indents the labels of a note; this service indents what goes on from the line above.
  const isVaNote = lines.some(({ text }) => text === 'Details');
  for (const [index, line] of lines.entries()) {
    if (isRestText(line.text)) {
      const text = lines.slice(index + 1).map((l) => l.text.replace(/^ {1,2}/, ''));
      items.push({ label: 'Text', value: text.join('\n'), line: line.at });
      break;
    }
    const [, name, value = ''] = label.exec(line.text) ?? [];
    const continues = open !== undefined && !isVaNote && /^\s{2,}/.test(line.text);
    if (textHeading.test(line.text.trim())) {
      items.push({ label: line.text.trim().replace(/:$/, ''), value: '', line: line.at });
      open = items.at(-1);
    } else if (name !== undefined && !continues) {
      items.push({ label: name, value: value.trim(), line: line.at });
      open = items.at(-1);
    } else if (open !== undefined && (continues || isText(items.at(-1)?.label))) {
      open.value =
        open.value === ''
          ? line.text.replace(/^ {1,2}/, '')
          : `${open.value}\n${line.text.replace(/^ {1,2}/, '')}`;
    } else if (line.text.trim() !== '') {
      loose.push(line);
      open = undefined;
    }
  }
  return { items: items.map((item) => ({ ...item, value: meant(item.value) })), loose };
}

const isText = (name: string | undefined): boolean => name !== undefined && textHeading.test(name);

/** VA.gov's several ways of writing nothing, and what its code leaves where a value should be. */
const nothing =
  /^(none (noted|recorded|listed|reported)( at this time)?\.?|no information (provided|available)|not available|undefined|null|unknown|--?)$/i;

export const meant = (value: string): string => {
  const text = value.replace(/\n{3,}/g, '\n\n').trim();
  return nothing.test(text) ? '' : text;
};
