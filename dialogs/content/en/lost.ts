import type { Words } from '../../message.js';
import type { Option } from '../../question.js';
import { spoken } from '../words.js';

const stopped = 'What you lost opens nothing anymore. Every sign-in has ended, and sharing is paused.';
const texts = 'A mobile phone that is not in your hand gets no texts until you confirm it again.';
const next =
  'To set up again, sign in on your account page. Remove the phone, or confirm it with a new code. You can print a new card there.';
const desk = 'Or ask staff at your VA clinic.';
const person = 'A person can help: MyVA411, 800-698-2411 (TTY: 711), 24/7.';
const personSpoken = 'A person can help. Press 0.';

/** "I lost my phone", "my card": one right factor is enough to stop it. */
export const lost = {
  which: {
    text: 'Which did you lose?',
    speech: spoken(
      'Which did you lose?',
      'For a phone, press 1. For your code card, press 2. For both, press 3.',
      'If nothing is lost, and you need a new phone or PIN, press 4.',
    ),
  } as Words,
  phone: { value: 'phone', label: 'A phone', key: '1', also: ['phone', 'my phone', 'cell phone'] } as Option,
  card: { value: 'card', label: 'My code card', key: '2', also: ['card', 'my card', 'code card'] } as Option,
  both: { value: 'both', label: 'Both', key: '3', also: ['both of them'] } as Option,
  neither: {
    value: 'neither',
    label: 'Nothing, I need a new phone or PIN',
    key: '4',
    also: ['nothing', 'neither', 'new phone', 'new pin', 'my pin', 'pin'],
  } as Option,

  byLink: {
    text: 'Lost a phone or your code card? Sign in with this link to stop it. It works once, for 10 minutes.',
  } as Words,
  linkLabel: 'Sign in',
  byPage: {
    text: 'Lost a phone or your code card? Sign in on your account page to stop it at once.',
  } as Words,
  /** Nothing is lost. */
  change: (accountUrl: string): Words => ({
    text: `To add a phone, choose a new PIN or print a new card, sign in at ${accountUrl}. ${person}`,
    speech: spoken(
      'To add a phone, choose a new PIN or print a new card, sign in on your account page.',
      personSpoken,
    ),
  }),

  /** Card codes and PINs both have 8 digits. */
  pinOrCard: (n: number): Words => ({
    text: `To stop it, enter your 8-digit PIN on the keypad. If you do not have it, enter card code number ${n}.`,
  }),
  pin: { text: 'To stop it, enter your 8-digit PIN on the keypad.' } as Words,

  /** Said to everybody, right or wrong. */
  maybe: {
    text: `If that matched what we have: ${stopped} ${texts} ${next} ${desk} ${person}`,
    speech: spoken('If that matched what we have:', stopped, texts, next, desk, personSpoken),
  } as Words,
  done: {
    text: `${stopped} ${texts} ${next} ${desk} ${person}`,
    speech: spoken(stopped, texts, next, desk, personSpoken),
  } as Words,
  accountLabel: 'Your account',
};
