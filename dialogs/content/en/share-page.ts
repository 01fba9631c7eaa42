/** The page where a share is made, the one that shows it once, and what the account page lists. */
export const sharePage = {
  title: 'Share your record',
  intro:
    'Give a doctor, or someone you trust, a copy of your record. You choose what is in it and how long it works. You can end it at any time.',
  onlyOwn:
    'You have the record of someone you help open here. Only they can share it. You can share your own record.',
  openOwn: 'Open your own record',
  fresh: 'Sharing your record needs a recent sign-in. Please sign in again. You come back to this page.',
  to: 'Who is it for?',
  toHelp: 'A name by which you will know it later, such as Dr. Lee. Only you see this name.',
  what: 'What do you share?',
  whatWhole: 'The whole record',
  whatParts: 'Only the parts I select below',
  parts: 'Choose the parts',
  partsHelp: 'Medications always bring allergies with them, because one without the other is not safe.',
  since: 'From this day on (you can leave this empty)',
  untilDay: 'Up to this day (you can leave this empty)',
  datesHelp: 'Allergies, health conditions, and medications you take now stay in, whatever the days.',
  notes: 'Leave out the words of notes and reports',
  sensitive: 'Your record has entries of these private kinds. Select those that may be in the copy.',
  sensitiveHelp:
    'What you do not select stays out, and the copy does not say so. A doctor who does not see it may miss something that matters.',
  noSensitive: 'We found no entries in your record that are private in a special way.',
  way: 'How do you hand it over?',
  ways: {
    copy: 'A link and a QR code, as a copy of today',
    live: 'A link and a QR code that stay up to date',
    code: 'An 8-digit code for a clinic',
  },
  wayHelp: {
    copy: 'It does not change when your record does. You see the link once, on the next page. We cannot open this copy ourselves.',
    live: 'Whoever opens it sees your newest record. For that, we can open it too, until it ends.',
    code: 'You tell the clinic the code. It works once, for 15 minutes.',
  },
  wayHelper: (given: string) => `Text the link to ${given}`,
  wayHelperHelp:
    'The link goes to the mobile phone we have for this helper. We can open it too, until it ends.',
  lasts: 'How long does it work?',
  times: { hour: '1 hour', day: '1 day', week: '1 week', untilStopped: 'Until I stop it' },
  passcode: 'Ask for a passcode',
  passcodeHelp:
    'We suggest a passcode, because a link can get into wrong hands. What works longer than 1 day needs one.',
  tell: 'Send me a text when someone opens it',
  make: 'Make it now',

  inIt: 'What is in it',
  chosen: {
    whole: 'The whole record.',
    parts: (parts: string) => `Only these parts: ${parts}. Medications bring allergies with them.`,
    dates: (since: string | undefined, until: string | undefined) =>
      since === undefined
        ? `Up to ${until}.`
        : until === undefined
          ? `From ${since} on.`
          : `From ${since} to ${until}.`,
    withoutNotes: 'Without the words of notes and reports.',
    noPrivate: 'Without what is private in a special way.',
    private: (kinds: string) => `With these private kinds: ${kinds}.`,
  },
  readyTitle: 'Your share is ready',
  once: 'This page shows it once. When you leave the page, we cannot show it again.',
  linkTitle: 'The link',
  linkHelp: 'Copy it and send it, or let them scan the square with a phone.',
  qr: 'A square to scan with a phone. It holds the same link.',
  textedTo: (given: string) => `We are sending ${given} the link by text message.`,
  passcodeTitle: 'The passcode',
  passcodeOther: 'Tell it by phone or in person. Never send it together with the link.',
  codeTitle: 'The code for the clinic',
  codeHelp: (address: string) =>
    `At the clinic they open ${address} and type the code. Then they type the passcode. It works once.`,
  until: (time: string) => `It works until ${time}.`,
  untilStopped: 'It works until you stop it.',
  toStop: 'To stop it, go to your account page. You can also call or text us, and say: stop sharing.',
  back: 'Go to your account',

  problems: {
    title: 'Please check this',
    form: 'Something was missing in the form. Please fill it in again.',
    nothing: 'Select at least one part of your record.',
    wholeOrParts: 'You selected parts, and also “The whole record”. Please select which of the two you mean.',
    dates: 'Please check the days: the first one is after the second, or still to come.',
    passcode: 'What works longer than 1 day, or stays up to date, needs a passcode.',
    held: 'To protect you, nothing is shared right now. Your account page says why.',
    tooMany: 'You share many links already. Please end one of them first.',
    tooLarge: 'Your record is too large for a link. Choose fewer parts, or leave out the words of notes.',
    noMobile: 'We have no mobile phone of this helper that can get our texts.',
  },

  account: {
    title: 'What you share',
    help: 'Links and codes through which others can see a copy of your record.',
    none: 'You share nothing through a link right now.',
    make: 'Share your record',
    for: (to: string) => `For ${to}`,
    kinds: {
      copy: 'A link to a copy. We cannot open it.',
      texted: 'A link that we texted.',
      code: 'A code for a clinic.',
      live: 'A link that stays up to date.',
    },
    made: (time: string) => `Made on ${time}.`,
    noPasscode: 'It opens without a passcode.',
    states: {
      stopped: 'You stopped it.',
      expired: 'Its time is over.',
      usedUp: 'It was used.',
      locked: 'It was closed after too many wrong passcodes.',
    },
    notOpened: 'Nobody has opened it yet.',
    opened: (recipient: string, time: string) => `Opened on ${time} by: ${recipient}`,
    openedNoName: (time: string) => `Opened on ${time}. They gave no name.`,
    wrong: (time: string) => `A wrong passcode was tried on ${time}.`,
    namesNote: 'The names are what those who opened it typed. We do not check them.',
    earlier: 'What is over',
    stop: (to: string) => `Stop sharing with ${to}`,
  },
};
