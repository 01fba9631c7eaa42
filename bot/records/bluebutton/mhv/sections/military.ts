import type { Detail } from '../../../record.js';
import { writtenDate } from '../dates.js';
import { takeWhen, type Collected, type When } from '../collect.js';
import { layout, readFacts } from '../facts.js';
import type { Block } from '../split.js';
import { cellsOf, columnsOf } from '../tables.js';
import { isRule, oneLine, saysNothing } from '../words.js';

const own = layout({
  starts: ['Event Title'],
  labels: [
    'Event Date',
    'Service Branch',
    'Exposures',
    'Location of Service',
    'Military Occupational Specialty',
    'Assignment',
    'Military Service Description',
  ],
  shared: ['Rank', 'Onboard Ship'],
});

/** SELF REPORTED MILITARY HEALTH HISTORY. `Exposures` comes twice: yes or no, and which. */
export function readOwnMilitary(block: Block, out: Collected): readonly string[] {
  const { items, said } = readFacts(block.lines, block.line, own);
  for (const facts of items) {
    const name = facts.take('Event Title');
    const when = takeWhen(facts, ['Event Date']);
    out.add(
      'military',
      block,
      { name, when, facts },
      {
        branch: facts.take('Service Branch'),
        rank: facts.take('Rank'),
        notes: facts.takeLines('Military Service Description'),
      },
    );
  }
  return said;
}

/** Column of a DoD table, legend that explains its codes. */
const legends: Readonly<Record<string, string>> = {
  'Svc Occ Code': 'Service Occupation Codes',
  'DoD Occ Code': 'DoD Occupation Codes',
  'Military Pay Type': 'Military Pay Type Code',
  'Separation Pay Type': 'Separation Pay Type Code',
  'Retirement Type': 'Retirement Type Code',
  'Pay Stat': 'Retired Pay Status Code',
  'Term Rsn': 'Retired Pay Termination Reason Code',
  'Stop Pay Rsn': 'Stop Payment Reason Code',
};

type Legend = ReadonlyMap<string, readonly string[]>;

/** DOD MILITARY SERVICE INFORMATION: sub-tables that begin with `-- `, then what their codes mean. */
export function readDod(block: Block, out: Collected): readonly string[] {
  const legendAt = block.lines.findIndex((line) => /^\s*Translations of Codes/i.test(line));
  const to = legendAt < 0 ? block.lines.length : legendAt;
  const legend = legendIn(block.lines.slice(to + 1));
  const first = block.lines.findIndex((line) => isSubTitle(line));
  const tables = first < 0 ? to : first;
  readTables(block.lines.slice(tables, to), legend, block, out);
  const before = block.lines.slice(0, Math.min(tables, to));
  // Tables with a head and no row are how DoD says that there is nothing.
  return first < 0 ? before.filter(saysNothing) : ['No information was available'];
}

const isSubTitle = (line: string): boolean => /^-- ?[A-Za-z]/.test(line);

/** One sub-table: its title and where its columns stand. */
interface SubTable {
  readonly title: string | undefined;
  readonly columns: readonly number[];
  readonly labels: readonly string[];
}

const withoutHead = (title: string | undefined): SubTable => ({
  title,
  columns: [0],
  labels: ['Also written'],
});

function readTables(lines: readonly string[], legend: Legend, block: Block, out: Collected): void {
  let table = withoutHead(undefined);
  for (const line of lines) {
    if (isSubTitle(line)) {
      const said = line.slice(2).trim();
      if (!/^Note:/i.test(said)) table = withoutHead(said);
    } else if (line === '' || isRule(line)) continue;
    else if (/^Service\s{2,}/.test(line)) table = withHead(table.title, line);
    else addRow(table, line, legend, block, out);
  }
}

function withHead(title: string | undefined, head: string): SubTable {
  const columns = columnsOf(head);
  return { title, columns, labels: cellsOf(head, columns) };
}

const fields = new Set(['Service', 'Rank', 'Character of Service']);

function addRow(table: SubTable, line: string, legend: Legend, block: Block, out: Collected): void {
  const { title, columns, labels } = table;
  const cells = cellsOf(line, columns).map(oneLine);
  const cell = (label: string): string | undefined => cells[labels.indexOf(label)];
  const begin = cell('Begin Date');
  const begun = writtenDate(begin)?.date;
  const end = writtenDate(cell('End Date'))?.date;
  const details: Detail[] = [];
  labels.forEach((label, n) => {
    const told = fields.has(label) || (label === 'Begin Date' && begun) || (label === 'End Date' && end);
    const value = cells[n];
    if (!told && value !== undefined) details.push(detail(label, value, legend));
  });
  const bad = begun === undefined && begin !== undefined;
  const when: When = { warnings: bad ? ['dateUnreadable'] : [], details: [] };
  out.add(
    'military',
    block,
    { name: title ?? cells[0], details, when: begun === undefined ? when : { ...when, date: begun } },
    { branch: cell('Service'), rank: cell('Rank'), end, status: cell('Character of Service') },
  );
}

/** A code with all that the report's own legend says it means. */
function detail(label: string, value: string, legend: Legend): Detail {
  const means = legends[label] === undefined ? undefined : legend.get(`${legends[label]}|${value}`);
  return { label, value: means === undefined ? value : `${value} (${means.join('; ')})` };
}

function legendIn(lines: readonly string[]): Legend {
  const legend = new Map<string, string[]>();
  let title = '';
  for (const line of lines) {
    const [, code, meaning] =
      /^([0-9A-Z]{1,5}) {2,}(?:Officer {2,}|Enlisted {2,})?(\S.*)$/.exec(line.slice(0, 300)) ?? [];
    if (code === undefined || meaning === undefined) title = line.trim() === '' ? title : line.trim();
    else {
      const key = `${title}|${code}`;
      const list = legend.get(key);
      if (list === undefined) legend.set(key, [meaning.trim()]);
      else list.push(meaning.trim());
    }
  }
  return legend;
}
