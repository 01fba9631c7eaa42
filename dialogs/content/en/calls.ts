import type { Words } from '../../message.js';
import type { Option } from '../../question.js';
import { spoken } from '../words.js';

/** What a call says beside the questions of verify.ts. */
export const calls = {
  notSetUp: { text: 'Not set up yet? Press 3, then pound.' } as Words,
  setUpOption: {
    value: 'setUp',
    label: 'How to set up',
    key: '3',
    also: ['not set up', "i'm not set up", 'set up', 'how do i set up', "i don't have a pin", 'no pin'],
  } as Option,
  setUp: {
    text: 'You set this up once. On the web, sign in to your account page. Add your phone, a PIN and a code card. Or ask staff at your VA clinic. They check your photo ID and can give you a card. For a person, press 0.',
    speech: spoken(
      'You set this up once.',
      'On the web, sign in to your account page. Add your phone, a PIN and a code card.',
      'Or ask staff at your VA clinic. They check your photo ID and can give you a card.',
      'For a person, press 0.',
    ),
  } as Words,

  otherWay: {
    text: 'To get a code by text on another phone of yours, press 1. To be called back on your landline, press 2.',
    speech: spoken(
      'To get a code by text on another phone of yours, press 1.',
      'To be called back on your landline, press 2.',
    ),
  } as Words,
  byText: {
    value: 'byText',
    label: 'A code by text',
    key: '1',
    also: ['text', 'by text', 'text me'],
  } as Option,
  byCall: {
    value: 'byCall',
    label: 'A call back',
    key: '2',
    also: ['call', 'call back', 'call me back', 'call me', 'landline'],
  } as Option,
  callsBack: {
    text: 'If a landline of yours is set up with us, we call it in a moment. Answer it, press 1, and enter your PIN again. Goodbye.',
  } as Words,

  cardLeft: (left: number): Words => ({
    text: `You have ${left} card ${left === 1 ? 'code' : 'codes'} left. Print a new card on your account page, or ask staff at your VA clinic to mail you one.`,
  }),
  cardUsedUp: {
    text: 'That was your last card code. Print a new card on your account page, or ask staff at your VA clinic to mail you one.',
  } as Words,

  silentTooLong: {
    text: 'I have not heard from you for 5 minutes, so I end this call now. You are signed out. In crisis? Call 988 and select 1.',
    speech: spoken(
      'I have not heard from you for 5 minutes, so I end this call now. You are signed out.',
      'If you are in crisis, hang up, dial 9 8 8, and then press 1.',
    ),
  } as Words,

  /** A call that we placed. Until a key is pressed anybody may be listening, and so may a machine: nothing of VA, nothing of health. */
  placed: {
    press: {
      text: 'Hello. You asked us to call you. To go on, press 1. If you did not ask, just hang up.',
      speech: spoken(
        'Hello. You asked us to call you.',
        'To go on, press 1.',
        'If you did not ask, just hang up.',
      ),
    } as Words,
    goOn: { value: 'goOn', label: 'Go on', key: '1' } as Option,
    nobody: { text: 'Goodbye.' } as Words,
    hello: {
      text: 'In crisis? Call 988 and select 1. This is the VA health record line.',
      speech: spoken(
        'If you are in crisis, say crisis now. Or hang up, dial 9 8 8, and then press 1.',
        'This is the VA health record line. A computer recognizes your speech. Calls are not recorded.',
      ),
    } as Words,
  },

  /** In a text thread. The same to every number, whether or not we know it. */
  callOption: {
    value: 'callMe',
    label: 'CALL',
    also: ['call', 'call me', 'llamar', 'llame', 'llámeme', 'llameme'],
  } as Option,
  calling: {
    text: 'If this number is set up with us, we call it now. Answer, press 1, and enter your PIN. No call? Call MyVA411, 800-698-2411 (TTY: 711).',
  } as Words,
};
