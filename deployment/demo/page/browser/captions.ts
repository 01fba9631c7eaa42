import type { Heard } from '../../twilio/heard.js';
import { byId, element, toEnd } from './dom.js';
import { speak } from './speech.js';

/** What is heard in a call, as running text, with what the caller did in between. */
export class Captions {
  private readonly list = byId('captions');
  private shown = 0;
  private keys: HTMLElement | undefined;

  clear(): void {
    this.list.replaceChildren();
    this.shown = 0;
    this.keys = undefined;
  }

  heard(all: readonly Heard[]): void {
    const fresh = all.slice(this.shown);
    this.shown = Math.max(this.shown, all.length);
    for (const piece of fresh) this.piece(piece);
  }

  /** Keys pressed one after another stand in one line. */
  key(key: string): void {
    if (this.keys) this.keys.textContent += ` ${key}`;
    else this.keys = this.add('me', `Keys: ${key}`);
  }

  me(text: string): void {
    this.add('me', text);
    this.keys = undefined;
  }

  event(text: string): void {
    this.add('event', text);
    this.keys = undefined;
  }

  private piece({ kind, text, language, rate }: Heard): void {
    if (text === '') return;
    this.keys = undefined;
    if (kind === 'dial') return this.event('Connecting you…');
    this.add(kind === 'say' ? 'said' : 'event', text, language);
    if (kind === 'say') speak(text, language, rate);
  }

  private add(kind: string, text: string, language?: string): HTMLElement {
    const line = element('li', { class: kind, lang: language }, text);
    this.list.append(line);
    toEnd(this.list);
    return line;
  }
}
