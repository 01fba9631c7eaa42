import type { Words } from '../../message.js';
import type { Option } from '../../question.js';
import { spoken } from '../words.js';

/** Short, numbers first, nothing of a menu (facts: conversation 5). Texts fit one segment of 160. */
export const safety = {
  crisis: {
    text: 'Call 988 and select 1, or text 838255. Someone at the Veterans Crisis Line will talk with you now, day or night. If you are in danger, call 911.',
  } as Words,
  /** Never "988, then press 1" inside our own call: people press 1 to us. */
  crisisOffer: {
    text: 'I can connect you to the Veterans Crisis Line now: press 1.',
    speech: spoken(
      'I can connect you now: press 1, or say yes.',
      'Or hang up, dial 9 8 8, and then press 1.',
      'If you are in danger, hang up and dial 9 1 1.',
    ),
  } as Words,
  connect: {
    value: 'connect',
    label: 'Connect me',
    key: '1',
    also: ['yes', 'yeah', 'yes please', 'ok', 'okay', 'please', 'connect', 'connect me now'],
  } as Option,
  notNow: { value: 'notNow', label: 'Not now', key: '2', also: ['no', 'no thanks', 'not now'] } as Option,
  connecting: { text: 'Connecting you to the Veterans Crisis Line. Please stay on the line.' } as Words,
  notConnected: { text: 'I could not connect you. I am still here.' } as Words,
  stillHere: {
    text: 'I am still here. Say crisis at any time, and I will connect you.',
  } as Words,
  /** Ahead of a reply, when the words before may have been of danger: one line, and the reply goes on. */
  hardTime: {
    text: 'If you are having a hard time: call 988 and select 1, or text 838255.',
    speech: spoken('If you are having a hard time, say crisis. Or hang up, dial 9 8 8, and then press 1.'),
  } as Words,
  /** The call ends or is put through: nobody hears "crisis" any more. */
  hardTimeLeaving: {
    text: 'If you are having a hard time: call 988 and select 1, or text 838255.',
    speech: spoken('If you are having a hard time, hang up, dial 9 8 8, and then press 1.'),
  } as Words,
  maybeEmergency: {
    text: 'If this is an emergency, call 911.',
    speech: spoken('If this is an emergency, hang up and dial 9 1 1.'),
  } as Words,
  emergency: {
    text: 'Call 911 now. If you can, ask someone near you to stay with you. For the Veterans Crisis Line, call 988 and select 1, or text 838255.',
    speech: spoken(
      'Hang up and dial 9 1 1 now.',
      'If you can, ask someone near you to stay with you.',
      'I cannot call 9 1 1 for you.',
    ),
  } as Words,
};

export const crisisNote = 'In crisis? Call 988 and select 1, or text 838255.';
export const crisisSpoken = 'If you are in crisis, say crisis. Or hang up, dial 9 8 8, and then press 1.';

/** Veiled words of crisis pass every rule: what is not understood always names 988 (facts: conversation 5). */
export const missed = {
  first: {
    text: `I didn't understand that. Please try again. ${crisisNote}`,
    speech: spoken("I didn't understand that. Please try again.", crisisSpoken),
  } as Words,
  firstSilence: {
    text: `I didn't hear anything. Take your time. ${crisisNote}`,
    speech: spoken("I didn't hear anything. Take your time.", crisisSpoken),
  } as Words,
  second: (choices: string): Words => ({
    text: `I still didn't understand. You can ask for ${choices}. ${crisisNote}`,
  }),
  secondKeys: (keys: readonly string[]): Words => ({
    text: `I still didn't understand. ${keys.join(' ')} ${crisisNote}`,
    speech: spoken("I still didn't understand.", ...keys, crisisSpoken),
  }),
  third: {
    text: `I'm sorry, I don't understand. A person can help: MyVA411, 800-698-2411 (TTY: 711), 24/7. ${crisisNote}`,
  } as Words,
  thirdKeys: {
    text: `Please use the keypad. For a person, say person, or press 0, then pound. ${crisisNote}`,
    speech: spoken(
      'Please use the keypad from here.',
      'For a person, say person, or press 0, then pound.',
      crisisSpoken,
    ),
  } as Words,
  choices: 'medications, allergies, appointments, lab results or vaccines',
  outdated: {
    text: 'I have changed since we last talked, so I need to start over. I am sorry about that.',
  } as Words,
};
