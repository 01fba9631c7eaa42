/** The intents of the conversation (facts: conversation 6). The closed list: nothing else is ever acted on. */
export const intents = [
  'medicines',
  'medicine',
  'medicineDose',
  'refillsLeft',
  'allergies',
  'conditions',
  'labs',
  'vitals',
  'immunizations',
  'appointments',
  'demographics',
  'notes',
  'procedures',
  'visits',
  'plan',
  'history',
  'devices',
  'insurance',
  'careTeam',
  'military',
  'documents',
  'summary',
  'whatsNew',
  'download',
  'textMe',
  'share',
  'unshare',
  'pauseHelper',
  'resumeHelper',
  'sendHelper',
  'whoseRecord',
  'whoHasSeen',
  'explainTerm',
  'advice',
  'wrongRecord',
  'notMe',
  'wrongNumber',
  'lostPhone',
  'refill',
  'privacy',
  'person',
  'verify',
  'repeat',
  'next',
  'back',
  'menu',
  'pause',
  'slower',
  'louder',
  'yes',
  'no',
  'bye',
  'help',
  'optOut',
  'private',
  'language',
  'readableTexts',
  'callMe',
  'outOfScope',
] as const;

export type Intent = (typeof intents)[number];

export interface Slots {
  /** A name as the person said it, such as "penicillin" or "a1c". */
  readonly item?: string;
  readonly language?: 'en' | 'es';
}

export interface Understood {
  readonly intent: Intent;
  readonly slots: Slots;
  /** 0 to 1. At 0.5 act; 0.3 to 0.5 ask "did you mean"; below, the menu and 988. */
  readonly score: number;
}

export type Danger = 'crisis' | 'emergency';
