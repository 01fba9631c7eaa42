import type { Detail, Lab } from '../../../record.js';
import { takeWhen, type Collected, type When } from '../collect.js';
import { layout, readFacts, type Facts } from '../facts.js';
import { splitReports, type Report } from '../reports.js';
import { labResult, measure } from '../results.js';
import type { Block } from '../split.js';
import { freeText } from '../words.js';

const panel = layout({
  starts: ['Lab Test'],
  labels: [
    'Lab Type',
    'Ordering Provider',
    'Ordering Location',
    'Specimen',
    'Collection Sample',
    'Date/Time Collected',
    'Collected Location',
    'Collection Location',
    'Performing Location',
    'Date/Time Completed',
  ],
});

const result = layout({
  starts: ['Test Name'],
  labels: ['Result', 'Units', 'Reference Range', 'Performing Location', 'Status'],
  free: ['Interpretation', 'Comments'],
});

/** VA LABORATORY RESULTS: a panel (`Lab Test`) with its results (`Test Name`), or a microbiology report in free text. */
export function readLabs(block: Block, out: Collected): readonly string[] {
  const { reports, before } = splitReports(block.lines, block.line, /^\s*(Lab Test|Test Name)\s*:/i);
  for (const report of reports) addPanel(report, out.nextPanel(), block, out);
  return readFacts(before, block.line, panel).said;
}

/** What the results of one panel have in common. */
interface Panel {
  readonly name: string | undefined;
  readonly when: When;
  readonly facility: string | undefined;
  readonly orderedBy: string | undefined;
  readonly specimen: string | undefined;
  readonly kind: Lab['kind'];
  readonly details: readonly Detail[];
}

const testName = /^\s*Test Name\s*:/i;

function addPanel(report: Report, at: number, block: Block, out: Collected): void {
  const lines = [...report.head, ...report.body];
  const first = lines.findIndex((line) => testName.test(line));
  if (first < 0) return addReport(report, at, block, out);
  const head = readFacts(lines.slice(0, first), report.line, panel);
  const results = readFacts(lines.slice(first), report.line + first, result).items;
  const known = panelOf(head.items[0], head.said, commentOf(results));
  results.forEach((facts, n) => addResult(facts, known, `${at}.${n + 1}`, block, out));
}

/** The comment below the last result is about the whole panel: real files name the test in it where it is not. */
function commentOf(results: readonly Facts[]): string | undefined {
  return results.at(-1)?.takeLines('Comments');
}

function panelOf(facts: Facts | undefined, said: readonly string[], comment?: string): Panel {
  const when = facts === undefined ? nowhen : takeWhen(facts, ['Date/Time Collected']);
  const type = facts?.fields.find((f) => f.label === 'Lab Type')?.value ?? '';
  const more = freeText(said);
  return {
    when,
    name: facts?.take('Lab Test')?.replace(/\.{3,}$/, ''),
    facility: facts?.take('Collected Location', 'Collection Location'),
    orderedBy: facts?.take('Ordering Provider'),
    specimen: facts?.take('Specimen'),
    kind: /micro/i.test(type) ? 'microbiology' : 'laboratory',
    details: [
      ...(comment === undefined ? [] : [{ label: 'Panel comments', value: comment }]),
      ...(facts?.rest() ?? []),
      ...(more === undefined ? [] : [{ label: 'Also written', value: more }]),
    ],
  };
}

const nowhen: When = { warnings: [], details: [] };

function addResult(facts: Facts, known: Panel, id: string, block: Block, out: Collected): void {
  const name = facts.take('Test Name');
  const { value, flag, flagAsWritten } = labResult(facts.take('Result'));
  const unit = facts.take('Units');
  const status = facts.take('Status');
  const waiting = status !== undefined && /pending|progress|ordered|cancel/i.test(status);
  const missing = value === undefined && !waiting ? ('resultMissing' as const) : undefined;
  const lost = value === undefined && unit !== undefined ? [{ label: 'Units', value: unit }] : [];
  const performing = facts.take('Performing Location');
  out.add(
    'labs',
    block,
    {
      id,
      name: name ?? known.name,
      when: known.when,
      facts,
      facility: known.facility ?? performing,
      warnings: [missing],
      words: [known.name],
      details: [
        ...lost,
        ...(performing === undefined ? [] : [{ label: 'Performing Location', value: performing }]),
        ...known.details,
      ],
    },
    {
      kind: known.kind,
      orderedBy: known.orderedBy,
      specimen: known.specimen,
      result: value === undefined ? undefined : measure(value, unit),
      range: facts.take('Reference Range'),
      flag,
      flagAsWritten,
      status,
      panel: known.name,
      notes: facts.takeLines('Interpretation'),
    },
  );
}

/** Microbiology: the report is drawn in columns and stays as it is. */
function addReport(report: Report, at: number, block: Block, out: Collected): void {
  const head = readFacts(report.head, report.line, panel);
  const known = panelOf(head.items[0], []);
  const text = freeText([...head.said, ...report.body]);
  const { name, when, facility, details, kind, orderedBy, specimen } = known;
  const about = { id: `${at}`, name, when, facility, details, words: [text] };
  out.add('labs', block, about, { kind, orderedBy, specimen, text });
}
