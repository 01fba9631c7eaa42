import type { Channel } from '../../channel.js';
import type { Words } from '../../message.js';
import type { Option } from '../../question.js';
import type { SectionId } from '../../../bot/records/record.js';
import { section } from './section.js';

/** One item of a person's own list. Never a bare "no" (facts: conversation 3). */
export const item = {
  found: (n: number, name: string): string =>
    n === 1
      ? `Here is what the record says about ${name}.`
      : `I see ${n} entries for ${name}. Here are both.`,
  /** Of free text: before the words themselves. */
  inFreeText: 'The record mentions it in free text:',
  maybeMore: 'There may be more: I could not read every VA system.',
  notFoundInPart: (name: string): string =>
    `I don't see ${name} in what I could read, but I could not read everything. It may still be in your record. Here is what I have.`,
  /** Of a long list. */
  notListed: (name: string, what: string): string =>
    `I don't see ${name} by that name in the list of ${what}. It may be listed under another name.`,
  notListedInPart: (name: string, what: string): string =>
    `I don't see ${name} in what I could read of the ${what}, but I could not read everything. It may still be in your record.`,
  offerList: {
    web: { text: 'To see the whole list, select it below. Or ask for something else.' },
    sms: { text: 'Reply LIST for the whole list.' },
    voice: { text: 'For the whole list, press 1. Or say the name again, or what else you would like.' },
  } as { readonly [N in Channel['wording']]: Words },
  listOption: {
    value: 'list',
    label: 'The whole list',
    key: '1',
    also: ['list', 'whole list', 'the list', 'my list', 'yes', 'yes please', 'yeah', 'sure', 'ok', 'please'],
  } as Option,
  notFound: (name: string): string => `I don't see ${name} by that name. Here is the whole list.`,
};

export const summary = {
  intro: 'Here is a short summary of the record.',
  line: (id: SectionId, n: number): string => `${section.title(id)}: ${n}.`,
  knownNone: (id: SectionId): string => `${section.title(id)}: none known, the record says.`,
  empty: (names: string): string => `Nothing listed: ${names}.`,
  failed: (id: SectionId): string => `${section.title(id)}: I could not read them right now.`,
  notProvided: (n: number): string =>
    n === 1
      ? 'One other kind of record is not offered here.'
      : `${n} other kinds of records are not offered here.`,
  incomplete: (id: SectionId, n: number): string =>
    `${section.title(id)}: ${n} so far, and the list is not complete.`,
  notGiven: (n: number): string => `Not given, the record says: ${n}.`,
};

export const handover = {
  download: {
    text: 'On this page you choose a file of your record: text, PDF, large print, or a web page. The file is yours to keep, so keep it in a safe place.',
  } as Words,
  downloadLabel: 'Choose a file',
  downloadByLink: {
    text: 'You can download your record after you sign in with this link.',
  } as Words,
  textOrKeep: {
    text: 'For a text with a link to it, press 1. To keep it for you until you sign in on the web, press 2.',
  } as Words,
  options: [
    { value: 'text', label: 'Text me a link', key: '1', also: ['text', 'a text', 'link', 'text me'] },
    {
      value: 'keep',
      label: 'Keep it for me',
      key: '2',
      also: ['keep', 'keep it', 'keep it for me', 'on the web'],
    },
  ] as readonly Option[],
  kept: (host: string): Words => ({
    text: `I noted it. Your record waits for you on the web. Sign in at ${host}, and select Download. Someone you trust can help you do that. For a copy on paper, ask the medical records office of your VA clinic or hospital.`,
  }),
  texted: {
    text: 'I sent it by text to the mobile phone we have for you.',
  } as Words,
  linkTexted: {
    text: 'I sent a text with a link to the mobile phone we have for you. Sign in there to see it.',
  } as Words,
  notice: {
    text: 'You asked to see something from your VA health record. Sign in with this link to see it.',
  } as Words,
  noticeLabel: 'Sign in',
  noMobile: {
    text: 'I have no mobile phone on file for you that can get our texts. You can add one on your account page.',
  } as Words,
  /** A number not confirmed for half a year may be someone else's now. */
  confirmFirst: {
    text: 'Your mobile phone has to be confirmed again before I can text to it. You can do that on your account page, with a new code.',
  } as Words,
  notByText: { text: 'That goes by phone only. Here you already have it in writing.' } as Words,
  whichList: { text: 'Which list should I text to you?' } as Words,
};
