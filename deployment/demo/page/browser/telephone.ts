import type { CallView } from '../../twilio/call.js';
import { network } from './api.js';
import { Captions } from './captions.js';
import { byId, every, shown } from './dom.js';
import { hush } from './speech.js';

type Act = Parameters<typeof network.act>[1];

/** The telephone: a line, a call, a keypad, and what is heard as running text. */
export class Telephone {
  private readonly line = byId<HTMLSelectElement>('phone-line');
  private readonly captions = new Captions();
  private sid: string | undefined;
  private ringing: string | undefined;
  /** One thing at a time: keys pressed while the service thinks follow in order. */
  private queue: Promise<void> = Promise.resolve();

  start(): void {
    byId('call').addEventListener('click', () => this.call());
    byId('hangup').addEventListener('click', () => this.act('hangup'));
    byId('silence').addEventListener('click', () => this.act('silence'));
    byId('say-form').addEventListener('submit', (event) => this.say(event));
    for (const key of document.querySelectorAll<HTMLButtonElement>('[data-key]')) {
      key.addEventListener('click', () => this.press(key.dataset['key'] ?? ''));
    }
    byId('telephone').addEventListener('keydown', (event) => this.typed(event));
    this.line.addEventListener('change', () => this.act('hangup'));
    every(1000, () => this.poll());
    this.idle();
  }

  private call(): void {
    if (this.sid) return;
    const { ringing } = this;
    this.captions.clear();
    this.state('Calling…', true);
    this.queue = this.queue.then(async () => {
      this.sid = ringing ?? (await network.ring(this.line.value));
      this.show(ringing ? await network.act(ringing, 'answer') : await network.view(this.sid));
    });
    this.queue = this.queue.catch(() => this.lost());
  }

  private press(key: string): void {
    if (!this.sid) return;
    this.captions.key(key);
    this.act('keys', { keys: key });
  }

  /** Digits of a real keyboard work too, except while words are typed. */
  private typed(event: KeyboardEvent): void {
    const words = event.target instanceof HTMLInputElement && event.target.type !== 'checkbox';
    if (words || !/^[0-9*#]$/.test(event.key)) return;
    event.preventDefault();
    this.press(event.key);
  }

  private say(event: Event): void {
    event.preventDefault();
    const input = byId<HTMLInputElement>('say-text');
    const text = input.value.trim();
    if (text === '' || !this.sid) return;
    input.value = '';
    this.captions.me(text);
    this.act('say', { text });
  }

  private act(act: Act, body: object = {}): void {
    const { sid } = this;
    if (!sid) return;
    hush();
    this.queue = this.queue
      .then(async () => this.show(await network.act(sid, act, body)))
      .catch(() => this.lost());
  }

  private async poll(): Promise<void> {
    if (this.sid) return this.show(await network.view(this.sid));
    const calls = await network.calls(this.line.value);
    const incoming = calls.find((c) => c.direction === 'outbound-api' && c.state === 'ringing');
    if (this.sid || this.ringing === incoming?.callSid) return;
    this.ringing = incoming?.callSid;
    this.idle();
  }

  private show(view: CallView): void {
    if (view.callSid !== this.sid) return;
    this.captions.heard(view.heard);
    byId('phone-typed').textContent = view.typed;
    if (view.state === 'ended') return this.ended('The call has ended.');
    this.state(view.connectedTo ? `Connected to ${shown(view.connectedTo)}` : listening(view), true);
  }

  private lost(): void {
    this.ended('The call was lost.');
  }

  private ended(words: string): void {
    this.sid = undefined;
    this.ringing = undefined;
    this.captions.event(words);
    this.idle();
  }

  private idle(): void {
    byId('phone-typed').textContent = '';
    this.state(this.ringing ? 'Ringing: the service is calling' : 'Not in a call', false);
  }

  private state(words: string, inCall: boolean): void {
    if (byId('phone-state').textContent !== words) byId('phone-state').textContent = words;
    byId('call').textContent = this.ringing && !inCall ? 'Answer' : 'Call';
    byId<HTMLButtonElement>('call').disabled = inCall;
    for (const id of ['hangup', 'say', 'silence']) byId<HTMLButtonElement>(id).disabled = !inCall;
  }
}

function listening({ expects }: CallView): string {
  if (!expects) return 'In a call';
  return expects.speech && expects.digits ? 'Listening: keys or words' : 'Listening: keys';
}
