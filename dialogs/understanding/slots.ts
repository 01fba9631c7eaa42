import type { Language } from '../message.js';
import { nameKinds } from './model/concepts.js';
import { normalise } from './normalise.js';
import { itemName } from './rules/item.js';
import { knownNames } from './slots/known-names.js';
import { nearDrug } from './slots/near-drug.js';
import { entryNumber, numberWord } from './slots/numbers.js';
import { sectionNamed } from './slots/section.js';
import { sinceSaid, withoutDays } from './slots/since.js';
import type { Intent, Slots } from './understand.js';

type Kind = keyof typeof knownNames;

/** What kinds of names each of these is about, where no rule said which words are the name. */
const named: Partial<Record<Intent, readonly Kind[]>> = {
  medicine: ['drug'],
  medicineDose: ['drug'],
  refillsLeft: ['drug'],
  refill: ['drug'],
  allergies: ['substance'],
  conditions: ['condition'],
  labs: ['lab'],
  vitals: ['vital'],
  immunizations: ['vaccine'],
  procedures: ['operation'],
  explainTerm: ['condition', 'lab', 'vital', 'drug', 'operation'],
};

const asIntents = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const ofARecord = asIntents(
  'medicines medicine medicineDose labs vitals immunizations appointments visits notes procedures conditions documents summary whatsNew textMe share download plan',
);
const aboutMedicine = asIntents('medicine medicineDose refillsLeft refill');
const handingOver = asIntents('textMe share unshare download sendHelper');
const withSomebody = asIntents(
  'share unshare pauseHelper resumeHelper sendHelper whoseRecord whoHasSeen person careTeam appointments notes visits',
);

const people =
  /(?<![a-z])(daughter|son|wife|husband|spouse|brother|sister|mother|mom|father|dad|niece|nephew|friend|grandson|granddaughter|caregiver|helper|doctor|nurse|cardiologist|specialist|dentist|lawyer|social worker|psychiatrist|therapist|hospital|clinic|hij[oa]|espos[oa]|marido|herman[oa]|mama|papa|madre|padre|sobrin[oa]|niet[oa]|amig[oa]|cuidador[a]?|ayudante|doctora|medic[oa]|enfermer[oa]|cardiologo|especialista|clinica|abogad[oa])s?(?![a-z])/;
const whichOnes: readonly (readonly [NonNullable<Slots['which']>, RegExp])[] = [
  ['next', /\b(?:next|upcoming|proxim[oa]|siguiente)\b/],
  ['first', /\b(?:first|primer[oa]?)\b/],
  [
    'last',
    new RegExp(
      `\\b(?:last|latest|most recent|newest|ultim[oa]|mas reciente)\\b(?! (?:\\d|(?:${numberWord}|half|days?|weeks?|months?|years?|decade|spring|summer|fall|winter|(?:sun|mon|tues|wednes|thurs|fri|satur)day|christmas|mes|ano|semana|decada)\\b))`,
    ),
  ],
];

/** Appointments of "this week" may be yet to come: none is left out. */
const ahead = /\b(?:this|est[ae])\b/;

/** What was said along with this wish, wherever it stands in the sentence. */
export function slotsFor(intent: Intent, text: string, language: Language): Slots {
  const said = normalise(text, language);
  const slots: Slots = {
    item: nameOf(named[intent] ?? [], said) ?? (aboutMedicine.has(intent) ? medicineNamed(said) : undefined),
    section: handingOver.has(intent) ? sectionNamed(said) : undefined,
    since:
      ofARecord.has(intent) && !(intent === 'appointments' && ahead.test(said))
        ? sinceSaid(normalise(withoutDays(text), language))
        : undefined,
    which: ofARecord.has(intent) ? whichOf(intent, said) : undefined,
    person: withSomebody.has(intent) ? people.exec(said)?.[1] : undefined,
    number: entryNumber(said),
    byMail: intent === 'download' && paper.test(said) ? true : undefined,
  };
  return Object.fromEntries(Object.entries(slots).filter(([, value]) => value !== undefined));
}

/** "When is my appointment" is the next one; "my appointments" are all of them. */
function whichOf(intent: Intent, said: string): Slots['which'] {
  const named = whichOnes.find(([, words]) => words.test(said))?.[0];
  return named ?? (intent === 'appointments' && theNext.test(said) ? 'next' : undefined);
}
const theNext =
  /\bwhen(?: is|s| do i have| have i got)? (?:my|the|an) appointment$|\bwhen (?:do|am) i (?:go|come|supposed to (?:go|come|be)|due)(?: back)?(?: in| there)?$|\b(?:what|which) (?:day|time) (?:is my appointment|do i go in)$|\bcuando (?:es |tengo |me toca )?(?:mi |la )?(?:cita(?: mia)?|proxima)$|\bmi cita cuando es$|\b(?:que dia|a que hora) (?:es|tengo) (?:mi |la )?cita$|\bcuando me toca(?: ir)?$/;

const paper =
  /\b(?:through|in|by) (?:the )?(?:us )?mail\b|(?<!\be )\bmail (?:me|it|them|that|my|the|a)\b|\bpaper cop(?:y|ies)\b|\bmailed\b|\bpor correo\b(?! electronico)|\bon paper\b|\bhold in my hands?\b|\ben papel\b/;

/** What people call a medicine by its use, or misspelt: matched against their own list later (dialogs/matching). */
const byUse =
  /\b(?:blood thinners?|thinners?|(?:water|stomach|heart|nerve|pressure|blood pressure|cholesterol|sugar|diabetes|sleeping|pain|prostate|thyroid) (?:pills?|medicines?)|anticoagulantes?|pastillas? (?:del?|para|pa) (?:la |el |los |las )?[a-z]+)\b/;
const mine =
  /^(?:(?:tell me about|what about|what is|about|show|read|check|que es|que hay de) )?(?:my|the|mi|la|el) (?<name>[a-z]+(?: [a-z]+)?)$|^(?<alone>[a-z]{4,})$/;

function medicineNamed(said: string): string | undefined {
  const alone = mine.exec(said)?.groups;
  return itemName(byUse.exec(said)?.[0] ?? nearDrug(said) ?? alone?.['name'] ?? alone?.['alone']);
}

/** The everyday names first, then any that somebody may have for something of that kind. */
function nameOf(kinds: readonly Kind[], said: string): string | undefined {
  const everyday: Partial<Record<Kind, RegExp>> = nameKinds;
  for (const pattern of [...kinds.map((kind) => everyday[kind]), ...kinds.map((kind) => knownNames[kind])]) {
    const found = pattern?.exec(said)?.[0];
    if (found !== undefined) return found;
  }
  return undefined;
}
