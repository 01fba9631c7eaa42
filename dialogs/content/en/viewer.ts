/** The page behind a share's link: for a doctor, a daughter, a front desk. They may know nothing of this service. */
export const viewer = {
  title: 'A shared VA health record',
  code: {
    intro:
      'The Veteran can read you a code of 8 digits. Type it below, and you see what they share with you.',
    label: 'The 8-digit code',
    button: 'Continue',
  },
  ask: {
    intro: 'A Veteran shared this with you. Tell them who you are, so that they know who opened it.',
    name: 'Your name, or the name of your office',
    passcode: 'The passcode that the Veteran gave you',
    passcodeHelp: 'It is 6 digits.',
    button: 'Open the record',
  },
  busy: 'One moment, please.',
  problems: {
    gone: 'This link no longer works. Ask the person who shared it.',
    noLink: 'This link is not complete. Ask the person who shared it to send it again.',
    elsewhere: 'This link belongs to another service. This page opens only links of this service.',
    unreadable: 'We could not read what this link holds. Ask the person who shared it to send it again.',
    unreachable: 'We could not reach the service. Check your internet connection, then try again.',
    wait: 'You have tried many times. Please wait one minute, then try again.',
    waitCode: 'Too many codes were tried. Please wait 15 minutes, then try again.',
    wrongCode: 'This code does not work. A code works once, for 15 minutes. Ask the Veteran for a new one.',
    noName: 'Please enter your name first.',
    wrongPasscode: 'That passcode is not right.',
  },
  /** The last words of "That passcode is not right." */
  left: (tries: number): string =>
    tries === 0
      ? 'It was the last try, so this link is closed now. Ask the Veteran to share again.'
      : tries === 1
        ? 'You have 1 try left. After that, this link closes for good.'
        : `You have ${tries} tries left.`,
  print: 'Print this page',
  save: 'Save a copy',
  files: {
    pdf: { label: 'PDF file', name: 'VA-health-record.pdf' },
    text: { label: 'Text file', name: 'VA-health-record.txt' },
    html: { label: 'Web page', name: 'VA-health-record.html' },
    whole: { label: 'File for another clinic’s computer', name: 'VA-health-record.fhir.json' },
    summary: { label: 'Short file for another clinic’s computer', name: 'VA-patient-summary.fhir.json' },
  },
  keep: 'Saved copies stay on this computer. Do not save them on a computer that others use.',
  noScript:
    'This page opens the record on your own computer, and needs JavaScript for it. Turn on JavaScript, or ask the Veteran to print the record or send you a file.',
};
