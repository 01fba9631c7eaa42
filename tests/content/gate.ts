import { SegmentedMessage } from 'sms-segments-calculator';
import { syllable } from 'syllable';
import type { Language, SpeechPart, Words } from '../../dialogs/message.js';

/** What the gates of this folder measure. Pure, so that each gate is tried on words that must fail it. */

/** Fixed names, numbers, codes and addresses say nothing of how hard our own words are: each is one short word. */
const withoutNames = (text: string): string =>
  text
    .replace(/veteranscrisisline\.net\S*|https?:\/\/\S+|\b[\w-]+(?:\.[\w-]+)+\b/g, 'page')
    .replace(
      /\b(?:MyVA411|MyVA(?: \d)+|My HealtheVet|Veterans Crisis Line|Blue Button|Social Security)\b/g,
      'name',
    )
    .replace(/\(?TTY:? \d+\)?/g, '')
    .replace(/\b(?:\d[\d ,./-]*\d|\d)\b/g, '5')
    .replace(/\b[A-Z]{2,}\b/g, 'X')
    .replace(/Zx/g, 'it');

export const sentences = (text: string): string[] =>
  text.split(/(?<=[.!?]["”»)]?)\s+|\n/).filter((s) => /[\p{L}\p{N}]/u.test(s));
export const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
export const longestSentence = (text: string): number =>
  Math.max(0, ...sentences(text).map((sentence) => wordsIn(withoutNames(sentence)).length));

/** So few words have no grade: one name would decide it. */
export const ENOUGH_WORDS = 15;

const perSentence = (text: string): number => wordsIn(text).length / Math.max(1, sentences(text).length);
const perWord = (text: string, count: (word: string) => number): number =>
  wordsIn(text).reduce((sum, word) => sum + count(word), 0) / Math.max(1, wordsIn(text).length);

/** Flesch and Kincaid's school grade, for English. */
export function gradeOf(text: string): number {
  const plain = withoutNames(text);
  return 0.39 * perSentence(plain) + 11.8 * perWord(plain, (word) => Math.max(1, syllable(word))) - 15.59;
}

/** Vowels that belong together are one syllable; two strong ones, or an accented weak one, are two. */
export function spanishSyllables(word: string): number {
  const heard = word.toLowerCase().replace(/qu|gu(?=[eiéí])/g, 'k');
  const split = heard.replace(/([aeoáéó])(?=[aeoáéóíú])/g, '$1-').replace(/([íú])(?=[aeoáéó])/g, '$1-');
  return Math.max(1, (split.match(/[aeiouáéíóúüy]+/g) ?? []).length);
}

/** Fernández Huerta's ease of reading, for Spanish: 80 is the sixth grade, 60 to 70 the eighth. */
export function easeOf(text: string): number {
  const plain = withoutNames(text);
  return 206.84 - 60 * perWord(plain, spanishSyllables) - 1.02 * perSentence(plain);
}

/** Words of an office, a clinic or a computer that have a plain one, and VA's own usage. */
const jargon: { readonly [L in Language]: readonly RegExp[] } = {
  en: [
    /\blog(?:ged|ging|s)?[ -]?(?:in|on|out|off)\b/i,
    /\bclick/i,
    /\btap\b/i,
    /\bhere to\b/i,
    /\bmedicines?\b/i,
    /\bhealthcare\b/i,
    /\bveterans?\b(?! crisis)/,
    /\bMy ?[Hh]ealthe?[Vv]et\b(?<!My HealtheVet)/,
    /\bimmuni[sz]ations?\b/i,
    /\bDoD\b/,
    /\b(?:utili[sz]e|facilitate|commence|terminate|prior to|subsequent|in order to|pursuant|ascertain|endeavou?r|aforementioned)\b/i,
    /\b(?:authenticat(?:e|ion)|credentials?|invalid|timed? ?out|session expired|server|database|null|undefined|token)\b/i,
    /\b(?:API|URL|FHIR|SMS|IVR|DTMF)\b/,
    /\b(?:b\.?i\.?d|p\.?r\.?n|p\.?o|q\.?d|s\.?i\.?g)\.?\s/i,
    /\b(?:prn|bid|dx|hx|rx|dose regimen|adverse (?:event|reaction)|contraindicat\w+|hypertension|provider network)\b/i,
    /\b(?:kindly be advised|please be advised|we regret)\b/i,
    /\bbeneficiar(?:y|ies)\b/i,
  ],
  es: [
    /\bcliquee?\b|\bhaga clic\b/i,
    /\bloguear\w*|\bloguee?\b/i,
    /\bveterano/,
    /\binmunizaci/i,
    /\b(?:autenticaci[oó]n|credenciales?|servidor|base de datos|inv[aá]lid[oa]|SMS|URL)\b/i,
    /\b(?:coadyuvar|aperturar|en aras de|subsecuente|fehaciente)\b/i,
  ],
};
export const jargonIn = (text: string, language: Language): string[] =>
  jargon[language].flatMap(
    (pattern) => pattern.exec(text.replaceAll('veteranscrisisline.net', ''))?.[0] ?? [],
  );

/** "Select" is for eyes, "press" for ears. */
export const pressedInWriting = (text: string): boolean =>
  /\bpress (?:the |a )?(?:button|link|\d|pound|star)/i.test(text);
export const selectedAloud = (text: string): boolean => /\bselect\b(?! 1\b)/i.test(text);

export function segments(text: string): { readonly encoding: string; readonly segments: number } {
  const message = new SegmentedMessage(text);
  return { encoding: message.encodingName, segments: message.segmentsCount };
}

/** Twilio acts on these before we see them, in any case (facts: conversation 2); the Spanish ones are opt-outs of ours. */
export const reserved =
  'STOP STOPALL STOP-ALL UNSUBSCRIBE END QUIT CANCEL REVOKE OPTOUT OPT-OUT START YES UNSTOP HELP INFO PARAR PARE ALTO BAJA CANCELAR DETENER FIN AYUDA SÍ SI INICIAR'.split(
    ' ',
  );
export const isReserved = (word: string): boolean => reserved.includes(word.trim().toUpperCase());

/** What people are told to reply with: "Reply MORE", "MENU para ver opciones", "reply with READ 2". */
export const offered = (text: string): string[] => [
  ...[
    ...text.matchAll(
      /(?:[Rr]eply|[Rr]esponda|[Ee]scriba|[Tt]ext)(?: with| con)?(?: one of these:)? ((?:[A-ZÁÉÍÓÚÑ]{2,}(?:, | or | o | y )?)+)/g,
    ),
  ].flatMap((m) => (m[1] ?? '').split(/, | or | o | y /)),
];

/** 150 words a minute (facts: conversation 1); a number in digits is a word a group, a pause as long as it is. */
export const secondsAloud = (parts: readonly SpeechPart[]): number =>
  parts.reduce(
    (sum, part) =>
      sum + ('say' in part ? (part.say.split(/\s+/).filter(Boolean).length * 60) / 150 : part.pauseMs / 1000),
    0,
  );
export const wordsAloud = (parts: readonly SpeechPart[]): number =>
  parts.reduce((sum, part) => sum + ('say' in part ? part.say.split(/\s+/).filter(Boolean).length : 0), 0);
export const speechOf = ({ text, speech }: Words): readonly SpeechPart[] => speech ?? [{ say: text }];
