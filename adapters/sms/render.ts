import type { Choice, Language, Message } from '../../dialogs/message.js';
import type { Render } from '../../bot/turn/delivery.js';
import { toGsm7 } from './gsm7.js';
import { splitText } from './split.js';

/** The few words a text adds to a message; they come from the content folder. */
export interface SmsWords {
  /** Such as "Reply MORE or MENU." */
  reply(language: Language, says: readonly string[]): string;
}

/** Pure. One turn's messages as numbered texts, split between items. Nothing is ever cut off: what is longer becomes more texts. */
export const smsRender =
  (words: SmsWords): Render =>
  (messages, { address }) => {
    const body = messages
      .map((message) => bodyOf(message, words))
      .filter((text) => text !== '')
      .join('\n');
    const to = address ?? missing();
    return { push: splitText(body).map((part) => ({ kind: 'text' as const, to, body: part })) };
  };

function missing(): never {
  throw Object.assign(new Error('a text needs a number to go to'), { code: 'noAddress' });
}

/** A message as lines: its words, what to reply, its link, its files. */
export function bodyOf(message: Message, words: SmsWords): string {
  const text = textOf(message);
  const lines = [text, replies(message.choices ?? [], text, message, words), ...links(message, text)];
  return lines.filter((line) => line !== '').join('\n');
}

/** A text message's own wording, where there is one: shorter, and in Spanish without the letters outside GSM-7. */
const textOf = ({ text, sms, language }: Message): string => toGsm7(sms ?? text, language).trim();

function replies(choices: readonly Choice[], text: string, { language }: Message, words: SmsWords): string {
  const said = ` ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  const unsaid = choices
    .map((c) => c.say.toUpperCase())
    .filter((say) => !said.includes(` ${say.toLowerCase()} `));
  return unsaid.length === 0 ? '' : toGsm7(words.reply(language, unsaid), language);
}

/** A bare line each, so that phones make it a link. */
const links = ({ link, files = [] }: Message, text: string): string[] => [
  ...(link && !text.includes(link.url) ? [link.url] : []),
  ...files.filter((file) => !text.includes(file.url)).map((file) => `${file.name}: ${file.url}`),
];
