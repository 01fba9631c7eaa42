import type { Language } from '../message.js';
import { normalise } from './normalise.js';
import { saysWrongNumber, wantsOptOut } from './opt-out.js';
import { wordsOf } from './plain.js';
import { commandsEn } from './rules/commands-en.js';
import { commandsEs } from './rules/commands-es.js';
import { guidanceEn } from './rules/guidance-en.js';
import { guidanceEs } from './rules/guidance-es.js';
import { itemName } from './rules/item.js';
import { keywords } from './rules/keywords.js';
import { languageAskedFor } from './rules/language.js';
import { recordEn } from './rules/record-en.js';
import { recordEs } from './rules/record-es.js';
import { requestsEn } from './rules/requests-en.js';
import { requestsEs } from './rules/requests-es.js';
import type { Phrases, Rule } from './rules/rule.js';
import type { Intent, Understood } from './understand.js';

const CERTAIN = 0.9;
const WEAK = 0.4;

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

/**
 * What these words ask for: rules of the conversation's language, then of the other one, since people mix them.
 * 0.9 for a rule, 0.4 for one telling word, 0 with `outOfScope` for the rest. `danger` comes before this, always.
 */
export function understand(text: string, { language }: { readonly language: Language }): Understood {
  const said = wordsOf(text.slice(0, 2000));
  if (said === '') return nothing;
  const other: Language = language === 'en' ? 'es' : 'en';
  return (
    aboutTheNumber(said) ??
    aboutLanguage(said) ??
    moreTelling(byGrammar(text, language), byGrammar(text, other)) ??
    byKeyword(normalise(text, language)) ??
    nothing
  );
}

const nothing: Understood = { intent: 'outOfScope', slots: {}, score: 0, alternatives: [] };

/** Its own language first, unless the other one hears the same and knows what it is about. */
const moreTelling = (own: Understood | undefined, other: Understood | undefined): Understood | undefined =>
  own === undefined || (other?.intent === own.intent && own.slots.item === undefined) ? (other ?? own) : own;

function aboutTheNumber(said: string): Understood | undefined {
  if (saysWrongNumber(said)) return { intent: 'wrongNumber', slots: {}, score: CERTAIN, alternatives: [] };
  return wantsOptOut(said) ? { intent: 'optOut', slots: {}, score: CERTAIN, alternatives: [] } : undefined;
}

function aboutLanguage(said: string): Understood | undefined {
  const asked = languageAskedFor(said);
  return asked && { intent: 'language', slots: { language: asked }, score: CERTAIN, alternatives: [] };
}

function byGrammar(text: string, language: Language): Understood | undefined {
  const said = normalise(text, language);
  const { commands, requests } = grammar[language];
  const command = commands.get(said) ?? commands.get(withoutManners(said));
  if (command) return { intent: command, slots: {}, score: CERTAIN, alternatives: [] };
  for (const { intent, pattern } of requests) {
    const match = pattern.exec(said);
    if (match) return { intent, slots: slotsOf(match), score: CERTAIN, alternatives: [] };
  }
  return undefined;
}

function slotsOf(match: RegExpExecArray): Understood['slots'] {
  const item = itemName(match.groups?.['item'] ?? match.groups?.['after']);
  return item === undefined ? {} : { item };
}

function byKeyword(said: string): Understood | undefined {
  const rule = keywords.find(({ pattern }) => pattern.test(said));
  return rule && { intent: rule.intent, slots: {}, score: WEAK, alternatives: [] };
}

const manners =
  /^(?:(?:please|ok|okay|um|uh|well|hi|hello|hey|so|and|now|yes|can you|could you|would you|will you|por favor|hola|bueno|pues|eh|puede|podria)\s+)+|(?:\s+(?:please|thanks|thank you|now|sir|maam|por favor|gracias|ahora))+$/g;

const withoutManners = (said: string): string => said.replace(manners, '').trim();
