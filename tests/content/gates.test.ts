import { describe, expect, it } from '@jest/globals';
import { SegmentedMessage } from 'sms-segments-calculator';
import { contentFor } from '../../dialogs/content/index.js';
import type { Language, Words } from '../../dialogs/message.js';
import { leaves, variants } from './leaves.js';

const languages: readonly Language[] = ['en', 'es'];
const all = languages.flatMap((language) =>
  leaves(language).flatMap((leaf) =>
    variants(leaf.words).map((said) => ({ at: `${language}.${leaf.path}`, said })),
  ),
);
const failing = (test: (said: string) => boolean): string[] =>
  all.filter(({ said }) => test(said)).map(({ at, said }) => `${at}: ${said}`);

const sentences = (text: string): string[] => text.split(/(?<=[.!?:])\s+|\n/).filter((s) => s.trim() !== '');
const count = (sentence: string): number => sentence.trim().split(/\s+/).length;
const sms = (words: Words): string => words.sms ?? words.text;
const segments = (text: string) => {
  const message = new SegmentedMessage(text);
  return { encoding: message.encodingName, segments: message.segmentsCount };
};

/** Twilio acts on these before we do: never a choice of ours. */
const reserved = 'STOP STOPALL UNSUBSCRIBE END QUIT CANCEL REVOKE OPTOUT START YES UNSTOP INFO'.split(' ');

/** Words around an entry go through `forText`, which knows the safe spellings. */
const asTexted = (path: string, words: Words): string =>
  /^(items|news)\./.test(path) ? contentFor('es').items.forText(sms(words)) : sms(words);

/** Said on the phone, or shown on the page, only. */
const voiceOnly =
  /^(news\.((firstAsk|done)\.(web|voice)|recent\.label)|lost\.(which|phone|card|both|neither|pin|maybe|done|byPage|change|accountLabel)|handover\.confirmFirst|greeting\.(hello|what|else)\.(voice|web|azure)|interrupts\.(help|person)\.(voice|web)|(paging|passages)\.\w+\.(voice|web)|verify\.(member|pin|card|sentCode|signIn|chat(Link|Code)|wrong|tooOften)|again\.(signIn|card|notOnThisCall|tooOften)|readableTexts\.|helpers\.(open|ownOpen|onlyYours|notNow|download|sent|noMobile|held|resumed|endOrPause\.keys)|calls\.(?!calling)|settings\.options|safety\.(crisisOffer|connecting|notConnected|stillHere)|missed\.\w+Keys|handover\.(texted|linkTexted|noMobile|whichList|nothingToText|download$)|interrupts\.(byeSpoken|louder|slower|wrongNumberCall|notConnected)|settings\.normal|items\.\w*Spoken|codes\.call|section\.(atATime|alsoAllergies|fetched|count)|menu\.press|menu\.select|paging\.textMe|safety\.(connect|notNow)\.label)/;

describe('everything said or shown', () => {
  it('keeps sentences to 25 words', () => {
    expect(failing((said) => sentences(said).some((s) => count(s) > 25))).toEqual([]);
  });

  it('uses plain quotes and dashes, which a text message can carry', () => {
    expect(failing((said) => /[\u2018\u2019\u201C\u201D\u2013\u2014\u2026]/.test(said))).toEqual([]);
  });

  it('uses the words of VA', () => {
    const banned =
      /\blog[ -]?(in|on|out)\b|\bclick|\bhere to\b|\bmedicines?\b|\bhealthcare\b|\bveterans?\b(?! crisis)|\bMy ?Healthe?Vet\b(?<!My HealtheVet)|\bimmuni[sz]ations?\b/;
    expect(failing((said) => banned.test(said.replaceAll('veteranscrisisline.net', '')))).toEqual([]);
  });

  it('never offers a word that Twilio takes for itself', () => {
    const offered = all.flatMap(({ said }) =>
      [...said.matchAll(/(?:Reply|reply|Responda|select|seleccione)(?: with)? ([A-Z]{3,})/g)].map(
        (m) => m[1],
      ),
    );
    const labels = leaves('en')
      .concat(leaves('es'))
      .filter((l) => l.path.endsWith('.label'));
    const words = [...offered, ...labels.map((l) => l.words.text.toUpperCase())];
    expect(words.filter((word) => word !== undefined && reserved.includes(word))).toEqual([]);
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

  it('has a GSM-7 form of everything a thread can be told', () => {
    const costly = leaves('es')
      .filter(({ path }) => !voiceOnly.test(path))
      .filter(({ path, words }) => segments(asTexted(path, words)).encoding !== 'GSM-7')
      .map(({ path, words }) => `${path}: ${sms(words)}`);
    expect(costly).toEqual([]);
  });
});
