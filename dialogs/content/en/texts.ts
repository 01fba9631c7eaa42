import type { Words } from '../../message.js';
import { listed, spoken } from '../words.js';

/** Texts that answer Twilio's and our own reserved words. Each fits one GSM-7 segment of 160 and names 988. */
export const texts = {
  stopped:
    'You will get no more texts from us. Text START to get them again. In crisis? Call 988 and select 1, or text 838255.',
  started:
    'You will get our texts again. Reply MENU for choices. HELP for help. In crisis? Call 988 and select 1, or text 838255.',
  help: 'VA health record. Reply MENU for choices. STOP ends texts. A person: 800-698-2411 (TTY: 711). In crisis? Call 988 and select 1, or text 838255.',
  madePrivate:
    'Done. Texts to this number will hold no health information, only links. In crisis? Call 988 and select 1, or text 838255.',
  wrongNumber:
    'Sorry. This number is removed and gets no more texts from us. In crisis? Call 988 and select 1, or text 838255.',
  /** We cannot keep or look up anything right now. */
  trouble:
    'We cannot answer right now. Please text again later, or call MyVA411 at 800-698-2411. In crisis? Call 988 and select 1, or text 838255.',
};

/** One-time codes. The code comes first, and what it is for, so that nobody is talked into reading it out. */
export const codes = {
  bind: (code: string): string =>
    `${code} is your code to add this phone to your VA health record. It works for 10 minutes. Never share it. We will never ask for it.`,
  signIn: (code: string): string =>
    `${code} is your code for the call you are on now. Enter it on that call only. It works for 10 minutes. Never share it.`,
  /** Goes to every phone of a person when a factor changes: neither which, nor whose. */
  changed:
    'How you sign in to the VA health record was changed. Was it not you? Call MyVA411 at 800-698-2411 (TTY: 711), any time.',
  /** Goes to the other phones of somebody whose number was a wrong one: neither which, nor whose. */
  numberRemoved:
    'We removed a phone number from your VA health record: we were told it is a wrong number. Questions? Call MyVA411 at 800-698-2411 (TTY: 711).',
  call: {
    intro: 'Hello. This is the VA health record service with the code you asked for.',
    code: 'Your code is:',
    again: 'Again, your code is:',
    lasts: 'The code works for 10 minutes. Never share it. Goodbye.',
  },
};

export const oneMoment: Words = { text: 'One moment, please.' };

/** What a text message adds where the words did not name the choices. */
export const reply = (says: readonly string[]): string => `Reply ${listed(says, 'or')}.`;

/** When something broke on our side in the middle of a call. */
export const trouble: Words = {
  text: 'Something went wrong on our side. Please call again, or call MyVA411 at 800-698-2411 (TTY: 711). In crisis? Call 988 and select 1.',
  speech: spoken(
    'Something went wrong on our side. I am sorry.',
    'Please call again, or call MyVA 4 1 1 at 8 0 0, 6 9 8, 2 4 1 1.',
    'If you are in crisis, hang up, dial 9 8 8, and then press 1.',
  ),
};
