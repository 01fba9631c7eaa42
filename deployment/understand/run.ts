import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import type { Language } from '../../dialogs/message.js';
import type { Question } from '../../dialogs/question.js';
import {
  answer,
  danger,
  intents,
  languageHeard,
  understand,
  type Intent,
  type Understood,
} from '../../dialogs/understanding/index.js';
import { questions } from './questions.js';

export const usage = `Usage: npm run understand -- ["TEXT"] [--channel sms|voice|web] [--language en|es] [--question ID]
       npm run understand -- --intents

Prints how words are understood, as one line of JSON: {intent, slots, score, safety, alternatives}.
Without TEXT it reads lines of standard input.

  --question ID   the question that waits: ${Object.keys(questions).join(', ')}
  --language LL   the language of the conversation; otherwise the one that is heard
`;

export interface Io {
  readonly stdin: NodeJS.ReadableStream;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

interface Options {
  readonly texts: readonly string[];
  readonly intents: boolean;
  readonly language?: Language;
  readonly question?: string;
}

/** The understand command: what it prints and its exit code. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const options = optionsOf(argv);
  if (typeof options === 'string') {
    io.err(`${options}\n`);
    return 2;
  }
  if (options.intents) io.out(`${intents.join('\n')}\n`);
  else if (options.texts.length > 0) io.out(lineFor(options.texts.join(' '), options));
  else for await (const text of createInterface({ input: io.stdin })) io.out(lineFor(text, options));
  return 0;
}

/** As a turn takes it: danger, the answer to the present question, and what else a person may ask for. */
function lineFor(text: string, { language = languageHeard(text, 'en'), question }: Options): string {
  const waiting = question === undefined ? undefined : questions[question]?.(language);
  const answered = waiting && answer(waiting, { text }, language);
  const { intent, slots, score, alternatives } = answered
    ? asAnswer(waiting, answered.value, text, language)
    : understand(text, { language });
  return `${JSON.stringify({ intent, slots, score, safety: danger(text) ?? null, alternatives })}\n`;
}

/** An option is named after what it does. Digits that were asked for prove who somebody is, and are not printed. */
function asAnswer(question: Question, value: string, text: string, language: Language): Understood {
  const known = intents.find((intent) => intent === value);
  const intent: Intent | undefined = question.kind === 'digits' ? 'verify' : known;
  return intent ? { intent, slots: {}, score: 1, alternatives: [] } : understand(text, { language });
}

function optionsOf(argv: readonly string[]): Options | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        channel: { type: 'string', default: 'web' },
        language: { type: 'string' },
        question: { type: 'string' },
        intents: { type: 'boolean', default: false },
      },
    });
    const { channel, language, question } = values;
    if (!['sms', 'voice', 'web'].includes(channel)) return '--channel: one of sms, voice, web';
    if (language !== undefined && language !== 'en' && language !== 'es') return '--language: en or es';
    if (question !== undefined && !Object.hasOwn(questions, question)) {
      return `--question: one of ${Object.keys(questions).join(', ')}`;
    }
    return { texts: positionals, intents: values.intents, language, question };
  } catch (error) {
    return error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
  }
}
