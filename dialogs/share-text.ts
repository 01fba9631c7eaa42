import { contentFor } from './content/index.js';
import type { Language, Message } from './message.js';

/** The text with a link that goes to a helper. It says nothing of health, and not the passcode. */
export function shareText(
  language: Language,
  { given, family }: { readonly given: string; readonly family: string },
  url: string,
): Message {
  const say = contentFor(language).share;
  return {
    text: say.texted(given, family),
    link: { label: say.textedLabel, url },
    language,
    expects: { kind: 'nothing' },
  };
}
