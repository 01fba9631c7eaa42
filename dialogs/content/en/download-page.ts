export const downloadPage = {
  title: 'Download your record',
  intro:
    'Choose the kind of file you want. Each one holds the whole record, except the short ones that say so.',
  files: {
    text: 'Text file',
    pdf: 'PDF',
    large: 'PDF in large print',
    html: 'Web page',
    wallet: 'One page for emergencies',
    fhir: 'File for computers (FHIR)',
    ips: 'Short file for computers (FHIR)',
  },
  about: {
    text: 'A .txt file. It opens on any phone or computer, and works best with a screen reader.',
    pdf: 'A .pdf file. Good to print, or to give to a doctor.',
    large: 'The same .pdf file, in large letters.',
    html: 'An .html file. It opens in a web browser, without the internet.',
    wallet:
      'A .pdf file of one page: allergies, medications, health conditions, and whom to call. For your wallet or the refrigerator.',
    fhir: 'A .json file of the whole record, for an app or for another clinic.',
    ips: 'A .json file with a short summary of the record, for another clinic.',
  },
  keep: 'The file is yours to keep, so keep it in a safe place. On a shared computer, delete it when you are done.',
  kept: (time: string, where: string) =>
    `You asked us to keep a copy for you (${time}, ${where}). Choose a file below: it is read new for you now.`,
  choose: {
    title: 'Choose what is in the file',
    parts: 'Which parts?',
    partsHelp: 'If you select none, all parts are in it. Medications always bring allergies with them.',
    since: 'From this day on (you can leave this empty)',
    until: 'Up to this day (you can leave this empty)',
    datesHelp: 'Allergies, health conditions, and medications you take now are in it whatever the dates.',
    notes: 'Leave out the words of notes and reports',
    language: 'Language of the file',
    format: 'Kind of file',
    make: 'Make the file',
  },
  made: {
    title: 'Files made before',
    none: 'No file was made yet.',
    file: 'File',
    byHelper: '(by someone who helps you)',
  },
  waiting: {
    title: 'Reading your record',
    text: 'One moment: we are reading your record. A long record can take half a minute. This page goes on by itself.',
    now: 'Try now',
  },
  problems: {
    form: 'Something was missing in the form, or its time was up. Please choose again.',
    nothing: 'You chose nothing that changes the file. For the whole record, select a file above.',
    dates: 'The second day is before the first. Please check the dates.',
  },
};
