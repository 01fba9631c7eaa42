import { contentFor } from './content/index.js';
import type { Language } from './message.js';
import { oneOf } from './question.js';
import { script } from './script.js';
import type { Turn } from './turn.js';

export const SLOWEST = 0.6;
const STEP = 0.2;

export const otherLanguage = (language: Language): Language => (language === 'en' ? 'es' : 'en');

/** From here on in that language; says so in it. */
export function speakIn(turn: Turn, language: Language): void {
  turn.set({ language });
  turn.tell(contentFor(language).interrupts.languageChanged);
}

export const slowDown = (turn: Turn): void =>
  turn.set({ rate: Math.max(SLOWEST, Math.round((turn.rate - STEP) * 10) / 10) });

export const language = script(
  'language',
  { version: 1 },
  {
    change(turn) {
      speakIn(turn, otherLanguage(turn.language));
      return turn.end();
    },
  },
);

export const settings = script(
  'settings',
  { version: 1 },
  {
    what(turn) {
      const { ask } = turn.say.settings;
      const options = turn.say.settings.options.filter((o) => turn.channel.keypad || o.value === 'language');
      const text = turn.channel.keypad
        ? options.map((o) => turn.say.menu.press(o.label, o.key ?? '')).join(' ')
        : ask.text;
      return turn.ask({ ...ask, text }, oneOf(options));
    },

    set(turn, a) {
      if (a.what === 'language') return turn.become('language');
      if (a.what === 'readableTexts') return turn.become('readable texts');
      if (a.what === 'slower') slowDown(turn);
      else turn.set({ rate: 1 });
      return turn.end(a.what === 'slower' ? turn.say.interrupts.slower : turn.say.settings.normal);
    },
  },
);
