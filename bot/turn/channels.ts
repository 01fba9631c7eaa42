import type { Channel } from '../../dialogs/channel.js';

/** Three medicines take 34 seconds at 150 words a minute: the most a listener keeps (facts: conversation 1). */
const VOICE_PAGE_ITEMS = 3;
/** Three GSM-7 parts of 153, less "1/3" and "Reply MORE". */
const SMS_PAGE_CHARACTERS = 400;

export const channels: { readonly [N in Channel['name']]: Channel } = {
  web: {
    name: 'web',
    pageItems: 20,
    pageCharacters: 6000,
    proof: 'sign-in',
    keypad: false,
    opensFiles: true,
    needsReadableOptIn: false,
    offersText: false,
  },
  sms: {
    name: 'sms',
    pageItems: 10,
    pageCharacters: SMS_PAGE_CHARACTERS,
    proof: 'link',
    keypad: false,
    opensFiles: false,
    needsReadableOptIn: true,
    offersText: false,
  },
  voice: {
    name: 'voice',
    pageItems: VOICE_PAGE_ITEMS,
    pageCharacters: 1800,
    proof: 'keypad',
    keypad: true,
    opensFiles: false,
    needsReadableOptIn: false,
    offersText: true,
  },
};
