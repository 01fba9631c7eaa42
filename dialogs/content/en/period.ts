import type { Channel } from '../../channel.js';
import type { Words } from '../../message.js';
import type { Option } from '../../question.js';
import { spoken } from '../words.js';

type PerChannel = { readonly [N in Channel['wording']]: Words };
const clinic = 'If you expected one, call your clinic, or MyVA411 at 800-698-2411 (TTY: 711), 24/7.';

/** Answers about a time: since when, next, last, first. */
export const period = {
  since: (n: number, what: string, when: string): string =>
    n === 1 ? `I see 1 entry for ${what} since ${when}.` : `I see ${n} entries for ${what} since ${when}.`,
  noneSince: (what: string, when: string): string => `I see nothing for ${what} since ${when}.`,
  noneSinceWhereRead: (what: string, when: string): string =>
    `In what I could read, I see nothing for ${what} since ${when}.`,
  all: (n: number, what: string): string =>
    n === 1 ? `I see 1 entry for ${what}.` : `I see ${n} entries for ${what}.`,
  undated: (n: number): string =>
    n === 1 ? '1 of them has no date. It may be older.' : `${n} of them have no date. They may be older.`,
  next: 'This is the next appointment:',
  last: (what: string): string => `This is the latest for ${what}:`,
  first: (what: string): string => `This is the earliest for ${what}:`,
  noNext: `I see no appointment that is still to come. ${clinic}`,
  noNextWhereRead: `In what I could read, I see no appointment that is still to come. ${clinic}`,
  none: (what: string): string => `I see nothing with a date for ${what}.`,
  /** The first and the last value: no word of ours says which way it went. */
  firstAndLast: (first: string, firstDate: string, last: string, lastDate: string): string =>
    `The first was ${first} on ${firstDate}. The last was ${last} on ${lastDate}.`,
  /** Read to who cannot see it. */
  chart: (name: string): string => `Chart of ${name}. All its numbers are in the text.`,
  band: (range: string): string => `The lab's range: ${range}`,
  top: 'Top number (circles)',
  bottom: 'Bottom number (squares)',
  inAll: (n: number): string => (n === 1 ? 'There is 1 in all.' : `There are ${n} in all.`),
  older: (n: number): string => (n === 1 ? '1 is older than that.' : `${n} are older than that.`),
  isSugar: 'A1C is a test of blood sugar.',
  refills: (name: string, n: number): string =>
    `${name}: ${n} ${n === 1 ? 'refill' : 'refills'} left, the record says.`,
  noRefills: (name: string): string => `${name}: the record does not say how many refills are left.`,
  dose: (name: string): string => `For ${name}, the record says:`,
  allergies: (names: string): string => `Allergies in the record: ${names}.`,

  ask: {
    web: { text: 'To see all of them, select All. Or ask for something else.' },
    sms: { text: 'Reply ALL to see all of them.' },
    voice: {
      text: 'To hear all of them, press 1. To hear this again, press star. Main menu, press 9. Or say what else you would like.',
      speech: spoken(
        'To hear all of them, press 1. To hear this again, press star.',
        'Main menu, press 9. Or say what else you would like.',
      ),
    },
  } as PerChannel,
  allOption: {
    value: 'all',
    label: 'All',
    key: '1',
    also: [
      'all of them',
      'show all',
      'show me all',
      'the others',
      'the rest',
      'every one',
      'hear all',
      'see all',
      'yes',
    ],
  } as Option,
};
