import type { Channel } from '../../dialogs/channel.js';
import { recordWaits } from '../records/records.js';

/** Three medicines take 34 seconds at 150 words a minute: the most a listener keeps (facts: conversation 1). */
const VOICE_PAGE_ITEMS = 3;
const VOICE_PAGE_SECONDS = 34;
/** Never more than three parts of 153 unasked, with room for "1/3", the question and what splitting between items costs. */
const SMS_PAGE_CHARACTERS = 320;
/** After MORE: 918 at most for all parts (facts: conversation 2). */
const SMS_PAGE_CHARACTERS_ASKED = 600;

/** 40 seconds at 150 words a minute. */
const VOICE_PASSAGE_CHARACTERS = 600;

export const channels: { readonly [N in Channel['name']]: Channel } = {
  web: {
    name: 'web',
    wording: 'web',
    pageItems: 20,
    pageCharacters: 6000,
    pageCharactersAsked: 6000,
    passageCharacters: 6000,
    recordMs: recordWaits.web,
    proof: 'sign-in',
    keypad: false,
    opensFiles: true,
    takesFiles: true,
    needsReadableOptIn: false,
    offersText: false,
  },
  sms: {
    name: 'sms',
    wording: 'sms',
    pageItems: 10,
    pageCharacters: SMS_PAGE_CHARACTERS,
    pageCharactersAsked: SMS_PAGE_CHARACTERS_ASKED,
    passageCharacters: SMS_PAGE_CHARACTERS,
    recordMs: recordWaits.sms,
    proof: 'link',
    keypad: false,
    opensFiles: false,
    takesFiles: false,
    needsReadableOptIn: true,
    offersText: false,
  },
  voice: {
    name: 'voice',
    wording: 'voice',
    pageItems: VOICE_PAGE_ITEMS,
    pageSeconds: VOICE_PAGE_SECONDS,
    pageCharacters: 1800,
    pageCharactersAsked: 1800,
    passageCharacters: VOICE_PASSAGE_CHARACTERS,
    recordMs: recordWaits.voice,
    proof: 'keypad',
    keypad: true,
    opensFiles: false,
    takesFiles: false,
    needsReadableOptIn: false,
    offersText: true,
  },
  /** A chat of Azure Bot Service: shown like the web's, but in no browser of ours, so that a code typed in it proves who it is. */
  azure: {
    name: 'azure',
    wording: 'web',
    pageItems: 20,
    pageCharacters: 6000,
    pageCharactersAsked: 6000,
    passageCharacters: 6000,
    recordMs: recordWaits.azure,
    proof: 'code',
    keypad: false,
    opensFiles: true,
    takesFiles: false,
    needsReadableOptIn: false,
    offersText: false,
  },
};
