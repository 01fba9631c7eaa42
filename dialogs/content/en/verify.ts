import type { Words } from '../../message.js';
import type { Option } from '../../question.js';
import { spoken } from '../words.js';

const person = 'MyVA411 can help at 800-698-2411 (TTY: 711), 24 hours a day, 7 days a week.';
const personSpoken = 'MyVA 4 1 1 can help, day and night, at 8 0 0, 6 9 8, 2 4 1 1. Or press 0.';

/** Proving who it is. Wrong, unknown and right sound the same until both factors were given. */
export const verify = {
  signIn: {
    text: 'To see your health record, sign in first. The sign-in page opens from this link. When you finish, come back here and I show what you asked for.',
  } as Words,
  signInLabel: 'Sign in to see your record',
  signInFailed: {
    text: `I could not confirm who you are. Your record stays closed. You can ask again to try once more. ${person}`,
  } as Words,

  link: {
    text: 'Sign in with this link. The page then shows what you asked for. It works once, for 10 minutes.',
  } as Words,
  linkLabel: 'Sign in',
  matchCode: {
    text: 'If the page shows a 6-digit code, reply with the code. No web on your phone? Reply CALL.',
  } as Words,
  chatLink: {
    text: 'To see your health record, sign in first. The page opens from this link and then shows a 6-digit code. The link works once, for 10 minutes.',
  } as Words,
  chatCode: {
    text: 'Type the 6-digit code from that page here. Type it only in a chat you started yourself.',
  } as Words,
  matchWrong: { text: 'That code did not match. Check the page and reply with the 6 digits.' } as Words,
  matchNone: { text: 'That code no longer works. Ask again and I will send a new link.' } as Words,

  member: {
    text: 'Enter your member number on the keypad. It is on your card. Then press pound.',
  } as Words,
  pin: { text: 'Enter your 8-digit PIN on the keypad.' } as Words,
  card: (n: number): Words => ({
    text: `Now card code number ${n}. Enter the 8 digits. Or enter the 6 digits your app shows, then press pound. If you have neither, press 1, then pound.`,
    speech: spoken(
      `Now card code number ${n}.`,
      'Enter the 8 digits.',
      'Or enter the 6 digits your app shows, then press pound.',
      'If you have neither, press 1, then pound.',
    ),
  }),
  noCard: {
    value: 'noCard',
    label: 'No card',
    key: '1',
    also: ["i don't have it", 'i dont have my card', "i don't have my card", 'no card', 'lost my card'],
  } as Option,
  sentCode: {
    text: 'If another phone of yours can get our texts, we sent it a 6-digit code. Enter the 6 digits.',
  } as Words,
  wrong: {
    text: "That did not match what we have. Let's try again.",
  } as Words,
  tooOften: {
    text: `That did not match either. Your record stays closed. ${person}`,
    speech: spoken('That did not match either. Your record stays closed.', personSpoken),
  } as Words,
  locked: (minutes: number): Words => {
    const wait = `For your safety, we have paused sign-in. Try again in ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}.`;
    return { text: `${wait} ${person}`, speech: spoken(wait, personSpoken) };
  },
  signedIn: { text: 'You are signed in.' } as Words,
  thanks: (name: string): Words => ({ text: `Thank you, ${name}.` }),
};
