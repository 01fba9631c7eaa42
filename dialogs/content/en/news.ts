import type { SectionId } from '../../../bot/records/record.js';
import type { Part } from '../../../bot/records/changes/traces.js';
import type { Channel } from '../../channel.js';
import type { Words } from '../../message.js';
import type { Option } from '../../question.js';
import { spoken } from '../words.js';
import { section } from './section.js';
import { sections } from './sections.js';

type PerChannel = { readonly [N in Channel['wording']]: Words };

const parts: { readonly [P in Part]: string } = {
  status: 'the status',
  directions: 'the dose or directions',
  date: 'the date',
  result: 'the result',
  supply: 'refills or the last fill',
  other: 'other details',
};
const one = (id: SectionId): string => sections[id].one;

/** "What's new since I last asked." */
export const news = {
  /** Before an entry. */
  added: (id: SectionId): string => `New ${one(id)}:`,
  changed: (id: SectionId, list: readonly Part[]): string =>
    `Changed ${one(id)} (${list.map((part) => parts[part]).join(', ')}):`,
  moved: 'Appointment moved to a new time:',
  cancelled: 'Appointment canceled:',
  stopped: 'Medication now discontinued:',
  /** Before a result that was told before, and has to be heard first all the same. */
  critical: 'Not new, and marked critical:',

  since: (when: string): string => `This is what changed since ${when}.`,
  count: (n: number): string => (n === 1 ? '1 entry is new or changed.' : `${n} entries are new or changed.`),
  nothing: (when: string): string => `Nothing is new or changed since ${when}.`,
  nothingWhereRead: (when: string): string =>
    `In what I could read, nothing is new or changed since ${when}.`,
  unread: (names: string): string =>
    `I could not read these right now, so I don't know what is new there: ${names}.`,
  inPart: (names: string): string => `I could read only a part of these, so there may be more: ${names}.`,
  never: (names: string): string =>
    `I can read these for the first time, so I can't say what is new there: ${names}.`,
  unsure: (n: number): string =>
    n === 1
      ? '1 entry comes from a place I could not read before. It may be old or new.'
      : `${n} entries come from a place I could not read before. They may be old or new.`,
  gone: (id: SectionId, n: number): string =>
    n === 1
      ? `1 ${one(id)} is no longer listed. I keep no copy, so I can't say which.`
      : `${n} ${section.names(id)} are no longer listed. I keep no copy, so I can't say which.`,

  first: (when: string): Words => ({
    text: `You have not asked this here before. From now on, I can tell you what changed after ${when}. I keep no copy of the record, only marks that show a change.`,
    sms: `From now on, I can tell you what changed after ${when}. I keep no copy of the record.`,
  }),
  firstAsk: {
    web: { text: 'Would you like the newest entries, from the last 30 days?' },
    sms: { text: 'For the newest entries, from the last 30 days, reply RECENT.' },
    voice: {
      text: 'For the newest entries, from the last 30 days, press 1. Main menu, press 9. A person, press 0. Or say what else you would like.',
    },
  } as PerChannel,
  recent: {
    value: 'recent',
    label: 'Last 30 days',
    key: '1',
    also: ['recent', 'newest', 'the newest', '30 days', 'last thirty days', 'yes', 'yeah', 'sure', 'new'],
  } as Option,
  recentIntro: (n: number): string =>
    n === 1 ? 'I see 1 entry from the last 30 days.' : `I see ${n} entries from the last 30 days.`,
  recentNone: 'I see no entry with a date in the last 30 days.',
  recentNoneWhereRead: 'In what I could read, no entry has a date in the last 30 days.',
  undated: (n: number): string =>
    n === 1 ? '1 entry has no date, so it is not here.' : `${n} entries have no date, so they are not here.`,

  done: {
    web: { text: 'That is all of it. What else would you like to see?' },
    sms: { text: 'That is all of it. What else? Reply MENU for choices.' },
    voice: {
      text: 'That is all of it. To hear it again, press star. Main menu, press 9. A person, press 0. Or say what else you would like.',
      speech: spoken(
        'That is all of it.',
        'To hear it again, press star. Main menu, press 9. A person, press 0. Or say what else you would like.',
      ),
    },
  } as PerChannel,
};
