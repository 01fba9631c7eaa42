import { isClear } from './did-you-mean.js';
import { oneTurnLater, type NumberNamed } from './hard-time.js';
import type { Question } from './question.js';
import type { RunningTurn } from './running-turn.js';
import type { Input } from './state.js';
import {
  answer,
  askedFor,
  languageHeard,
  suspected,
  understand,
  type Danger,
  type Understood,
} from './understanding/index.js';

/** What is heard in the words of one turn, beside plain danger: the language, unease, and what they ask for. */
export class Hearing {
  /** The words may have been of danger. */
  uneasy: Danger | undefined;
  named: NumberNamed | undefined;

  constructor(
    private readonly turn: RunningTurn,
    named: NumberNamed | undefined,
  ) {
    this.named = oneTurnLater(named);
  }

  /** Who asks in Spanish is answered in Spanish. An answer to the present question says nothing of the language. */
  language({ text }: Input, question: Question | undefined): void {
    const { language } = this.turn;
    if (text === undefined || (question && answer(question, { text }, language))) return;
    this.turn.set({ language: languageHeard(text, language) });
  }

  /** The same worry is answered once in a few turns. */
  feel(text: string): void {
    const danger = suspected(text);
    if (!danger || danger === this.named?.danger) return;
    this.uneasy = danger;
    this.named = { danger, turnsAgo: 0 };
  }

  /** Half-understood words may be asked about outside: never ones that may be of danger, and never while a code is collected. */
  async understood(text: string, question: Question | undefined): Promise<Understood> {
    const { language, services } = this.turn;
    const ours = understand(text, { language });
    if (isClear(ours) || this.uneasy || question?.kind === 'digits') return ours;
    const theirs = await services.secondOpinion?.(text, language);
    return theirs === undefined || theirs === 'outOfScope' ? ours : askedFor(theirs, text, language);
  }
}
