import type { Words } from '../../message.js';
import type { Option } from '../../question.js';
import { pause, spoken } from '../words.js';

const person = 'A person can help: MyVA411, 800-698-2411 (TTY: 711), 24/7.';
const personSpoken = 'MyVA 4 1 1 can help, day and night, at 8 0 0, 6 9 8, 2 4 1 1. Or press 0.';

/** One more proof, for what changes who may see the record. */
export const again = {
  signIn: {
    text: 'This changes who can see your health information. So please sign in once more, even if you just did. Then come back here and I go on.',
  } as Words,
  signInLabel: 'Sign in once more',
  page: {
    text: 'For this, use your account page. It asks you to sign in.',
  } as Words,
  pageLabel: 'Your account',
  card: (n: number): Words => ({
    text: `This changes who can see your health information, so I need one more code. Enter card code number ${n}. Or enter the 6 digits your app shows, then press pound.`,
    speech: spoken(
      'This changes who can see your health information, so I need one more code.',
      `Enter card code number ${n}.`,
      'Or enter the 6 digits your app shows, then press pound.',
    ),
  }),
  notOnThisCall: {
    text: `I can't do that on a call that we made to you. Call us and use your card, or sign in on your account page. ${person}`,
    speech: spoken(
      "I can't do that on a call that we made to you.",
      'Call us and use your card, or sign in on your account page.',
      personSpoken,
    ),
  } as Words,
  tooOften: {
    text: `That did not match either. Nothing was changed. ${person}`,
    speech: spoken('That did not match either. Nothing was changed.', personSpoken),
  } as Words,
};

/** Agreeing to health information by text: the warning first, the same as on the account page. */
export const readableTexts = {
  ownOnly: { text: 'Only the owner of the record can change this.' } as Words,
  already: {
    text: 'Text messages to your phone may already show your health information. To end that, reply PRIVATE to one of them.',
  } as Words,
  warning: (last4: string): Words => ({
    text: [
      `This is about text messages to your phone that ends in ${last4}.`,
      'Text messages are not private. Your phone company can see them, and so can anyone who picks up your phone.',
      'Text messages can stay on your phone, and on other devices, for years.',
      'You can stop this at any time. Reply PRIVATE to one of our text messages.',
    ].join('\n'),
    speech: [
      ...spoken(
        `This is about text messages to your phone that ends in ${last4.split('').join(' ')}.`,
        'Text messages are not private. Your phone company can see them, and so can anyone who picks up your phone.',
        'Text messages can stay on your phone, and on other devices, for years.',
        'You can stop this at any time. Reply PRIVATE to one of our text messages.',
      ),
      pause(600),
    ],
  }),
  agree: {
    text: 'May text messages to this phone show your health information?',
    speech: spoken(
      'May text messages to this phone show your health information?',
      'If you agree, press 1. If not, press 2.',
    ),
  } as Words,
  yes: { value: 'agree', label: 'I agree', key: '1', also: ['yes', 'agree', 'i do', 'yeah'] } as Option,
  no: {
    value: 'notNow',
    label: 'Not now',
    key: '2',
    also: ['no', 'no thanks', "i don't", 'i do not agree'],
  } as Option,
  done: {
    text: 'Done. Text messages to this phone may show your health information from now on. Reply PRIVATE to one of them to end that.',
  } as Words,
  unchanged: { text: 'OK. Nothing was changed.' } as Words,
  /** The wording consented to is stored under this name: change both together. */
  wording: 'readable-texts-heard-1',
};
