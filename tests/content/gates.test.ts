import { describe, expect, it } from '@jest/globals';
import { contentFor } from '../../dialogs/content/index.js';
import type { Language, Words } from '../../dialogs/message.js';
import { isReserved, offered, segments } from './gate.js';
import { leaves, variants } from './leaves.js';

const languages: readonly Language[] = ['en', 'es'];
const all = languages.flatMap((language) =>
  leaves(language).flatMap((leaf) =>
    variants(leaf.words).map((said) => ({ at: `${language}.${leaf.path}`, said })),
  ),
);
const failing = (test: (said: string) => boolean): string[] =>
  all.filter(({ said }) => test(said)).map(({ at, said }) => `${at}: ${said}`);

const sms = (words: Words): string => words.sms ?? words.text;
/** Words around an entry go through `forText`, which knows the safe spellings. */
const asTexted = (path: string, words: Words): string =>
  /^(items|news|period)\./.test(path) ? contentFor('es').items.forText(sms(words)) : sms(words);

/** Said on the phone, or shown on the page, only. */
const voiceOnly =
  /^(item\.offerList\.(voice|web)|ownFiles\.(?!onWeb)|named\.\w+\.(voice|web)|news\.((firstAsk|done)\.(web|voice)|recent\.label)|glossary\.which\.(web|voice)|period\.(ask\.(web|voice)|chart|band|top|bottom)|share\.(written|toWhom|here|howLong|noHelper|notNow|left|clinic|times|go\.|leave\.|confirm|sent|code|forClinic|stop\.sure\.keys)|lost\.(which|phone|card|both|neither|pin|maybe|done|byPage|change|accountLabel)|handover\.confirmFirst|greeting\.(hello|what|else)\.(voice|web|azure)|interrupts\.(help|person|notFollowed|paperCopy)\.(voice|web)|paging\.asides\.|(paging|passages|named)\.\w+\.(voice|web)|verify\.(member|pin|card|sentCode|signIn|chat(Link|Code)|wrong|tooOften)|again\.(signIn|card|notOnThisCall|tooOften)|readableTexts\.|helpers\.(open|ownOpen|onlyYours|notNow|download|sent|noMobile|held|resumed|endOrPause\.keys)|calls\.(?!calling)|settings\.options|safety\.(crisisOffer|connecting|notConnected|stillHere)|missed\.\w+Keys|handover\.(textOrKeep|options|kept|texted|linkTexted|noMobile|whichList|nothingToText|download$)|interrupts\.(byeSpoken|louder|slower|wrongNumberCall|notConnected)|settings\.normal|items\.\w*Spoken|codes\.call|section\.(atATime|alsoAllergies|fetched|count)|menu\.press|menu\.select|paging\.textMe|safety\.(connect|notNow)\.label)/;

describe('everything said or shown', () => {
  it('uses plain quotes and dashes, which a text message can carry', () => {
    expect(failing((said) => /[\u2018\u2019\u201C\u201D\u2013\u2014\u2026]/.test(said))).toEqual([]);
  });

  it('never offers a word that Twilio takes for itself', () => {
    // START is Twilio's own way back, and said as such.
    const said = languages
      .flatMap((language) => leaves(language))
      .filter(({ path }) => path !== 'texts.stopped')
      .flatMap(({ words }) => [...offered(words.text), ...offered(sms(words))]);
    expect(said.length).toBeGreaterThan(20);
    expect(said.filter(isReserved)).toEqual([]);
  });

  it('names no choice by such a word', () => {
    const labels = languages
      .flatMap((language) => leaves(language))
      .filter(({ path }) => path.endsWith('.label'))
      .map(({ words }) => words.text);
    expect(labels.length).toBeGreaterThan(60);
    expect(labels.filter(isReserved)).toEqual([]);
  });

  it('never says "988, then press 1" inside our own call without "hang up" before it', () => {
    const spoken = languages.flatMap((l) => leaves(l)).flatMap(({ words }) => words.speech ?? []);
    const said = spoken.flatMap((part) => ('say' in part ? [part.say] : []));
    const risky = said.filter((s) => /9 ?8 ?8/.test(s) && !/hang up, dial|cuelgue, marque/i.test(s));
    expect(risky).toEqual([]);
  });

  it('names 988 whenever it did not understand', () => {
    const missed = languages.flatMap((l) =>
      leaves(l).filter((leaf) => /^missed\.(first|second|third)/.test(leaf.path)),
    );
    expect(missed.length).toBe(12);
    expect(missed.filter(({ words }) => !/988/.test(sms(words)) || !/988/.test(words.text))).toEqual([]);
  });

  it('tells the same facts in both languages', () => {
    const spanish = new Map(leaves('es').map((leaf) => [leaf.path, leaf]));
    const lost = leaves('en').filter(({ path, words, facts }) => {
      const other = spanish.get(path);
      return facts
        .map(String)
        .filter((fact) => /\d|Zx/.test(fact))
        .some((fact) => words.text.includes(fact) && !(other?.words.text.includes(fact) ?? false));
    });
    expect(lost.map((leaf) => leaf.path)).toEqual([]);
    expect([...spanish.keys()].sort()).toEqual(
      leaves('en')
        .map((l) => l.path)
        .sort(),
    );
  });
});

describe('a text message', () => {
  const single = (language: Language): [string, string][] => {
    const say = contentFor(language);
    return [
      ...Object.entries(say.texts),
      ['crisis', sms(say.safety.crisis)],
      ['emergency', sms(say.safety.emergency)],
      ['hello', sms(say.greeting.hello.sms)],
      ['help', sms(say.interrupts.help.sms)],
      ['code', say.codes.bind('123456')],
      ['call code', say.codes.signIn('123456')],
      ['factor changed', say.codes.changed],
      ['number removed', say.codes.numberRemoved],
    ];
  };

  it.each(languages)('of crisis, STOP, START or HELP is one GSM-7 segment: %s', (language) => {
    const measured = single(language).map(([name, text]) => [name, segments(text)]);
    expect(measured.filter(([, m]) => JSON.stringify(m) !== '{"encoding":"GSM-7","segments":1}')).toEqual([]);
  });

  it.each(languages)('that answers STOP, START, HELP or PRIVATE names 988 and 838255: %s', (language) => {
    const { texts, safety } = contentFor(language);
    const named = [...Object.values(texts), sms(safety.crisis), sms(safety.emergency)];
    expect(named.filter((text) => !text.includes('988'))).toEqual([]);
    expect(named.filter((text) => !/838255|MyVA411|800-698-2411/.test(text))).toEqual([]);
  });

  it.each(languages)('asked for or not, no fixed text is more than 3 parts: %s', (language) => {
    const long = leaves(language)
      .filter(({ path }) => !voiceOnly.test(path))
      .map(({ path, words }) => ({ path, parts: segments(asTexted(path, words)).segments }))
      .filter(({ parts }) => parts > 3);
    expect(long).toEqual([]);
  });

  it('has a GSM-7 form of everything a thread can be told', () => {
    const costly = leaves('es')
      .filter(({ path }) => !voiceOnly.test(path))
      .filter(({ path, words }) => segments(asTexted(path, words)).encoding !== 'GSM-7')
      .map(({ path, words }) => `${path}: ${sms(words)}`);
    expect(costly).toEqual([]);
  });
});
