import type { Channel } from '../../../channel.js';
import type { Words } from '../../../message.js';
import { blood } from './blood.js';
import { medicines } from './medicines.js';
import { others } from './others.js';
import type { Term, TermKind } from './term.js';
import { tests } from './tests.js';

/** In plain words of our own. No advice, and no word on what is good or bad for anybody. */
const terms = { ...blood, ...tests, ...medicines, ...others };

export type TermId = keyof typeof terms;

const next: { readonly [K in TermKind]: string } = {
  result: 'To see your own results, ask for lab results.',
  vital: 'To see your own readings, ask for vitals.',
  medicine: 'To see your own list, ask for medications.',
  condition: 'To see your own list, ask for health conditions.',
  record: 'You can ask for another word, or for your record.',
};

/** What a term means, for anybody: no sign-in is needed. */
export const glossary = {
  terms: terms as { readonly [T in TermId]: Term },
  next: (kind: TermKind): string => next[kind],
  /** What it means for them is not ours to say. */
  forYou: 'What it means for you, your VA care team can tell you.',
  unknown: (name: string): Words => ({
    text: `I'm sorry, I have no plain meaning for ${name} yet. Your care team or pharmacist can explain it, or call MyVA411: 800-698-2411 (TTY: 711), 24/7. You can ask for another word, such as A1C.`,
    speech: [
      { say: `I'm sorry, I have no plain meaning for ${name} yet.` },
      { pauseMs: 400 },
      {
        say: 'Your care team or pharmacist can explain it. For a person, press 0. You can ask for another word, such as A 1 C.',
      },
    ],
  }),
  which: {
    web: { text: 'Which word would you like explained? Type it, such as A1C.' },
    sms: { text: 'Which word would you like explained? Reply with it, such as A1C.' },
    voice: { text: 'Which word would you like explained? Say: what does A 1 C mean.' },
  } as { readonly [N in Channel['wording']]: Words },
};
