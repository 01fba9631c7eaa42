import type { Language } from '../../message.js';
import type { Intent } from '../understand.js';
import type { Blocks } from './blocks.js';
import { phrasesEn } from './en/index.js';
import { phrasesEs } from './es/index.js';

export interface Phrase {
  readonly said: string;
  readonly intent: Intent;
  readonly language: Language;
}

const read = (blocks: readonly Blocks[], language: Language): readonly Phrase[] =>
  blocks.flatMap((block) =>
    Object.entries(block).flatMap(([intent, text]) =>
      text
        .split(/\||\n/)
        .map((said) => said.trim())
        .filter(Boolean)
        .map((said) => ({ said, intent: intent as Intent, language })),
    ),
  );

/** Every phrase of the files in this folder. */
export const phrases = (language: Language): readonly Phrase[] =>
  read(language === 'en' ? phrasesEn : phrasesEs, language);
