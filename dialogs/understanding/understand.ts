import type { SectionId } from '../../bot/records/record.js';

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

/** What was said along with the wish. Names are as the person said them, folded: "penicillin", "a1c". */
export interface Slots {
  /** A medicine, lab, vaccine, substance, condition, or term. */
  readonly item?: string;
  /** Which part of the record to text, share, or download: "text me my allergies". */
  readonly section?: SectionId;
  /** From when on: a duration back from today ("P2Y", "P6M", "P10D"), a partial date ("2024", "2024-03"), or a month alone ("--03"). */
  readonly since?: string;
  /** "Next appointment", "last A1C", "my first visit". */
  readonly which?: 'next' | 'last' | 'first';
  /** Who else is meant: a relationship or a role, such as "daughter", "doctor", "hija". */
  readonly person?: string;
  /** The Nth entry: 2 for "read number two". */
  readonly number?: number;
  readonly language?: 'en' | 'es';
  /** "I don't understand", of what was said last. */
  readonly notFollowed?: true;
  /** A copy on paper, through the mail. */
  readonly byMail?: true;
  /** A file somebody brings along, to be added to what they have. */
  readonly ownFile?: true;
}

export interface Guess {
  readonly intent: Intent;
  readonly score: number;
}

export interface Understood {
  readonly intent: Intent;
  readonly slots: Slots;
  /** A probability, 0 to 1. What is done, asked or not understood at which: dialogs/did-you-mean.ts. */
  readonly score: number;
  /** What else it may have been, likeliest first: 3 at most. */
  readonly alternatives: readonly Guess[];
}

export type Danger = 'crisis' | 'emergency';
