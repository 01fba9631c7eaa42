import VoiceResponse from 'twilio/lib/twiml/VoiceResponse.js';
import type { Language, Words } from '../../dialogs/message.js';
import type { Outcome } from '../../bot/turn/delivery.js';
import type { Timer } from '../../bot/ports.js';
import { speak } from './say.js';

/** Turns under way in this process, by inbox key: a caller told to wait comes back and finds theirs. */
export class Pending {
  private readonly turns = new Map<string, Promise<Outcome>>();

  /** The turn of this key: the one under way, or a new one. On another replica the inbox gives the stored reply. */
  start(key: string, run: () => Promise<Outcome>): Promise<Outcome> {
    const running = this.turns.get(key);
    if (running) return running;
    const turn = run().finally(() => this.turns.delete(key));
    this.turns.set(key, turn);
    return turn;
  }
}

/** The outcome, or 'late' when it takes longer than `ms`. The turn goes on. */
export function within(turn: Promise<Outcome>, ms: number, timer: Timer): Promise<Outcome | 'late'> {
  return new Promise((resolve, reject) => {
    const cancel = timer(ms, () => resolve('late'));
    turn.then(resolve, reject).finally(cancel);
  });
}

/** Says a few words and asks again at `url`. */
export function waitTwiml(words: Words, language: Language, url: string): string {
  const response = new VoiceResponse();
  speak(response, { ...words, language, expects: { kind: 'nothing' } }, 1);
  response.redirect({ method: 'POST' }, url);
  return response.toString();
}

/** Says that something broke, and how else to get help; then ends the call. */
export function troubleTwiml(words: Words, language: Language): string {
  const response = new VoiceResponse();
  speak(response, { ...words, language, expects: { kind: 'end' } }, 1);
  response.hangup();
  return response.toString();
}
