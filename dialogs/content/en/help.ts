import type { Channel } from '../../channel.js';
import type { Words } from '../../message.js';
import type { Option } from '../../question.js';
import { pause, spoken } from '../words.js';

type PerChannel = { readonly [N in Channel['wording']]: Words };

const help: PerChannel = {
  web: {
    text: 'You can ask for your medications, allergies, lab results, vaccines, appointments and more. Ask about one item, such as your last A1C. In our web chat, the paper clip adds a record file you have. Say menu for choices, or person to reach someone. In crisis? Call 988 and select 1, or text 838255.',
  },
  sms: {
    text: 'Reply MEDS, ALLERGIES, LABS, VACCINES or MENU. For a person, reply PERSON. STOP ends texts. In crisis? Call 988 and select 1, or text 838255.',
  },
  voice: {
    text: 'You can ask for your medications, allergies, lab results and more. In crisis? Call 988 and select 1.',
    speech: spoken(
      'You can ask for your medications, allergies, lab results, vaccines or appointments.',
      'At any time: 0 is a person. Star repeats. Pound is next. 7 is slower. 8 texts it to you. 9 is the main menu.',
      'If you are in crisis, say crisis.',
    ),
  },
};

const person: PerChannel = {
  web: {
    text: 'A person at MyVA411 can help at 800-698-2411 (TTY: 711), 24 hours a day, 7 days a week. They will check who you are again.',
  },
  sms: {
    text: 'MyVA411 can help: call 800-698-2411 (TTY: 711), 24/7. They will check who you are again.',
  },
  voice: {
    text: 'I will connect you to MyVA411 now. They will check who you are again.',
    speech: spoken(
      'I will connect you to MyVA 4 1 1 now. They are there day and night.',
      'They will check who you are again. I tell them nothing about your health.',
      'Their number is 8 0 0, 6 9 8, 2 4 1 1.',
    ),
  },
};

export const interrupts = {
  help,
  person,
  /** Offered while digits are collected, when the global keys are off. */
  personOption: {
    value: 'person',
    label: 'A person',
    key: '0',
    also: ['person', 'operator', 'agent', 'representative', 'talk to someone'],
  } as Option,
  notConnected: {
    text: 'I could not connect you. You can call MyVA411 at 800-698-2411 (TTY: 711), 24/7.',
    speech: spoken(
      'I could not connect you.',
      'You can call MyVA 4 1 1 at 8 0 0, 6 9 8, 2 4 1 1, day or night.',
    ),
  } as Words,
  bye: { text: 'Goodbye. You are signed out. In crisis? Call 988 and select 1, or text 838255.' } as Words,
  byeSpoken: {
    text: 'Goodbye. You are signed out. Thank you for calling.',
  } as Words,
  languageChanged: { text: "OK, we'll talk in English." } as Words,
  slower: { text: "I'll speak slower." } as Words,
  louder: {
    text: "I can't change how loud I am. Please turn up your phone. I can speak slower: press 7.",
  } as Words,
  nothingNext: { text: 'There is nothing more to show right now.' } as Words,
  nothingBack: { text: 'I have nothing before this.' } as Words,
  pause: {
    text: "Take your time. I'm here when you are ready.",
    speech: [{ say: "Take your time. I'll wait." }, pause(10000), pause(10000), pause(10000)],
  } as Words,
  privacy: {
    text: 'Your record opens only after you prove who you are. Someone else can open it only if you let them. Whoever is with you, or holds your phone, may see or hear what I say. To check that this is VA, call MyVA411 at 800-698-2411 (TTY: 711) and ask. We never call or text first to ask for your PIN, codes or Social Security number.',
    sms: 'Only you can open your record, or who you let in. Whoever holds your phone sees its texts. Is this VA? Call MyVA411: 800-698-2411 (TTY: 711). We never ask for your PIN first.',
    speech: spoken(
      'Your record opens only after you prove who you are. Calls are not recorded.',
      'Someone else can open it only if you let them. Whoever is near your phone may hear what I say.',
      'To check that this is VA, call MyVA 4 1 1 at 8 0 0, 6 9 8, 2 4 1 1, and ask.',
      'We never call or text first to ask for your PIN, codes or Social Security number.',
    ),
  } as Words,
  /** Before what was told last is told once more, for who did not follow. */
  notFollowed: {
    web: {
      text: 'Sorry, let me try again. To learn what a word means, ask me, such as: what does A1C mean? A person can help: MyVA411, 800-698-2411 (TTY: 711), 24/7.',
    },
    sms: { text: 'Sorry. Here it is again. A person can help: MyVA411, 800-698-2411 (TTY: 711), 24/7.' },
    voice: {
      text: "I'm sorry. I'll speak slower. For a person, press 0.",
      speech: spoken("I'm sorry. I'll say it again, slower.", 'For a person, press 0.'),
    },
  } as PerChannel,
  /** "Slower", of what is read and not heard. */
  stays: { text: 'Take your time. What I write stays here. Here it is again.' } as Words,
  /** Paper by mail is not ours to send. */
  paperCopy: {
    web: {
      text: "I can't mail paper. The medical records office at your VA facility can. Ask them for VA Form 10-5345a, sign it, and mail or bring it to them. For their address, call MyVA411 at 800-698-2411 (TTY: 711), 24/7. To print it yourself, ask me for a download.",
    },
    sms: {
      text: "I can't mail paper. The medical records office at your VA facility can: ask for VA Form 10-5345a. For their address, call MyVA411, 800-698-2411 (TTY: 711).",
    },
    voice: {
      text: "I can't mail paper. The medical records office at your VA facility can.",
      speech: spoken(
        "I can't mail paper. The medical records office at your VA facility can.",
        'Ask them for VA Form 10, 53, 45, A. Sign it, and mail or bring it to them.',
        'For their address, call MyVA 4 1 1 at 8 0 0, 6 9 8, 2 4 1 1. Or press 0 for a person.',
      ),
    },
  } as PerChannel,
  advice: {
    text: "I'm not able to give medical advice or tell you what a result means. Your VA care team can: send a secure message, or call 800-698-2411 (TTY: 711), 24/7. If you feel very ill, call 911. I can show you what your record says about it.",
    sms: "I can't give medical advice or tell you what a result means. Your VA care team can, or call 800-698-2411 (TTY: 711). If you feel very ill, call 911.",
    speech: spoken(
      "I'm not able to give medical advice or tell you what a result means.",
      'Your VA care team can. For a person, press 0. If you feel very ill, hang up and dial 9 1 1.',
      'I can read you what your record says about it.',
    ),
  } as Words,
  wrongRecord: {
    text: "I can't change your record. For a small mistake, tell your care team at a visit or in a secure message. To have an entry corrected, write to the privacy officer of your VA facility. Say which entry, what is wrong and why, and sign it. For the address, call MyVA411 at 800-698-2411 (TTY: 711), 24/7.",
    sms: "I can't change your record. Tell your care team, or write to the privacy officer of your VA facility: which entry, what is wrong, and why. For the address, call 800-698-2411 (TTY: 711).",
    speech: spoken(
      "I can't change your record. For a small mistake, tell your care team at a visit or in a secure message.",
      'To have an entry corrected, write to the privacy officer of your VA facility.',
      'Say which entry, what is wrong and why, and sign it.',
      'MyVA 4 1 1 can give you the address. For a person, press 0.',
    ),
  } as Words,
  notMe: {
    text: 'Thank you for telling me. I have stopped, and this session is signed out. Please call MyVA411 at 800-698-2411 (TTY: 711) so a person can look into this.',
    speech: spoken(
      'Thank you for telling me. I have stopped, and this session is signed out.',
      'Please call MyVA 4 1 1 at 8 0 0, 6 9 8, 2 4 1 1, so a person can look into this.',
    ),
  } as Words,
  wrongNumberCall: { text: 'Sorry about that. You can hang up now. Goodbye.' } as Words,
  whoHasSeen: (accountUrl: string): Words => ({
    text: `Your account page shows who opened your record through this service: ${accountUrl}`,
    speech: spoken('Your account page on the web shows who opened your record through this service.'),
  }),
  refill: {
    text: "I can't refill prescriptions here. Call the pharmacy phone number on your prescription label, or use VA.gov or My HealtheVet. Have the prescription number from the label ready. For help, call MyVA411 at 800-698-2411 (TTY: 711), 24/7.",
    sms: "I can't refill prescriptions. Call the pharmacy number on the label, with the prescription number, or use VA.gov or My HealtheVet. Help: 800-698-2411 (TTY: 711).",
    speech: spoken(
      "I can't refill prescriptions here. Call the pharmacy phone number on your prescription label, and have the prescription number ready.",
      'Or use VA.gov or My HealtheVet. For a person, press 0.',
    ),
  } as Words,
  /** Of that very prescription. */
  refillBy: (name: string, phone: string): string => `For ${name}, call the pharmacy at ${phone}.`,
  refillNumber: (number: string): string => `The prescription number is ${number}.`,
  refillNone:
    'The record says 0 refills left. Your provider has to renew it first: ask in a secure message or by phone.',
  refillNonVa: (name: string): string => `${name} is not from a VA pharmacy. Ask the place where you get it.`,
  refillHere: "I can't refill it here.",
};

const speeds: readonly Option[] = [
  { value: 'language', label: 'Español', key: '1', also: ['spanish', 'espanol', 'language'] },
  { value: 'slower', label: 'Slower speech', key: '2', also: ['slower', 'slow down'] },
  { value: 'normal', label: 'Normal speed', key: '3', also: ['normal', 'faster'] },
  { value: 'readableTexts', label: 'Health information by text', key: '4', also: ['texts', 'text messages'] },
];

export const settings = {
  options: speeds,
  ask: { text: 'Which would you like?' } as Words,
  normal: { text: 'I speak at normal speed now.' } as Words,
};
