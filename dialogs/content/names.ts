import type { Language } from '../message.js';
import { sayNumbers } from './numbers.js';

interface Unit {
  readonly written: string;
  readonly spoken: { readonly [L in Language]: string };
}

/** Units of doses. "mcg" and "mg" differ a thousandfold: they are never said as letters. */
const units: Readonly<Record<string, Unit>> = {
  mg: { written: 'mg', spoken: { en: 'milligrams', es: 'miligramos' } },
  mcg: { written: 'mcg', spoken: { en: 'micrograms', es: 'microgramos' } },
  ug: { written: 'mcg', spoken: { en: 'micrograms', es: 'microgramos' } },
  g: { written: 'g', spoken: { en: 'grams', es: 'gramos' } },
  gm: { written: 'g', spoken: { en: 'grams', es: 'gramos' } },
  ml: { written: 'mL', spoken: { en: 'milliliters', es: 'mililitros' } },
  meq: { written: 'mEq', spoken: { en: 'milliequivalents', es: 'miliequivalentes' } },
  unt: { written: 'units', spoken: { en: 'units', es: 'unidades' } },
  units: { written: 'units', spoken: { en: 'units', es: 'unidades' } },
  hr: { written: 'hr', spoken: { en: 'hour', es: 'horas' } },
};
const unitPattern = /(\d[\d.,]*)\s*(mg|mcg|ug|gm|g|ml|meq|unt|units|hr)\b/gi;
/** "mg/mL", "mg/hr": the unit below the line. */
const perPattern = /\/(ml|hr|actuat|puff)\b/gi;
const per: Readonly<Record<string, { readonly [L in Language]: string }>> = {
  ml: { en: ' per milliliter', es: ' por mililitro' },
  hr: { en: ' per hour', es: ' por hora' },
  actuat: { en: ' per spray', es: ' por aplicación' },
  puff: { en: ' per puff', es: ' por inhalación' },
};
/** Pharmacy short forms whose meaning is certain at the end of a drug's name. */
const forms: Readonly<Record<string, string>> = {
  TAB: 'tablet',
  TABS: 'tablets',
  CAP: 'capsule',
  CAPS: 'capsules',
};

const isShouted = (name: string): boolean => /[A-Z]{3}/.test(name) && !/[a-z]{2}/.test(name);
const capitalised = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** "metFORMIN": pharmacies write look-alike names so for their own eyes; read aloud or by a screen reader it is noise. */
const withoutTallLetters = (name: string): string =>
  name.replace(/\b[A-Za-z]{5,}\b/g, (word) =>
    /[A-Z]{3}/.test(word) && /[a-z]{2}/.test(word) ? word.toLowerCase() : word,
  );

/** After a drug's name and before its strength NA is sodium: "WARFARIN NA 5MG". */
const withSalts = (name: string): string => name.replace(/\bNA(?= [\d.])/, 'sodium');

/** A drug's name without shouting: "LISINOPRIL 10MG TAB" is "Lisinopril 10 mg tablet". */
export function plainName(name: string, language: Language): string {
  const calm = isShouted(name)
    ? withSalts(name).replace(/\b[A-Z]+\b/g, (word) =>
        /^(HCL|ER|XR|SR|XL|CR|DR|EC|HFA)$/.test(word) ? word : (forms[word] ?? word.toLowerCase()),
      )
    : withoutTallLetters(name).replace(/\b(Oral|Tablet|Capsule|Solution|Injection)\b/g, (word) =>
        word.toLowerCase(),
      );
  const withUnits = calm.replace(unitPattern, (_, n: string, u: string) => `${n} ${unitOf(u).written}`);
  return capitalised(inLanguage(withUnits.trim(), language));
}

/** Of a drug's name only the form is put into Spanish: tablet and capsule, whose meaning is certain. */
const spanishForms: readonly (readonly [RegExp, string])[] = [
  [/\boral (tablet|capsule)\b/gi, '$1 oral'],
  [/\btablet\b/gi, 'tableta'],
  [/\btablets\b/gi, 'tabletas'],
  [/\bcapsule\b/gi, 'cápsula'],
  [/\bcapsules\b/gi, 'cápsulas'],
];

const inLanguage = (name: string, language: Language): string =>
  language === 'en' ? name : spanishForms.reduce((n, [form, word]) => n.replace(form, word), name);

const unitOf = (unit: string): Unit =>
  units[unit.toLowerCase()] ?? { written: unit, spoken: { en: unit, es: unit } };

/** A drug's name or an amount as it is said aloud: units in full, numbers that cannot be misheard. */
export function sayName(name: string, language: Language): string {
  const full = plainName(name, language)
    .replace(perPattern, (written, u: string) => per[u.toLowerCase()]?.[language] ?? written)
    .replace(unitPattern, (_, n: string, u: string) => `${n} ${unitOf(u).spoken[language]}`);
  return sayNumbers(full, language);
}
