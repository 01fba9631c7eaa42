import { accountPage } from './account-page.js';
import { desk } from './desk.js';
import { downloadPage } from './download-page.js';
import { sharePage } from './share-page.js';
import { viewer } from './viewer.js';

/** Everything the pages show: sign-in, the page behind a text's link, the account. */
export const pages = {
  synthetic: 'Demonstration. Everyone and everything here is synthetic.',
  crisis: {
    name: 'Veterans Crisis Line',
    call: 'Call 988 and select 1',
    text: 'Text 838255',
    chat: 'Chat online',
    tty: 'TTY: call 711 then 988',
    emergency: 'Emergency: call 911',
  },
  service: 'VA health record',
  skip: 'Skip to the main part of this page',
  otherLanguage: 'Español',
  signOut: 'Sign out',
  signedInAs: (name: string) => `Signed in as ${name}`,
  account: 'Your account',
  person: 'To reach a person, call MyVA411 at 800-698-2411 (TTY: 711), 24 hours a day, 7 days a week.',
  marks: '“Blue Button” and its logo are service marks of the U.S. Department of Health and Human Services.',

  downloadPage,
  sharePage,
  viewer,
  home: {
    title: 'Your VA health record',
    intro: 'See your own VA health record in a chat, by text message, or by telephone.',
    chat: 'Open the chat',
    account: 'Go to your account',
    record: 'See your record on this page',
    call: (number: string) => `By telephone: call ${number}.`,
    text: (number: string) => `By text message: text MEDS to ${number}.`,
    first: 'To call or text, set up your phone first. You do this once, in your account.',
    notEmergency: 'This service is not for emergencies. In an emergency, call 911.',
  },

  onward: {
    title: 'Taking you to sign in',
    body: 'Next, you sign in. If nothing happens, select the button.',
    button: 'Continue to sign in',
  },
  fresh: {
    title: 'Please sign in again',
    body: 'Changing this needs a recent sign-in. After you sign in, you come back here. Then enter it again.',
    button: 'Sign in again',
    onPage:
      'To change your phones, PIN, card or helpers, sign in again. We ask because some time has gone by since you signed in.',
  },
  signedIn: {
    title: 'You are signed in',
    inChat: 'What you asked for is in the chat now. Close this page to go back to the chat.',
    chat: 'Open the chat here',
    account: 'Go to your account',
    otherChat:
      'You are signed in on this page, but not in the chat. That chat was begun in another browser or by someone else.',
    openNew:
      'Open the chat here and ask again. If someone sent you the sign-in link, do not go back to them.',
  },
  signedOut: {
    title: 'You are signed out',
    body: 'Nobody can see your record in this browser now. On a shared computer, close the browser too.',
    home: 'Go to the first page',
  },
  signInFailed: {
    title: 'You are not signed in',
    denied: 'The sign-in was stopped before it was finished. Nothing was shown to anyone.',
    expired: 'This sign-in took too long, or was begun in another browser. Please start again.',
    unreachable: 'The sign-in service does not answer right now. Please try again in a few minutes.',
    notAccepted:
      'We could not be sure enough that it is you. Sign in with an account that has verified your identity.',
    again: 'Sign in again',
  },

  link: {
    title: 'See what you asked for',
    asked: (what: string) => `You asked by text message for: ${what}.`,
    askedInChat: (what: string) => `You asked in a chat for: ${what}.`,
    next: 'Select Continue. Then you sign in, and this page shows it at once.',
    nextForChat: 'Select Continue. Then you sign in, and this page shows a code to type in that chat.',
    titleForChat: 'Sign in for your chat',
    notYou: 'If you did not ask for this, close this page. Nothing has been shown.',
    button: 'Continue',
    usedTitle: 'This link does not work anymore',
    used: 'A link works once, for 10 minutes. To get a new one, ask again where you asked.',
  },
  chatCode: {
    title: 'Your code for the chat',
    code: 'Go back to the chat where you asked, and type this code there:',
    lasts: 'It works once, for 10 minutes, and only in that chat.',
    never:
      'Type it only in a chat you started yourself. Whoever has this code can read your record in that chat. Never give it to anyone. Nobody from VA will ask you for it.',
    gone: 'Your time for this code is up. Ask again in the chat for a new link.',
    tooMany: 'You have asked for several codes. Please wait 10 minutes, then try again.',
  },
  /** What a text can ask for, when it is not one of the sections. */
  asks: {
    summary: 'a short summary of your record',
    download: 'a copy of your record',
    record: 'your record',
    lost: 'help with a lost phone or code card',
    share: 'to share your record',
    shares: 'what you share',
  },

  record: {
    title: (section: string, name: string) => `${section}: ${name}`,
    all: (name: string) => `VA health record: ${name}`,
    pick: 'Select the part you want to see.',
    failed:
      'We could not read your record right now. This does not mean that it is empty. Please try again in a few minutes.',
    failedFor: {
      signIn:
        'We could not read your record, because your sign-in for it has ended. This does not mean that it is empty.',
      webOnly:
        'We cannot show this record to you here. Only the Veteran can read it, after they sign in. This does not mean that it is empty.',
    },
    signInAgain: 'Sign in again',
    notShown:
      'We cannot show this record. Its name or birth date is not the one you signed in with. Please call 800-698-2411 (TTY: 711).',
    paused:
      'We cannot show this record right now. Please call 800-698-2411 (TTY: 711), and a person will help you.',
    ended:
      'We cannot show this record now. If you help a Veteran, they may have ended it, or the time may have run out.',
    ownRecord: 'Open your own record',
    confirmPhone:
      'To get this as text messages, first confirm that the phone you texted from is still yours. You can do that on your account page.',
    codeTitle: 'To get this as text messages',
    code: 'Reply to our text message with this number:',
    codeLasts: 'It works once, for 10 minutes, and only from your phone.',
    codeNever: 'Never give this number to anyone. Nobody from VA will ask you for it.',
    readText: 'Read the whole text',
    others: 'See another part of the record',
    download: 'Download the whole record',
  },

  notMine: {
    button: 'This is not my record',
    title: 'Thank you for telling us',
    body: 'We have stopped, and you are signed out. Sharing is paused until a person has looked into this. Please call.',
  },

  accountPage,
  desk,

  /** One line each in the list of what happened: who did it stands before it, the date after it. */
  events: {
    recordOpened: (section: string) => `opened: ${section}`,
    recordDownloaded: 'downloaded the record as a file',
    recordTexted: (section: string) => `asked for a text message with: ${section}`,
    signedIn: 'signed in',
    signedOut: 'signed out',
    proofFailed: 'entered a wrong PIN or code',
    locked: 'entered too many wrong PINs or codes, so we stopped taking them for a while',
    phoneBound: 'added a phone',
    phoneRemoved: 'removed a phone',
    pinSet: 'set a PIN',
    cardIssued: 'made a new code card',
    consentGiven: 'agreed to something: see “What you agreed to”',
    consentWithdrawn: 'ended something agreed to before: see “What you agreed to”',
    helperGranted: (name: string) => `let ${name} see the record`,
    helperRevoked: (name: string) => `ended access to the record for ${name}`,
    crisisShown: 'was shown the crisis line',
    factorAdded: 'added a way to sign in by telephone',
    factorRemoved: 'removed a way to sign in by telephone',
    signedOutEverywhere: 'signed out everywhere',
    grantPaused: (name: string) => `paused access to the record for ${name}`,
    grantResumed: (name: string) => `started access to the record again for ${name}`,
    incidentOpened: {
      lost: 'said that a phone or card was lost',
      notMe: 'said that the record shown was not theirs',
      wrongNumber: 'said that a phone number is a wrong number',
    },
    personPaused: {
      deceased: 'paused everything until a person has checked something in the record',
      notMe: 'paused everything until a person has checked whose record this is',
    },
    personResumed: 'turned this service on again for the record',
    enrolledAtDesk: 'checked photo ID and opened this account',
    callPlaced: 'asked us for a call',
    shareMade: 'made a link to share the record',
    shareStopped: 'stopped sharing: the link does not work anymore',
    shareOpened: 'showed a shared record to somebody who had the link',
    shareLocked: 'ended a share: too many wrong passcodes were entered',
    fileAdded: 'added a file to the record',
    fileDeleted: 'deleted a file that was added',
    sharesHeld: 'made a change, so sharing is paused for 24 hours',
    whole: 'the whole record',
    summary: 'a short summary',
    channels: {
      web: 'on the web',
      sms: 'by text message',
      voice: 'by telephone',
      azure: 'in a chat',
      desk: 'at a VA desk',
      system: '',
    },
  },

  cardPage: {
    title: 'Your code card',
    print: 'Print this page now, or write the codes down. They are shown only once.',
    pdf: 'Download the card as a PDF, in large print',
    file: 'code-card.pdf',
    howToPrint: 'To print, press Ctrl and P together. On a phone, use Share, then Print.',
    name: 'Name',
    member: 'Member number',
    phone: 'Call this number',
    use: 'When you call, we ask for your PIN. Then we ask for one code from this card, by its number.',
    once: 'Each code works once. Cross it out when you have used it.',
    keep: 'Keep this card apart from your PIN. Never read a code to someone who calls you.',
    lost: 'If you lose this card, make a new one. The old one stops working at once.',
    made: (date: string) => `Made on ${date}.`,
    done: 'I have my codes. Back to your account',
    goneTitle: 'These codes were already shown',
    gone: 'For your safety, codes are shown only once. If you do not have them, make a new card.',
  },

  /** What a form came to. Good news and problems both stand at the top of the account page. */
  said: {
    languageSaved: 'Your language is saved.',
    codeTexted: 'We sent a text message with a code. Enter the code below, under “Your phones”.',
    codeCalled:
      'We are calling that phone now. Listen for the code, then enter it below, under “Your phones”.',
    phoneBound: 'Your phone is confirmed.',
    phoneRemoved: 'The phone is removed.',
    fileDeleted: 'The file is deleted.',
    textsReadable: 'Text messages to that phone may now show your health information.',
    textsNotice: 'Text messages to that phone hold no health information now.',
    pinSet: 'Your PIN is saved. Nobody from VA will ever ask you to tell it.',
    appSet:
      'Your authenticator app is ready. Nobody from VA will ever ask you for its code, except on a call that you made.',
    appRemoved: 'The app is removed. Its codes do not work anymore.',
    helperGranted: 'That person may now see your record.',
    helperRevoked: 'That person may not see your record anymore.',
    helperPaused: 'Paused. That person sees nothing of your record for now.',
    helperResumed: 'That person may see your record again.',
    helperEnd: 'The new end is saved.',
    recordChosen: 'That record is open now.',
    shareStopped: 'Stopped. It does not open anymore.',
  },
  problem: {
    title: 'Please check this',
    notANumber: 'That is not a phone number we can use. Enter 10 digits, such as 217-555-0100.',
    voip: 'We cannot send a code to an internet phone number. Use a mobile phone or a landline.',
    tooMany: 'We have sent several codes to that phone. Please wait 10 minutes, then try again.',
    codeWrong: 'That code is not right. Check it and enter it again.',
    codeExpired: 'That code does not work anymore. Ask for a new one.',
    appWrong:
      'That code is not right. Wait for the next one the app shows. Check that the time on your phone is right.',
    appExpired: 'Setting up the app took more than 10 minutes. Please start again.',
    tooManyGuesses: 'There were too many wrong codes. Please try again later.',
    pinsDiffer: 'The two PINs are not the same. Please enter both again.',
    pinLength: 'A PIN has 8 digits. Please choose another one.',
    pinRepeats: 'That PIN repeats digits too much. Please choose another one.',
    pinRun: 'That PIN has digits in a row, such as 1234. Please choose another one.',
    pinDate: 'That PIN looks like a date. Please choose another one.',
    pinOwnNumber: 'That PIN is part of a number of yours. Please choose another one.',
    notAgreed: 'To turn on readable text messages, select the box that says you understand.',
    unknownMember: 'We do not know that member number. Check it with your helper.',
    tooManyMembers: 'You have entered many member numbers today. Please try again tomorrow.',
    notHelper: 'You may not open that record anymore.',
    form: 'Something was missing in the form. Please fill it in again.',
  },

  error: {
    title: 'This did not work',
    notFound: 'There is no such page.',
    forbidden: 'This form was not sent from our own page. Go back to your account and try again.',
    tooLarge: 'That form was too large.',
    broken: 'Something went wrong on our side. Nothing was changed. Please try again in a few minutes.',
    code: (id: string) => `If you call for help, give this number: ${id}`,
    back: 'Go to the first page',
  },
};
