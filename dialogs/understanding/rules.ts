import type { Language } from '../message.js';
import { normalise } from './normalise.js';
import { saysWrongNumber, wantsOptOut } from './opt-out.js';
import { wordsOf } from './plain.js';
import { commandsEn } from './rules/commands-en.js';
import { commandsEs } from './rules/commands-es.js';
import { guidanceEn } from './rules/guidance-en.js';
import { guidanceEs } from './rules/guidance-es.js';
import { itemName } from './rules/item.js';
import { languageAskedFor } from './rules/language.js';
import { wantsToAddFile } from './rules/own-file.js';
import { recordEn } from './rules/record-en.js';
import { recordEs } from './rules/record-es.js';
import { requestsEn } from './rules/requests-en.js';
import { requestsEs } from './rules/requests-es.js';
import type { Phrases, Rule } from './rules/rule.js';
import type { Intent, Slots } from './understand.js';

/** What a rule heard. `exact`: the whole utterance, not a part of it. */
export interface Heard {
  readonly intent: Intent;
  readonly slots: Slots;
  readonly exact: boolean;
}

/** Every whole utterance and what it asks, both as written in the table and as the normaliser would write it. */
const commandTable = (phrases: Phrases, language: Language): ReadonlyMap<string, Intent> =>
  new Map(
    Object.entries(phrases).flatMap(([intent, list]) =>
      list
        .join(' | ')
        .split(' | ')
        .flatMap((phrase) =>
          [phrase, normalise(phrase, language)].map((said) => [said, intent as Intent] as const),
        ),
    ),
  );

const grammar: {
  readonly [L in Language]: { commands: ReadonlyMap<string, Intent>; requests: readonly Rule[] };
} = {
  en: { commands: commandTable(commandsEn, 'en'), requests: [...requestsEn, ...recordEn, ...guidanceEn] },
  es: { commands: commandTable(commandsEs, 'es'), requests: [...requestsEs, ...recordEs, ...guidanceEs] },
};

/** What these words ask for: rules of the conversation's language, then of the other one, since people mix them. */
export function byRules(text: string, language: Language): Heard | undefined {
  const said = wordsOf(text.slice(0, 2000));
  const other: Language = language === 'en' ? 'es' : 'en';
  return (
    aboutTheNumber(said) ??
    notFollowing(said) ??
    aPersonWhoSpeaks(said) ??
    aFileOfTheirOwn(said) ??
    aboutLanguage(said) ??
    moreTelling(byGrammar(text, language), byGrammar(text, other))
  );
}

/** Its own language first, unless the other one hears the same and knows what it is about. */
const moreTelling = (own: Heard | undefined, other: Heard | undefined): Heard | undefined =>
  own === undefined || (other?.intent === own.intent && own.slots.item === undefined) ? (other ?? own) : own;

function aboutTheNumber(said: string): Heard | undefined {
  if (saysWrongNumber(said)) return { intent: 'wrongNumber', slots: {}, exact: true };
  return wantsOptOut(said) ? { intent: 'optOut', slots: {}, exact: true } : undefined;
}

const notFollowed =
  /^(?:(?:i|im|sorry|sorry i|but|no|well|ay|pues|yo|disculpe|perdon)\s+)*(?:(?:do not|dont|didnt|cant|not) (?:really )?(?:understand|follow|get)(?:ing)?(?: (?:it|that|this|you|any of (?:it|that)|a word|what you (?:said|mean)))?|(?:i am |im )?(?:not following|lost you)|(?:that|it) makes no sense(?: to me)?|no (?:le |lo |te )?(?:entiendo|entendi|comprendo|comprendi)(?: (?:nada|eso|esto|bien|lo que (?:dice|dijo)))?)$/;

/** Of what was said last, and not how the service works. */
const notFollowing = (said: string): Heard | undefined =>
  notFollowed.test(said) ? { intent: 'repeat', slots: { notFollowed: true }, exact: true } : undefined;

const whoSpeaks =
  /\b(?:some(?:one|body)|any(?:one|body)|person|people|nurse|operator|agent|representative|human|alguien|persona|operadora?|enfermer[oa]|representante|agente)(?: \w+){0,3} (?:speaks?|talks?|hable|habla|sepa|sabe|in|en)(?: \w+)? (?<language>spanish|espanol|english|ingles)\b|\b(?<also>spanish|english) speaking (?:person|nurse|operator|agent|representative)\b/;

/** Not the machine in that language: a person. */
function aPersonWhoSpeaks(said: string): Heard | undefined {
  const found = whoSpeaks.exec(said)?.groups;
  const named = found?.['language'] ?? found?.['also'];
  if (named === undefined) return undefined;
  const language = /^(?:spanish|espanol)$/.test(named) ? 'es' : 'en';
  return { intent: 'person', slots: { language }, exact: true };
}

const polite = /^(?:please|hello|hi|ok|por favor|hola) | (?:please|thanks|thank you|por favor|gracias)$/g;

/** Not out of the record, but into it. */
const aFileOfTheirOwn = (said: string): Heard | undefined =>
  wantsToAddFile(said.replace(polite, ''))
    ? { intent: 'download', slots: { ownFile: true }, exact: true }
    : undefined;

function aboutLanguage(said: string): Heard | undefined {
  const asked = languageAskedFor(said);
  return asked && { intent: 'language', slots: { language: asked }, exact: true };
}

function byGrammar(text: string, language: Language): Heard | undefined {
  const said = normalise(text, language);
  const { commands, requests } = grammar[language];
  const command = commands.get(said) ?? commands.get(withoutManners(said));
  if (command) return { intent: command, slots: {}, exact: true };
  for (const { intent, pattern } of requests) {
    const match = pattern.exec(said);
    if (match) return { intent, slots: slotsOf(match), exact: false };
  }
  return undefined;
}

function slotsOf(match: RegExpExecArray): Slots {
  const item = itemName(match.groups?.['item'] ?? match.groups?.['after']);
  return item === undefined ? {} : { item };
}

const manners =
  /^(?:(?:please|ok|okay|um|uh|well|hi|hello|hey|so|and|now|yes|can you|could you|would you|will you|por favor|hola|bueno|pues|eh|puede|podria)\s+)+|(?:\s+(?:please|thanks|thank you|now|sir|maam|por favor|gracias|ahora))+$/g;

const withoutManners = (said: string): string => said.replace(manners, '').trim();
