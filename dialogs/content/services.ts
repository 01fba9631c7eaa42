import type { Language, Words } from '../message.js';
import { contentFor } from './index.js';
import { pause } from './words.js';

/** What one-time codes are wrapped in when they leave. None of them names a person. */
export const identityWords = {
  bindCode: (language: Language, code: string): string => contentFor(language).codes.bind(code),
  loginCode: (language: Language, code: string): string => contentFor(language).codes.signIn(code),
  factorChanged: (language: Language): string => contentFor(language).codes.changed,
  numberRemoved: (language: Language): string => contentFor(language).codes.numberRemoved,
  /** Read aloud by a call we placed: slowly, three times, then how long it lasts. Nothing of health. */
  callCode(language: Language, code: string): Words {
    const say = contentFor(language).codes.call;
    const digits = code.split('');
    const slowly = digits.flatMap((digit) => [{ say: digit }, pause(500)]);
    const again = [{ say: say.again }, pause(500), ...slowly];
    return {
      text: `${say.intro} ${say.code} ${digits.join(' ')}. ${say.lasts}`,
      speech: [
        { say: `${say.intro} ${say.code}` },
        pause(500),
        ...slowly,
        ...again,
        ...again,
        { say: say.lasts },
      ],
    };
  },
};

/** While a slow answer is on its way. */
export const oneMoment = (language: Language): Words => contentFor(language).oneMoment;
