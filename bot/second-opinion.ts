import { z } from 'zod';
import type { SecondOpinion } from '../dialogs/turn.js';
import { intents } from '../dialogs/understanding/index.js';
import type { Log } from './log.js';
import type { Fetch } from './ports.js';

/** Somebody waits on a line: later than this, what we understood ourselves stands. */
const WAIT_MS = 1_500;
const LARGEST = 1_000;

/** Five digits or more may be an SSN, a member number or a phone. */
const longNumber = /\d(?:[ .-]?\d){4,}/g;

const answerShape = z.object({ intent: z.enum(intents) });

export interface SecondOpinionParts {
  readonly url: string;
  readonly key: string;
  readonly fetch: Fetch;
  readonly log: Log;
}

/**
 * Asks a model outside what half-understood words may mean: POST {text, language, intents}, answered by {intent}. It gets what
 * was said, without its long numbers, and nothing of a record; it names one wish of the closed list, and no words of its own
 * reach anybody. Undefined for whatever else it answers, and where it does not answer in time.
 */
export const createSecondOpinion =
  ({ url, key, fetch, log }: SecondOpinionParts): SecondOpinion =>
  async (text, language) => {
    try {
      const response = await fetch(url, {
        method: 'POST',
        redirect: 'error',
        headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${key}` },
        body: JSON.stringify({ text: text.slice(0, 500).replace(longNumber, 'number'), language, intents }),
        signal: AbortSignal.timeout(WAIT_MS),
      });
      const said = response.ok ? await response.text() : '';
      const answer = said.length <= LARGEST ? answerShape.safeParse(parsed(said)) : undefined;
      if (!answer?.success) log.warn('secondOpinion.refused', { status: response.status });
      return answer?.data?.intent;
    } catch {
      log.warn('secondOpinion.failed');
      return undefined;
    }
  };

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
