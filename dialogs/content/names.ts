import type { Language, SpeechPart } from '../message.js';
import { calm, capitalised, isShouted } from './calm.js';
import { sayNumbers, withoutTrailingZeros } from './numbers.js';
import { DOSE_PAUSE, pause } from './words.js';

interface Unit {
  readonly written: string;
  readonly spoken: { readonly [L in Language]: readonly [one: string, many: string] };
}

const unit = (written: string, en: string, es: string, enMany = `${en}s`, esMany = `${es}s`): Unit => ({
  written,
  spoken: { en: [en, enMany], es: [es, esMany] },
});

/** Units of doses. "mcg" and "mg" differ a thousandfold: they are never said as letters. */
const units: Readonly<Record<string, Unit>> = {
  mg: unit('mg', 'milligram', 'miligramo'),
  mcg: unit('mcg', 'microgram', 'microgramo'),
  ug: unit('mcg', 'microgram', 'microgramo'),
  g: unit('g', 'gram', 'gramo'),
  gm: unit('g', 'gram', 'gramo'),
  ml: unit('mL', 'milliliter', 'mililitro'),
  meq: unit('mEq', 'milliequivalent', 'miliequivalente'),
  unt: unit('units', 'unit', 'unidad', 'units', 'unidades'),
  units: unit('units', 'unit', 'unidad', 'units', 'unidades'),
  hr: unit('hr', 'hour', 'hora'),
};
const NUMBER = String.raw`\d[\d,]*(?:\.\d+)?|\.\d+`;
const unitPattern = new RegExp(`(${NUMBER})\\s*(mg|mcg|ug|gm|g|ml|meq|unt|units|hr)\\b`, 'gi');
/** "mg/mL", "mg/hr": the unit below the line. */
const perPattern = /\/(ml|hr|actuat|puff)\b/gi;
const per: Readonly<Record<string, { readonly [L in Language]: string }>> = {
  ml: { en: ' per milliliter', es: ' por mililitro' },
  hr: { en: ' per hour', es: ' por hora' },
  actuat: { en: ' per spray', es: ' por aplicación' },
  puff: { en: ' per puff', es: ' por inhalación' },
};

/** Pharmacy short forms whose meaning is certain in a drug's name. SA is sustained action, EC enteric coated. */
const shortForms: readonly (readonly [RegExp, string])[] = [
  [/\b(?:SA (TAB|CAP)S?|(TAB|CAP)S?[, ]+SA)\b/, 'long-acting $1$2'],
  [/\b(?:EC (TAB|CAP)S?|(TAB|CAP)S?[, ]+EC)\b/, 'enteric-coated $1$2'],
  [/\bTAB\b/, 'tablet'],
  [/\bTABS\b/, 'tablets'],
  [/\bCAP\b/, 'capsule'],
  [/\bCAPS\b/, 'capsules'],
  [/\bINJ\b/, 'injection'],
  [/\bSOLN\b/, 'solution'],
  [/\bSUSP\b/, 'suspension'],
  [/\bOINT\b/, 'ointment'],
  // After a drug's name and before its strength NA is sodium: "WARFARIN NA 5MG".
  [/\bNA(?= [\d.])/, 'sodium'],
];

/** A drug's name without shouting: "LISINOPRIL 10MG TAB" is "Lisinopril 10 mg tablet". */
export function plainName(name: string, language: Language): string {
  const shouted = isShouted(name);
  const long = shouted ? shortForms.reduce((n, [form, word]) => n.replace(form, word), name) : name;
  const plain = calm(long.replace(/(\d)([A-Z]{2,})\b/g, '$1 $2'), shouted)
    .replace(/\b(Oral|Tablet|Capsule|Solution|Injection)\b/g, (word) => word.toLowerCase())
    .replace(unitPattern, (_, n: string, u: string) => `${withoutTrailingZeros(n)} ${unitOf(u).written}`)
    .replace(/\/ml\b/gi, '/mL');
  return capitalised(inLanguage(plain.trim(), language));
}

/** Of a drug's name only the form is put into Spanish: tablet and capsule, whose meaning is certain. */
const spanishForms: readonly (readonly [RegExp, string])[] = [
  [/\boral (tablet|capsule)\b/gi, '$1 oral'],
  [/\blong-acting (tablet|capsule)\b/gi, '$1 de acción prolongada'],
  [/\benteric-coated (tablet|capsule)\b/gi, '$1 con capa entérica'],
  [/\btablet\b/gi, 'tableta'],
  [/\btablets\b/gi, 'tabletas'],
  [/\bcapsule\b/gi, 'cápsula'],
  [/\bcapsules\b/gi, 'cápsulas'],
];
const SPANISH_FORM = /^(?:tabletas?|cápsulas?)(?: oral)?(?: de acción prolongada| con capa entérica)?$/;

const inLanguage = (name: string, language: Language): string =>
  language === 'en' ? name : spanishForms.reduce((n, [form, word]) => n.replace(form, word), name);

const unitOf = (written: string): Unit =>
  units[written.toLowerCase()] ?? unit(written, written, written, written, written);

/** Units in full, and numbers that cannot be misheard: "0.40 mg" is "zero point 4 milligrams". */
export function sayDoses(phrase: string, language: Language): string {
  const full = phrase
    .replace(perPattern, (written, u: string) => per[u.toLowerCase()]?.[language] ?? written)
    .replace(unitPattern, (_, written: string, u: string) => {
      const n = withoutTrailingZeros(written);
      return `${n} ${unitOf(u).spoken[language][n === '1' ? 0 : 1]}`;
    });
  return sayNumbers(full, language);
}

const STRENGTH = new RegExp(
  `^(.*?[^\\s,])[\\s,]+((?:${NUMBER})\\s*(?:m?c?g|mL|mEq|units|%)(?![a-z]).*)$`,
  'i',
);
/** What follows a strength is its form: "10 mg/mL | solution". */
const FORM = /^(\S+ \S+)\s+(\D+)$/;

/** A drug's name as it is said aloud: the drug, a pause, and how strong it is. The drug is the record's own word, in English. */
export function sayName(name: string, language: Language): readonly SpeechPart[] {
  const [, drug, strength = ''] = STRENGTH.exec(plainName(name, 'en')) ?? [];
  if (drug === undefined) return [inEnglish(sayDoses(spelledOut(plainName(name, 'en')), 'en'), language)];
  return [
    inEnglish(sayDoses(spelledOut(drug), 'en'), language),
    pause(DOSE_PAUSE),
    ...sayStrength(strength, language),
  ];
}

/** The drug alone, without its strength and form. */
export const drugOf = (name: string): string => STRENGTH.exec(plainName(name, 'en'))?.[1] ?? name;

const inEnglish = (say: string, language: Language): SpeechPart =>
  language === 'en' ? { say } : { say, language: 'en' };

/** How strong in the language of the call; a form that is not known there as it is, in English. */
function sayStrength(strength: string, language: Language): readonly SpeechPart[] {
  const [, dose = strength, form] = FORM.exec(strength) ?? [];
  const known = language === 'en' || form === undefined || SPANISH_FORM.test(inLanguage(form, language));
  if (!known) return [{ say: `${sayDoses(dose, language)},`.replace(',,', ',') }, inEnglish(form, language)];
  const said = [sayDoses(dose, language), ...(form === undefined ? [] : [inLanguage(form, language)])];
  return [{ say: said.join(', ').replace(',,', ',') }];
}

/** Letters that stand for one word, said as that word. */
const spelledOut = (drug: string): string => drug.replace(/\bHCL\b/gi, 'hydrochloride');
