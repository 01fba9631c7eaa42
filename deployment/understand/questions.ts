import { contentFor } from '../../dialogs/content/index.js';
import type { Language } from '../../dialogs/message.js';
import { digits, oneOf, open, secretDigits, type Question } from '../../dialogs/question.js';

/** Real questions of the conversation, by which the same words mean different things. */
export const questions: Readonly<Record<string, (language: Language) => Question>> = {
  open: () => open,
  menu: (language) => oneOf(contentFor(language).menu.pages[0] ?? []),
  page: (language) => {
    const { next, back, textMe } = contentFor(language).paging;
    return oneOf([next, back, textMe]);
  },
  'member-number': () => digits(8),
  pin: () => secretDigits(6),
  code: () => secretDigits(8),
};
