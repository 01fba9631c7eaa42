import type { ShareKind, ShareTime } from '../../../bot/sharing/shares/shares.js';
import type { SpeechPart, Words } from '../../message.js';
import type { Option } from '../../question.js';
import { pause, spoken, thrice as codeThrice } from '../words.js';

const thrice = (digits: string): SpeechPart[] => codeThrice(digits, 'Again', 'Once more');

/** Giving the record to somebody by a link or a code, seeing what was given, and ending it. */
export const share = {
  here: {
    text: 'On this page you choose what to share, with whom, and for how long. You can end it at any time.',
  } as Words,
  hereLabel: 'Share your record',
  byLink: {
    text: 'To share your record, sign in with this link. There you choose what to share, with whom, and for how long.',
  } as Words,
  ownOnly: { text: 'Only the Veteran can share this record. You can share your own record.' } as Words,
  held: {
    text: 'To protect you, nothing is shared right now. You or someone else changed how you sign in, or something has to be looked into. Your account page says more.',
    sms: 'To protect you, nothing is shared right now. Your account page says more.',
  } as Words,
  tooMany: { text: 'You share many links already. Please end one of them first.' } as Words,
  notNow: { text: 'I could not make it right now, so nothing was shared. Please try again later.' } as Words,

  toWhom: 'Who is it for?',
  clinic: {
    value: 'clinic',
    label: 'a doctor or clinic',
    also: [
      ...['doctor', 'my doctor', 'a doctor', 'clinic', 'the clinic', 'a clinic', 'hospital', 'nurse'],
      ...['cardiologist', 'specialist', 'dentist', 'psychiatrist', 'therapist'],
    ],
  } as Option,
  noHelper: {
    text: 'You have nobody set up as your helper with a mobile phone. On our web page you can make a link for anyone you trust.',
  } as Words,
  howLong:
    'How long should it work? For one hour, press 1. For one day, press 2. For one week, press 3. Until you stop it, press 4.',
  times: [
    { value: 'hour', label: 'One hour', key: '1', also: ['hour', 'an hour', '1 hour'] },
    { value: 'day', label: 'One day', key: '2', also: ['day', 'a day', '1 day'] },
    { value: 'week', label: 'One week', key: '3', also: ['week', 'a week', '1 week'] },
    { value: 'untilStopped', label: 'Until I stop it', key: '4', also: ['until i stop it', 'always'] },
  ] as readonly (Option & { readonly value: ShareTime })[],
  /** Sensitive entries are seen and chosen on the web: on a call they stay out. */
  confirm: (given: string): string =>
    `I will text ${given} a link to a copy of your record. What is private in a special way, such as mental health, stays out of it. To choose those, use our web page. To send it, press 1. To leave it, press 2.`,
  confirmCode:
    'I will give you a code and a passcode for the clinic. What is private in a special way, such as mental health, stays out. To choose those, use our web page. To go on, press 1. To leave it, press 2.',
  go: { value: 'go', label: 'Go on', key: '1', also: ['go on', 'send it', 'go ahead', 'ok'] } as Option,
  leave: { value: 'leave', label: 'Leave it', key: '2', also: ['leave it', 'no', 'never mind'] } as Option,
  left: { text: 'Nothing was shared.' } as Words,
  /** To the helper. It says nothing of health. */
  texted: (given: string, family: string): string =>
    `${given} ${family} shares a VA health record with you. You need a passcode: ask ${given} for it by phone. To open it:`,
  textedLabel: 'Open the record',
  sent: (given: string, passcode: string): Words => ({
    text: `Done. ${given} gets the link by text. Passcode: ${passcode}. Tell it to ${given} yourself. We never text it.`,
    speech: [
      ...spoken(`Done. ${given} gets the link by text.`, 'Write down the passcode. It is:'),
      pause(700),
      ...thrice(passcode),
      pause(700),
      ...spoken(`Tell it to ${given} yourself. We never text it.`),
    ],
  }),
  /** The page's address is said, so it is without https. */
  code: (code: string, passcode: string, address: string): Words => ({
    text: `Code for the clinic: ${code}. Passcode: ${passcode}. The clinic opens ${address} and types the code, then the passcode. It works once, for 15 minutes.`,
    speech: [
      ...spoken('Write down two numbers for the clinic. The code is:'),
      pause(700),
      ...thrice(code),
      pause(700),
      ...spoken('The passcode is:'),
      pause(700),
      ...thrice(passcode),
      pause(700),
      ...spoken(`The clinic opens ${address}. There they type the code, then the passcode.`),
      ...spoken('It works once, for 15 minutes.'),
    ],
  }),
  forClinic: (day: string): string => `a clinic, by the code of ${day}`,
  written: {
    ask: {
      text: 'To hear it again, press 1. When you have it, press 2. To take it back, press 3.',
    } as Words,
    options: [
      {
        value: 'again',
        label: 'Hear it again',
        key: '1',
        also: [
          ...['again', 'say it again', 'say the passcode again', 'say the code again', 'repeat the passcode'],
          ...[
            'what was the passcode',
            'what is the passcode',
            'i forgot the passcode',
            'one more time',
            'what',
          ],
        ],
      },
      {
        value: 'done',
        label: 'I have it',
        key: '2',
        also: ['i have it', 'i got it', 'got it', 'ok', 'done', 'thank you', 'thanks'],
      },
      {
        value: 'takeBack',
        label: 'Take it back',
        key: '3',
        also: [
          ...[
            'take it back',
            'stop it',
            'undo',
            'undo that',
            'undo it',
            'that was a mistake',
            'wrong person',
          ],
          ...['that was a mistake cancel it', 'cancel it', 'end it', 'i changed my mind'],
          ...[
            'i gave it to the wrong person',
            'i shared it with the wrong person',
            'i sent it to the wrong person',
          ],
        ],
      },
    ] as readonly Option[],
  },

  list: {
    none: { text: 'You share your record with nobody through this service.' } as Words,
    helper: (name: string, until: string): string =>
      `${name} helps you and may see your record until ${until}.`,
    helperPaused: (name: string): string => `${name} helps you, but is paused and sees nothing now.`,
    link: (to: string, kind: ShareKind, until: string | undefined): string => {
      const what = {
        copy: 'A link',
        texted: 'A texted link',
        code: 'A clinic code',
        live: 'A link that stays up to date',
      }[kind];
      return `${what} for ${to}, ${until === undefined ? 'until you stop it' : `until ${until}`}.`;
    },
    opened: (times: number, last: string): string =>
      times === 1 ? `It was opened once, on ${last}.` : `It was opened ${times} times, last on ${last}.`,
    notOpened: 'Nobody has opened it yet.',
    wrong: (times: number): string =>
      times === 1 ? 'One wrong passcode was tried.' : `${times} wrong passcodes were tried.`,
    next: 'To end one, say: stop sharing.',
    paused: {
      text: 'Nothing that you shared opens right now, because something has to be looked into first.',
    } as Words,
    more: (url: string): Words => ({
      text: `Your account page shows all of it, and who opened your record: ${url}`,
      speech: spoken('Your account page on the web shows who opened your record.'),
    }),
  },

  stop: {
    which: 'Which one should end?',
    link: (to: string): string => `the link for ${to}`,
    helper: (name: string): string => `${name} as your helper`,
    sure: (to: string): { readonly keys: Words; readonly words: Words } => ({
      keys: { text: `To stop sharing with ${to}, press 1. To leave it as it is, press 2.` },
      words: { text: `Should sharing with ${to} end now?` },
    }),
    options: [
      { value: 'end', label: 'End it', key: '1', also: ['end', 'stop it', 'stop', 'end it now', 'yes'] },
      { value: 'leave', label: 'Leave it', key: '2', also: ['leave', 'leave it as it is', 'no', 'nothing'] },
    ] as readonly Option[],
    done: (to: string): Words => ({
      text: `Done. What you shared with ${to} does not open anymore. What was saved or printed before stays with them.`,
    }),
    unchanged: { text: 'Nothing was changed.' } as Words,
  },
};
