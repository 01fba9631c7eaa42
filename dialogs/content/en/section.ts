import type { SectionId } from '../../../bot/records/record.js';
import type { Channel } from '../../channel.js';
import type { Words } from '../../message.js';
import type { Option } from '../../question.js';
import { listed } from '../words.js';
import { sections } from './sections.js';

const many = (id: SectionId): string => sections[id].many;
const number = (id: SectionId, n: number): string => sections[id][n === 1 ? 'one' : 'many'];
const person = 'You can call MyVA411 at 800-698-2411 (TTY: 711), 24/7.';

/** The states of a section. Failed, incomplete, empty, known none and not offered are five different answers. */
export const section = {
  title: (id: SectionId): string => sections[id].title,
  names: (id: SectionId): string => many(id),
  count: (id: SectionId, n: number): string => `I see ${n} ${number(id, n)} in the record.`,
  atATime: (n: number): string => `I'll read up to ${n} at a time.`,
  alsoAllergies: 'The allergies come after the medications.',

  knownNone: (id: SectionId): string => `The record says: no known ${many(id)}.`,
  empty: (id: SectionId): string =>
    `The record lists no ${many(id)}. No one wrote down "none", so tell your care team if something is missing.`,
  failed: (id: SectionId): string =>
    `I could not read the ${many(id)} right now. This does not mean there are none. Please try again later. ${person}`,
  notProvided: (id: SectionId): string =>
    `I have no ${many(id)} to show here. This does not mean there are none. ${person}`,
  incomplete: (id: SectionId, places: string): string =>
    `This list is not complete. I could not read the ${many(id)} from ${places}.`,
  /** Fewer sources answered than expected, and those that did gave nothing. */
  nothingYet: (id: SectionId, places: string): string =>
    `I found no ${many(id)} where I could look, but I could not read ${places}. There may be more.`,

  /** Parts that only the Veteran's own sign-in opens: it has ended, or this is not the place where it serves. */
  onlyBy: {
    signIn: (places: string): string =>
      `Your sign-in for ${places} has ended. To read what it holds, please sign in again.`,
    webOnly: (places: string): string =>
      `What ${places} holds can be read only on our web page, after the Veteran signs in there.`,
  },
  failedFor: {
    signIn: (id: SectionId): string =>
      `I could not read the ${many(id)}, because your sign-in has ended. This does not mean there are none. Please sign in again.`,
    webOnly: (id: SectionId): string =>
      `I can't read the ${many(id)} here. This does not mean there are none. The Veteran can sign in on our web page and read them there.`,
  },
  unavailableFor: {
    signIn: {
      text: 'I could not read the health record, because your sign-in has ended. This does not mean it is empty. Please sign in again.',
    },
    webOnly: {
      text: "I can't read the health record here. This does not mean it is empty. The Veteran can sign in on our web page and read it there.",
    },
  } as { readonly signIn: Words; readonly webOnly: Words },

  fetched: (when: string): string => `I read this on ${when}.`,
  /** Said before a list whose words are not in the language of the person. English needs nothing. */
  inEnglish: '',
  mayMiss: 'It may miss what was given outside VA or bought without a prescription.',
  mayMissCare: 'It may miss what was done or written outside VA.',
  notByText: 'Some kinds of entries are never sent by text.',
  cannotInterpret: "I can't tell you what a result means for you. Your VA care team can.",
  critical: 'Call your VA care team or nurse line now. If you feel very ill, call 911.',
  /** The same in a text message, where every character counts. */
  short: {
    count: (id: SectionId, n: number): string => `${n} ${number(id, n)}:`,
    ending: (date: string): string =>
      `As of ${date}. May miss non-VA care, over-the-counter and private items.`,
    endingCare: (date: string): string => `As of ${date}. May miss non-VA care and private items.`,
    cannotInterpret: "I can't say what results mean for you.",
  },
  whose: (name: string): string => `${name}:`,
  /** Heard by somebody who opens other records too. */
  ownRecord: 'Your own record:',

  unavailable: {
    text: `I could not reach the health record right now. This does not mean it is empty. Please try again in a few minutes. ${person}`,
  } as Words,
  changed: { text: 'The record has changed since I began. I start this list again.' } as Words,
  mismatch: {
    text: `I can't open this record, because some details need to be checked first. A person can help. ${person}`,
  } as Words,
  closed: { text: `I can't open this record right now. A person can help. ${person}` } as Words,
  privateText: {
    text: 'Use this link to see it. It works once, for 10 minutes.',
  } as Words,
  privateLabel: 'See it on a private page',
};

type PerChannel = { readonly [N in Channel['wording']]: Words };
const more: PerChannel = {
  web: { text: 'There are more. Select Next, or ask for something else.' },
  sms: { text: 'Reply MORE for the next ones. Reply MENU for choices.' },
  voice: {
    text: 'For the next ones, say next or press pound. Again, press star. Main menu, press 9. For other keys, say help.',
  },
};
const moreAgain: PerChannel = {
  ...more,
  voice: { text: 'Next, press pound. Again, press star.' },
};
const done: PerChannel = {
  web: { text: 'That is the whole list. What else would you like to see?' },
  sms: { text: 'That is the whole list. What else? Reply MENU for choices.' },
  voice: {
    text: 'That is the whole list. Again, press star. By text, press 8. A person, press 0. Or say what else you would like.',
  },
};

/** After a list that could not be read, or not all of it. */
const notWhole: PerChannel = {
  web: { text: 'What else would you like to see?' },
  sms: { text: 'What else? Reply MENU for choices.' },
  voice: {
    text: 'Again, press star. By text, press 8. A person, press 0. Or say what else you would like.',
  },
};

/** One note or report, a passage at a time. */
export const passages = {
  asItIs: 'It says:',
  more: {
    web: { text: 'There is more of it. Select Next to go on.' },
    sms: { text: 'Reply MORE to go on, or LIST for the list.' },
    voice: { text: 'To go on, press pound. Again, press star. Back to the list, press 1.' },
  } as PerChannel,
  done: {
    web: { text: 'That is all of it. What else would you like to see?' },
    sms: { text: 'That is all of it. Reply LIST for the list, or MENU for choices.' },
    voice: {
      text: 'That is all of it. Again, press star. Back to the list, press 1. Main menu, press 9. A person, press 0.',
    },
  } as PerChannel,
  list: { value: 'list', label: 'Back to the list', key: '1', also: ['list', 'the list'] } as Option,
};

export const paging = {
  more,
  moreAgain,
  done,
  notWhole,
  next: {
    value: 'next',
    label: 'Next',
    key: '#',
    also: ['more', 'go on', 'go ahead', 'continue', 'keep going', 'next ones'],
  } as Option,
  /** Opens the text of one entry. */
  entry: (n: number): Omit<Option, 'value'> => ({
    label: `Read ${n}`,
    also: [`${n}`, `number ${n}`, `note ${n}`, `read number ${n}`, `read note ${n}`, `open ${n}`],
  }),
  /** `numbers`: entries on this page that have a text of their own; `all` where every one has. */
  readOne: (numbers: readonly number[], all: boolean): PerChannel => ({
    web: {
      text: all
        ? `To read all of one, type its number, such as ${numbers[0]}.`
        : `To read all of ${listed(numbers.map(String), 'or')}, type the number.`,
    },
    sms: {
      text: all
        ? `To read all of one, reply READ and its number, such as READ ${numbers[0]}.`
        : `To read all of one, reply ${listed(
            numbers.map((n) => `READ ${n}`),
            'or',
          )}.`,
    },
    voice: { text: `To hear all of ${numbers.map((n, i) => `number ${n}, press ${i + 1}`).join('; of ')}.` },
  }),
  /** On a call: what a listener may ask for about what was just read. */
  asides: {
    asWritten: {
      value: 'asWritten',
      label: 'As written',
      key: '4',
      also: [
        'read the directions as written',
        'directions as written',
        'the directions as written',
        'original directions',
        'the original directions',
        'read it as written',
        'exact words',
        'the exact words',
        'word for word',
      ],
    } as Option,
    spell: {
      value: 'spell',
      label: 'Spell it',
      key: '5',
      also: [
        'spell',
        'spell that',
        'spell them',
        'spell the names',
        'spell the name',
        'how do you spell it',
        'how do you spell that',
      ],
    } as Option,
    offerWritten: 'For the directions as written, press 4. To have the names spelled, press 5.',
    offerSpelled: 'To have the names spelled, press 5.',
  },
  back: { value: 'back', label: 'Back', also: ['previous', 'go back', 'last ones'] } as Option,
  textMe: {
    value: 'textMe',
    label: 'Text it to me',
    key: '8',
    also: ['text it', 'text me', 'send it to me', 'by text', 'shoot me a text'],
  } as Option,
};
