import type { Lab } from '../../../record.js';
import { takeWhen, type Collected } from '../collect.js';
import { layout, readFacts, type Layout } from '../facts.js';
import { splitReports, type Report } from '../reports.js';
import { labResult, measure } from '../results.js';
import type { Block } from '../split.js';
import { freeText } from '../words.js';

interface Study {
  readonly kind: Lab['kind'];
  readonly known: Layout;
  readonly start: RegExp;
  readonly name: string;
  readonly date: string;
  readonly place: string;
}

const pathology: Study = {
  kind: 'pathology',
  known: layout({
    starts: ['Type of Report'],
    labels: ['Specimen', 'Date Obtained', 'Performing Location', 'Date Completed', 'Ordering Provider'],
  }),
  start: /^\s*Type of Report\s*:/i,
  name: 'Type of Report',
  date: 'Date Obtained',
  place: 'Performing Location',
};

const exam = layout({
  starts: ['Procedure/Test Name'],
  labels: [
    'Date/Time Exam Performed',
    'Ordering Location',
    'Requesting Provider',
    'Performing Location',
    'Radiologist',
    'Status',
  ],
  free: ['Reasons for Study', 'Clinical History'],
});

const radiology: Study = {
  kind: 'radiology',
  known: exam,
  start: /^\s*Procedure\/Test Name\s*:/i,
  name: 'Procedure/Test Name',
  date: 'Date/Time Exam Performed',
  place: 'Ordering Location',
};

const ekg: Study = { ...radiology, kind: 'ekg' };

/** VA PATHOLOGY REPORTS. */
export const readPathology = (block: Block, out: Collected): readonly string[] =>
  readStudies(block, out, pathology);

/** VA RADIOLOGY REPORTS. */
export const readRadiology = (block: Block, out: Collected): readonly string[] =>
  readStudies(block, out, radiology);

/** VA ELECTROCARDIOGRAM (EKG) REPORTS: where and when, as a rule without a report. */
export const readEkgs = (block: Block, out: Collected): readonly string[] => readStudies(block, out, ekg);

function readStudies(block: Block, out: Collected, study: Study): readonly string[] {
  const { reports, before } = splitReports(block.lines, block.line, study.start);
  for (const report of reports) addStudy(report, block, out, study);
  return readFacts(before, block.line, study.known).said;
}

function addStudy(report: Report, block: Block, out: Collected, study: Study): void {
  const { items, said } = readFacts(report.head, report.line, study.known);
  const text = freeText([...said, ...report.body]);
  items.forEach((facts, n) => {
    const name = facts.take(study.name);
    const specimen = facts.take('Specimen');
    const body = n === items.length - 1 ? text : undefined;
    const when = takeWhen(facts, [study.date]);
    out.add(
      'labs',
      block,
      {
        id: `${study.kind}${out.next('labs')}`,
        name,
        when,
        facts,
        facility: facts.take(study.place),
        words: [specimen, body],
      },
      {
        kind: study.kind,
        specimen,
        orderedBy: facts.take('Requesting Provider', 'Ordering Provider'),
        status: facts.take('Status'),
        text: body,
      },
    );
  });
}

const own = layout({
  starts: ['Test Name'],
  labels: ['Date', 'Location performed', 'Provider'],
  free: ['Results', 'Comments'],
});

/** SELF REPORTED LABS AND TESTS: results as the person typed them, one number or a whole list. */
export function readOwnLabs(block: Block, out: Collected): readonly string[] {
  const { items, said } = readFacts(block.lines, block.line, own);
  for (const facts of items) {
    const name = facts.take('Test Name');
    const when = takeWhen(facts, ['Date']);
    const written = facts.takeLines('Results');
    const several = written?.includes('\n') === true;
    const { value, flag, flagAsWritten } = several ? {} : labResult(written);
    const place = facts.take('Location performed');
    out.add(
      'labs',
      block,
      { id: `own${out.next('labs')}`, name, when, facts, facility: place },
      {
        kind: 'other',
        result: value === undefined ? undefined : measure(value, undefined),
        flag,
        flagAsWritten,
        text: several ? written : undefined,
        notes: facts.takeLines('Comments'),
      },
    );
  }
  return said;
}
