import type { Words } from '../../message.js';
import type { Intent } from '../../understanding/understand.js';
import { spoken } from '../words.js';
import { crisisNote, crisisSpoken } from './safety.js';

/** What each wish is called when it is not sure that it was meant. */
const names: { readonly [I in Intent]: string } = {
  medicines: 'your medications',
  medicine: 'one of your medications',
  medicineDose: 'how to take a medication',
  refillsLeft: 'how many refills are left',
  allergies: 'your allergies',
  conditions: 'your health conditions',
  labs: 'your lab results',
  vitals: 'your vitals',
  immunizations: 'your vaccines',
  appointments: 'your appointments',
  demographics: 'your personal information',
  notes: 'your care notes',
  procedures: 'your surgeries and procedures',
  visits: 'your past visits',
  plan: 'your care plan',
  history: 'your family history',
  devices: 'your medical devices',
  insurance: 'your health insurance',
  careTeam: 'your care team',
  military: 'your military service',
  documents: 'your documents',
  summary: 'a summary',
  whatsNew: 'what is new',
  download: 'a copy to keep',
  textMe: 'a text to your phone',
  share: 'to share your record',
  unshare: 'to stop sharing',
  pauseHelper: "to pause a helper's access",
  resumeHelper: 'to let a helper in again',
  sendHelper: 'to send it to a helper',
  whoseRecord: "another person's record",
  whoHasSeen: 'who has seen your record',
  explainTerm: 'what a word means',
  advice: 'advice about your health',
  wrongRecord: 'a mistake in your record',
  notMe: 'that this is not you',
  wrongNumber: 'a wrong number',
  lostPhone: 'a lost phone or card',
  refill: 'a refill',
  privacy: 'how we protect your privacy',
  person: 'to talk with a person',
  verify: 'to sign in',
  repeat: 'to hear it again',
  next: 'the next one',
  back: 'the one before',
  menu: 'the menu',
  pause: 'to wait',
  slower: 'to hear it slower',
  louder: 'to hear it louder',
  yes: 'yes',
  no: 'no',
  bye: 'goodbye',
  help: 'help',
  optOut: 'to stop texts',
  private: 'to make texts private',
  language: 'another language',
  readableTexts: 'readable texts',
  callMe: 'a call from us',
  outOfScope: 'something else',
};

export const wishes = {
  names,
  else: 'something else',
  /** One question a choice: "Did you mean your allergies? Press 1." */
  press: (labels: readonly string[]): Words => {
    const [first = '', ...others] = labels.map((label, i) => `${label}? Press ${i + 1}.`);
    const asked = [`Did you mean ${first}`, ...others.map((other) => `Or ${other}`)];
    return { text: asked.join(' '), speech: spoken(...asked, crisisSpoken) };
  },
  reply: (labels: readonly string[]): Words => {
    const [first = '', ...others] = labels.map((label, i) => `${label}? Reply ${i + 1}.`);
    return {
      text: `Did you mean ${[first, ...others.map((other) => `Or ${other}`)].join(' ')} ${crisisNote}`,
    };
  },
  select: {
    text: `I am not sure what you mean. Select one, or say it in other words. ${crisisNote}`,
  } as Words,
};
