import { takeWhen, type Collected } from '../collect.js';
import { layout, readFacts, type Facts } from '../facts.js';
import { splitReports, type Report } from '../reports.js';
import type { Block } from '../split.js';
import { freeText } from '../words.js';

const note = layout({
  starts: ['Date/Time'],
  labels: ['Note Title', 'Location', 'Signed By', 'Co-signed By', 'Date/Time Signed', 'Author'],
});

/** VA NOTES. In their text stand rules, dashed titles and labels of every kind. */
export function readNotes(block: Block, out: Collected): readonly string[] {
  const { reports, before } = splitReports(
    block.lines,
    block.line,
    /^\s*Date\/Time\s*:/i,
    /^\s*Note Title\s*:/i,
  );
  for (const report of reports) addNote(report, block, out);
  return readFacts(before, block.line, note).said;
}

function addNote(report: Report, block: Block, out: Collected): void {
  const { items, said } = readFacts(report.head, report.line, note);
  const facts = items[0];
  if (facts === undefined) return;
  const body = [...said, ...report.body];
  const when = takeWhen(facts, ['Date/Time']);
  const name = facts.take('Note Title');
  const text = freeText(body);
  out.add(
    'notes',
    block,
    { name, when, facts, facility: facts.take('Location'), words: [text] },
    {
      text,
      author: facts.take('Author'),
      signedBy: facts.take('Signed By'),
      signedOn: dayOnly(facts, 'Date/Time Signed'),
    },
  );
}

/** The day goes to its field; the label keeps the time as written. */
function dayOnly(facts: Facts, label: string): string | undefined {
  const field = facts.fields.find((f) => f.label === label);
  const date = facts.takeDate(label);
  if (field !== undefined && date !== undefined && field.value.includes('@')) field.taken = false;
  return date;
}

const admission = layout({
  starts: ['Admission Date', 'Admission Date/Time'],
  labels: [
    'Location',
    'Admitting Location',
    'Admitting Specialty',
    'Admitting Physician',
    'Attending Physician',
    'Discharge Date',
    'Discharge Date/Time',
    'Discharge Physician',
    'Discharging Physician',
  ],
});

/** VA ADMISSIONS AND DISCHARGES: each stay is a visit, its discharge summary a note. */
export function readAdmissions(block: Block, out: Collected): readonly string[] {
  const { reports, before } = splitReports(block.lines, block.line, /^\s*Admission Date(\/Time)?\s*:/i);
  for (const report of reports) addStay(report, block, out);
  return readFacts(before, block.line, admission).said;
}

const heading = /^DISCHARGE SUMMARY$/i;
const noSummary = /^not available\.?$/i;

function addStay(report: Report, block: Block, out: Collected): void {
  const facts = readFacts(report.head, report.line, admission).items[0];
  if (facts === undefined) return;
  const when = takeWhen(facts, ['Admission Date', 'Admission Date/Time']);
  const facility = facts.take('Location', 'Admitting Location');
  const end = dayOnly(facts, 'Discharge Date') ?? dayOnly(facts, 'Discharge Date/Time');
  const specialty = facts.take('Admitting Specialty');
  const discharger = facts.take('Discharge Physician', 'Discharging Physician');
  const summary = withoutHeading(report.body);
  const missing = summary !== undefined && noSummary.test(summary);
  const physician = facts.take('Admitting Physician', 'Attending Physician');
  out.add(
    'visits',
    block,
    {
      name: specialty ?? 'Admission',
      when,
      facts,
      facility,
      details: [
        ...(discharger === undefined ? [] : [{ label: 'Discharge Physician', value: discharger }]),
        ...(missing ? [{ label: 'Discharge summary', value: summary }] : []),
      ],
    },
    { kind: 'admission', end, provider: physician, where: facility },
  );
  if (summary === undefined || missing) return;
  out.add(
    'notes',
    block,
    { name: 'Discharge summary', when: endOf(end, when), facility, words: [summary] },
    { text: summary, kind: 'Discharge summary', author: discharger },
  );
}

const endOf = (
  end: string | undefined,
  admitted: { readonly date?: string },
): { date?: string; warnings: []; details: [] } => {
  const date = end ?? admitted.date;
  return { ...(date === undefined ? {} : { date }), warnings: [], details: [] };
};

function withoutHeading(body: readonly string[]): string | undefined {
  const first = body.findIndex((line) => line !== '');
  return freeText(first >= 0 && heading.test(body[first] ?? '') ? body.slice(first + 1) : body);
}
