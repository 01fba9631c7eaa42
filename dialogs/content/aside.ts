import type { Entry, Medicine } from '../../bot/records/record.js';
import type { Language, SpeechPart, Words } from '../message.js';
import { calmName } from './calm.js';
import { contentFor } from './index.js';
import { sayWritten } from './items/index.js';
import { drugOf, plainName, sayName } from './names.js';
import { PART_PAUSE, pause } from './words.js';

const LETTER_PAUSE = 300;

/** Directions not put into plain words, whether or not they were understood: word for word, by an English voice. */
export function asWritten(medicine: Medicine, language: Language): Words {
  const say = contentFor(language).items;
  const written = medicine.directions?.trim();
  const name = plainName(medicine.name, language);
  if (!written)
    return {
      text: `${name}. ${say.noDirections}`,
      speech: parts(sayName(medicine.name, language), [{ say: say.noDirections }]),
    };
  const said: SpeechPart[] = [{ say: say.asWrittenSpoken }, { say: sayWritten(written), language: 'en' }];
  return {
    text: `${name}. ${say.asWritten(written)}`,
    speech: parts(sayName(medicine.name, language), said),
  };
}

/** A name, then its letters one by one: for whoever writes it down, or did not catch it. */
export function spelled({ name }: Pick<Entry, 'name'>, language: Language): Words {
  const drug = calmName(drugOf(name));
  const letters = [...drug.toUpperCase()].filter((letter) => /[\p{L}\p{N}]/u.test(letter));
  const slowly = letters.flatMap((letter): SpeechPart[] => [{ say: `${letter},` }, pause(LETTER_PAUSE)]);
  const voice = language === 'en' ? {} : { language: 'en' as const };
  return {
    text: `${drug}: ${letters.join(' ')}`,
    speech: parts([{ say: `${drug}.`, ...voice }], slowly.slice(0, -1)),
  };
}

const parts = (first: readonly SpeechPart[], then: readonly SpeechPart[]): SpeechPart[] => [
  ...first,
  pause(PART_PAUSE),
  ...then,
];
