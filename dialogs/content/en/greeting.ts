import type { Channel } from '../../channel.js';
import type { Words } from '../../message.js';
import type { Option } from '../../question.js';
import { pause, spoken } from '../words.js';

type PerChannel = { readonly [N in Channel['wording']]: Words };

const opening = [
  'In crisis? Call 988 and select 1. Or text 838255. Or chat at veteranscrisisline.net/get-help-now/chat/. For TTY, call 711, then 988.',
  'In an emergency, call 911. This chat is not for emergencies.',
  "I'm a computer program. I show you your own VA health record.",
  "Don't type personal information here, such as your Social Security number.",
];

/** The start of every conversation: help first, then what this is (facts: va 4, conversation 1). */
const hello: { readonly [N in Channel['name']]: Words } = {
  web: {
    text: [
      ...opening,
      'What I say here is erased after one hour. If you are still signed in then, it is erased when you sign out.',
    ].join('\n'),
  },
  /** In a chat program of others, which keeps what was said for as long as it likes. */
  azure: {
    text: [
      ...opening,
      'What is said here stays with the chat program you use. To keep it from others, use our own page or call.',
    ].join('\n'),
  },
  sms: {
    text: "In crisis? Call 988 and select 1, or text 838255. Emergency? Call 911. I'm a computer that shows your VA health record. HELP for help, STOP to end texts.",
  },
  voice: {
    text: 'In crisis? Call 988 and select 1. This is the VA health record line.',
    speech: [
      { say: 'Para español, oprima 2 o diga español.', language: 'es' },
      pause(600),
      ...spoken(
        'If you are in crisis, say crisis now. Or hang up, dial 9 8 8, and then press 1.',
        'In an emergency, hang up and dial 9 1 1.',
        'This is the VA health record line. A computer recognizes your speech. Calls are not recorded.',
      ),
    ],
  },
};

const what: PerChannel = {
  web: { text: 'What would you like to see? Select a choice, or type your question.' },
  sms: { text: 'What would you like? Reply MEDS, ALLERGIES or LABS. Reply MENU for choices.' },
  voice: { text: 'What would you like? Or press 1 for choices.' },
};

const somethingElse: PerChannel = {
  web: { text: 'What else would you like to see?' },
  sms: { text: 'What else? Reply MENU for choices.' },
  voice: { text: 'What else would you like? Or press 1 for choices.' },
};

/** Every command has a key, and every key a command. The most used come first, six at most. */
const first: readonly Option[] = [
  { value: 'medicines', label: 'Medications', key: '1', also: ['meds', 'medicines'] },
  { value: 'allergies', label: 'Allergies', key: '2' },
  { value: 'appointments', label: 'Appointments', key: '3' },
  { value: 'labs', label: 'Lab and test results', key: '4', also: ['labs', 'lab results'] },
  { value: 'immunizations', label: 'Vaccines', key: '5', also: ['shots', 'immunizations'] },
  { value: 'more', label: 'More choices', key: '6', also: ['more', 'something else'] },
];
const second: readonly Option[] = [
  { value: 'conditions', label: 'Health conditions', key: '1', also: ['conditions'] },
  { value: 'vitals', label: 'Vitals', key: '2', also: ['vital signs'] },
  {
    value: 'notes',
    label: 'Care summaries and notes',
    key: '3',
    also: ['notes', 'summaries', 'care summaries'],
  },
  { value: 'summary', label: 'A short summary', key: '4', also: ['summary'] },
  { value: 'download', label: 'A download of my record', key: '5', also: ['download'] },
  { value: 'more', label: 'More choices', key: '6', also: ['more', 'something else'] },
];
const third: readonly Option[] = [
  { value: 'visits', label: 'Visits', key: '1' },
  { value: 'procedures', label: 'Procedures', key: '2', also: ['surgeries'] },
  { value: 'demographics', label: 'Information about me', key: '3', also: ['about me', 'my information'] },
  { value: 'military', label: 'Military service', key: '4', also: ['military'] },
  { value: 'settings', label: 'Language and speed', key: '5', also: ['settings'] },
  { value: 'more', label: 'More choices', key: '6', also: ['more', 'something else'] },
];
const fourth: readonly Option[] = [
  { value: 'plan', label: 'Plan and goals', key: '1', also: ['plan', 'goals'] },
  { value: 'history', label: 'Social and family history', key: '2', also: ['history', 'family history'] },
  { value: 'devices', label: 'Medical devices', key: '3', also: ['devices'] },
  { value: 'insurance', label: 'Insurance', key: '4' },
  { value: 'careTeam', label: 'Care team and contacts', key: '5', also: ['care team', 'contacts'] },
  { value: 'documents', label: 'Documents', key: '6' },
];

export const greeting = {
  hello,
  what,
  else: somethingElse,
  menuOption: { value: 'menu', label: 'Choices', key: '1', also: ['menu', 'choices', 'main menu'] } as Option,
  languageOption: {
    value: 'language',
    label: 'Español',
    key: '2',
    also: ['spanish', 'espanol', 'en español', 'en espanol'],
  } as Option,
};

export const menu = {
  /** The most used first; "more" leads from each to the next. */
  pages: [first, second, third, fourth],
  press: (label: string, key: string): string => `For ${label.toLowerCase()}, press ${key}.`,
  select: 'Select a choice, or type what you want.',
  reply: (labels: string): string => `Reply with one of these: ${labels}.`,
  /** What the phone's recogniser should expect at the open question. */
  hints:
    'medications,meds,allergies,lab results,A1C,vaccines,appointments,vitals,health conditions,notes,visits,procedures,insurance,military service,summary,choices,person,crisis,help,Español'.split(
      ',',
    ),
};
