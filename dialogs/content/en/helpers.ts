import type { Words } from '../../message.js';
import type { Option } from '../../question.js';

/** Helpers in conversation: whose record, and who may see it. What is signed stands in account-page.ts. */
export const helpers = {
  ask: 'Whose record?',
  press: (label: string, key: string | undefined, own: boolean): string => {
    const whom = own ? 'For your own' : `For ${label}`;
    return key === undefined ? `${whom}, say the name.` : `${whom}, press ${key}.`;
  },
  own: (given: string): Pick<Option, 'label' | 'also'> => ({
    label: 'My own record',
    also: ['mine', 'my own', 'my record', 'own', 'me', 'myself', 'for me', 'for myself', given],
  }),
  also: (names: readonly string[]): string[] =>
    names.flatMap((name) => [name, `${name}'s`, `${name}'s record`, `for ${name}`]),
  open: (given: string): Words => ({ text: `${given}'s record is open now.` }),
  ownOpen: { text: 'Your own record is open now.' } as Words,
  onlyYours: { text: 'You can open your own record here, and no other.' } as Words,
  notNow: { text: 'That record is not open to you now.' } as Words,
  chooseOnWeb: (url: string): Words => ({ text: `Choose whose record on your account page: ${url}` }),

  download: (given: string): Words => ({
    text: `${given}: On this page you choose a file of the record. Keep the file in a safe place.`,
  }),

  sent: (given: string): Words => ({
    text: `Done. I texted ${given} a link. The text says nothing of your health. ${given} signs in and sees your record, as you signed.`,
  }),
  /** It is night there: nobody is woken by it. */
  sentLater: (given: string): Words => ({
    text: `Done. It is late where ${given} is, so I text ${given} a link in the morning. The text says nothing of your health. ${given} signs in and sees your record, as you signed.`,
  }),
  noMobile: (given: string): Words => ({
    text: `I have no mobile phone of ${given} that can get our texts.`,
  }),
  held: {
    text: 'You changed how you sign in, so nothing is sent to anyone for 24 hours. This protects you.',
  } as Words,
  /** Names nobody: a text lies open on a table. */
  notice: {
    text: 'Someone you help asked us to send you this link. Sign in as yourself, then choose whose VA health record you open.',
  } as Words,

  whom: 'Whose access?',
  toWhom: 'Send it to whom?',
  nobody: {
    text: 'Nobody else may see your record through this service. To let someone in, sign in on our web page, or ask staff at your VA clinic.',
  } as Words,
  nothingToChange: { text: 'There is nothing to change in who may see your record.' } as Words,
  notGranted: { text: 'That person may not see your record anymore.' } as Words,
  endOrPause: (given: string): { readonly keys: Words; readonly words: Words } => ({
    keys: {
      text: `To end ${given}'s access, press 1. To pause it, press 2. To leave it as it is, press 3.`,
    },
    words: { text: `Should ${given}'s access end, or only be paused?` },
  }),
  options: [
    { value: 'end', label: 'End it', key: '1', also: ['end', 'stop it', 'stop', 'end access'] },
    { value: 'pause', label: 'Pause it', key: '2', also: ['pause', 'only pause', 'pause access'] },
    { value: 'leave', label: 'Leave it', key: '3', also: ['leave', 'leave it as it is', 'no', 'nothing'] },
  ] as readonly Option[],
  unchanged: { text: 'Nothing was changed.' } as Words,
  ended: (given: string): Words => ({ text: `Done. ${given} can't see your record anymore.` }),
  paused: (given: string): Words => ({
    text: `Done. ${given} can't see your record for now. To let ${given} see it again, say: resume access.`,
  }),
  resumed: (given: string): Words => ({ text: `Done. ${given} can see your record again, as you signed.` }),
};
