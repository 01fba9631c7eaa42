import type { Element } from './xml.js';

/** What a listening Gather takes. */
export interface Expects {
  readonly digits: boolean;
  readonly speech: boolean;
  readonly numDigits?: number;
  readonly finishOnKey: string;
  readonly timeoutSeconds: number;
  readonly hints: readonly string[];
  readonly language: string;
}

export function expectsOf({ attributes }: Element): Expects {
  const {
    input = 'dtmf',
    numDigits,
    finishOnKey = '#',
    timeout = '5',
    hints = '',
    language = 'en-US',
  } = attributes;
  return {
    digits: input.includes('dtmf'),
    speech: input.includes('speech'),
    numDigits: numDigits === undefined ? undefined : Number(numDigits),
    finishOnKey,
    timeoutSeconds: Number(timeout),
    hints: hints
      .split(',')
      .map((hint) => hint.trim())
      .filter(Boolean),
    language,
  };
}
