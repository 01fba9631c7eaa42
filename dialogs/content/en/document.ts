import type { DocumentWords } from '../../../bot/sharing/index.js';
import { details } from './detail-labels.js';
import { codes, fields } from './document-labels.js';
import { sections } from './document-sections.js';

/** The text file people download. Facts and their order: va 1a and 4. */
export const document: DocumentWords = {
  language: 'en',
  title: 'VA Blue Button® report',
  about:
    'This report holds records from your VA health record, as this service could read them at the time shown below.',
  name: 'Name',
  birthDate: 'Date of birth',
  madeOn: 'Records read on',
  sources: 'Where the records come from',
  shared: {
    notice: 'Shared by the Veteran. It may not include everything.',
    about:
      'This report holds records from a Veteran’s VA health record, as this service could read them at the time shown below. “You” in it means the Veteran.',
    by: 'Shared by',
    until: 'Shared until',
    untilStopped: 'the Veteran stops it',
  },
  answered: 'answered',
  notAnswered: 'did not answer',
  know: {
    title: 'What to know about your report',
    points: [
      'Once you have this file, keeping it private is up to you. Think before you save it on a shared computer or send it to anyone.',
      'It may not list care you got outside VA, or medications you bought without a prescription.',
      'Dates and times are as each source gave them. Where only a year or a month was recorded, only that is shown.',
      'The same record can appear twice when two VA systems hold it. We show both and say where each came from.',
      'This report does not tell you what a result means for you. Your VA care team can.',
    ],
  },
  help: {
    title: 'Need help?',
    points: [
      'If you are in crisis or worried about a Veteran: Veterans Crisis Line, call 988 and select 1. Text 838255. Chat at veteranscrisisline.net/get-help-now/chat/. TTY: call 711, then 988.',
      'In a medical emergency: call 911.',
      'Questions about this report: My HealtheVet help desk, 877-327-0022 (TTY: 711), Monday to Friday, 8:00 a.m. to 8:00 p.m. ET.',
      'Anything else: MyVA411, 800-698-2411 (TTY: 711), any time of day, every day.',
      'Something here is wrong: tell your VA care team, and ask to have your record corrected.',
    ],
  },
  downloaded: 'The following records have been downloaded:',
  included: 'Records in this report',
  dateRange: 'Date range: all dates',
  datesChosen: (since, until) =>
    `Date range: ${
      until === undefined
        ? `${since} and later`
        : since === undefined
          ? `up to ${until}`
          : `${since} to ${until}`
    }. Dates leave out no allergies, no health conditions, and no medications you may still take. They leave out nothing that has no date.`,
  notIncluded: 'Records not in this report',
  unavailable: "Information we can't access right now",
  entries: (count) => (count === 1 ? '1 entry' : `${count} entries`),
  empty: 'every source answered, and no records were found',
  emptyInDates: 'every source answered, and no records were found in these dates',
  notProvided: 'none are in this report. This does not mean there are none',
  unavailableNote:
    'We could not read these. This does not mean there are none. Try again later, or ask your VA care team.',
  notChosen: 'Records not chosen for this report',
  notChosenNote: 'These were left out by choice. This does not mean there are none.',
  noteWords: 'The words of notes and reports. Their titles and dates are here.',
  wordless: 'The words of notes and reports were left out by choice. Only their titles and dates are here.',
  sections,
  fields,
  details,
  ...codes,
  incomplete: (sources) =>
    `This list is incomplete. We could not read: ${sources.join('; ')}. There may be more that you can't see here.`,
  asWritten: (word) => `(written as "${word}")`,
  nonVa: 'Not from a VA pharmacy, so it cannot be refilled here.',
  severity: { mild: 'Mild', moderate: 'Moderate', severe: 'Severe' },
  criticality: { low: 'Low', high: 'High' },
  how: { inPerson: 'In person', video: 'Video', phone: 'Phone' },
  size: (bytes) =>
    bytes < 1024
      ? `${bytes} bytes`
      : bytes < 1024 * 1024
        ? `${Math.round(bytes / 1024)} KB`
        : `${(bytes / 1024 / 1024).toFixed(1)} MB`,
  page: (n, of) => `${n} of ${of}`,
  noName: 'No name recorded',
  unreadableName: 'An entry we could not read',
  on: (name, date) => (date.includes(',') ? `${name} on ${date}` : `${name} in ${date}`),
  from: (name, source) => `${name} (${source})`,
  wallet: {
    title: 'Health summary for emergencies',
    about: 'Show this to anyone who treats you. It is a short list, not the whole record.',
    contacts: 'Who to call',
    noneHere: 'There are entries, and none of them belongs on this page. See the whole report.',
    notNone: 'This does not mean there are none.',
    nobody: 'These records name no one to call.',
    noRoom: (count) =>
      count === 1
        ? '1 more had no room here. It is in the whole report.'
        : `${count} more had no room here. They are in the whole report.`,
    apart: (count) =>
      count === 1
        ? '1 that is stopped, over or ruled out is only in the whole report.'
        : `${count} that are stopped, over or ruled out are only in the whole report.`,
    more: 'more in the whole report',
    notHere: 'Not on this page',
    unread: 'could not be read',
    crisis: 'Emergency: call 911. Veterans Crisis Line: call 988 and select 1, or text 838255.',
    fold: 'Fold here',
  },
  serviceMark:
    'Blue Button® and the Blue Button logo are service marks of the U.S. Department of Health and Human Services (HHS).',
  end: 'End of VA Blue Button® report',
};

/** The report made of files that somebody has, which need not be the VA's. */
export const ownReport: DocumentWords = {
  ...document,
  title: 'Blue Button® report',
  about: 'This report holds what the files named below say, as they could be read at the time shown.',
  answered: '',
  end: 'End of Blue Button® report',
};
