import { dialFaults } from './magic.js';
import { hear, hearAll } from './heard.js';
import type { Heard } from './heard.js';
import { elementsOf, parseTwiml, textOf } from './twiml.js';
import { expectsOf } from './gather.js';
import type { Expects } from './gather.js';
import type { Element } from './xml.js';
import { newSid, postWebhook } from './webhook.js';
import type { Form, WebhookOptions } from './webhook.js';

export interface CallOptions extends WebhookOptions {
  readonly accountSid: string;
  readonly serviceBaseUrl: () => string;
}

export interface CallView {
  readonly callSid: string;
  /** The person's number. */
  readonly number: string;
  readonly direction: 'inbound' | 'outbound-api';
  readonly state: 'ringing' | 'listening' | 'connected' | 'ended';
  readonly heard: readonly Heard[];
  readonly expects?: Expects;
  /** Keys typed that the Gather still holds. */
  readonly typed: string;
  /** Why the provider ended the call itself: the caller hears "an application error has occurred". */
  readonly error?: string;
  readonly connectedTo?: string;
}

/** Where a call gets its words from: an address, or TwiML given with the request that placed it. */
export interface CallScript {
  readonly url?: string;
  readonly twiml?: string;
  readonly statusCallback?: string;
  /** Twilio listens first, and says who answered. */
  readonly detectsMachines?: boolean;
}

export interface Answering {
  readonly by?: 'human' | 'machine';
  readonly attestation?: string;
}

type Hook = { readonly verb: Element; readonly base: string; readonly rest: readonly Element[] };

const MAX_REDIRECTS = 50;

/** One call, played: the service's TwiML is run verb by verb until it listens, connects or ends. */
export class SimulatedCall {
  readonly callSid = newSid('CA');
  readonly startedAt = Date.now();
  readonly twiml: string[] = [];
  readonly heard: Heard[] = [];
  state: CallView['state'] = 'ringing';
  typed = '';
  error: string | undefined;
  private hook: Hook | undefined;
  private connectedTo: string | undefined;
  private fetches = 0;

  constructor(
    readonly number: string,
    readonly service: string,
    readonly direction: CallView['direction'],
    private readonly script: CallScript,
    private readonly options: CallOptions,
  ) {}

  /** The line is open: asks the service what to say. `attestation`: what the caller's carrier says of their number. */
  async answer({ by = 'human', attestation }: Answering = {}): Promise<void> {
    if (this.state !== 'ringing') return;
    const { url, twiml, detectsMachines } = this.script;
    if (url === undefined) return this.run(twiml ?? '', '');
    const status = this.direction === 'inbound' ? 'ringing' : 'in-progress';
    await this.fetch(
      url,
      this.form(status, {
        ...(detectsMachines ? { AnsweredBy: by === 'machine' ? 'machine_start' : 'human' } : {}),
        ...(attestation === undefined ? {} : { StirVerstat: attestation }),
      }),
    );
  }

  /** Keys typed one after another; what a Gather leaves over goes to the next one. */
  async keys(keys: string): Promise<void> {
    for (const key of keys) {
      const gather = this.expects;
      if (!gather?.digits) continue;
      if (key === gather.finishOnKey) {
        if (this.typed !== '') await this.submitKeys();
      } else {
        this.typed += key;
        if (this.typed.length === gather.numDigits) await this.submitKeys();
      }
    }
  }

  async say(text: string): Promise<void> {
    if (!this.expects?.speech) return;
    this.typed = '';
    await this.submit({ SpeechResult: text, Confidence: '0.91', Language: this.expects.language });
  }

  /** The caller does nothing until the Gather's time-out: keys already typed are sent. */
  async silence(): Promise<void> {
    if (this.typed !== '') return this.submitKeys();
    const hook = this.hook;
    if (!hook) return;
    if (hook.verb.attributes['actionOnEmptyResult'] === 'true') return this.submit({ msg: 'Gather End' });
    await this.play(hook.rest, hook.base);
  }

  /** The line that was rung hangs up. */
  async dialEnded(status = 'completed'): Promise<void> {
    const hook = this.hook;
    if (this.state !== 'connected' || !hook) return;
    const { action } = hook.verb.attributes;
    if (action === undefined) return this.play(hook.rest, hook.base);
    await this.fetch(resolve(action, hook.base), this.form('in-progress', { DialCallStatus: status }));
  }

  async hangup(status: 'completed' | 'busy' | 'no-answer' | 'failed' = 'completed'): Promise<void> {
    if (this.state === 'ended') return;
    this.become('ended');
    const { statusCallback } = this.script;
    if (statusCallback)
      await postWebhook(
        statusCallback,
        this.form(status, { CallDuration: status === 'completed' ? '60' : '0' }),
        this.options,
      );
  }

  get expects(): Expects | undefined {
    return this.state === 'listening' && this.hook ? expectsOf(this.hook.verb) : undefined;
  }

  view(): CallView {
    const { callSid, number, direction, state, heard, expects, typed, error, connectedTo } = this;
    return { callSid, number, direction, state, heard, expects, typed, error, connectedTo };
  }

  private submitKeys(): Promise<void> {
    const Digits = this.typed;
    this.typed = '';
    return this.submit({ Digits, msg: 'Gather End' });
  }

  private async submit(input: Form): Promise<void> {
    const hook = this.hook;
    if (!hook) return;
    const url = resolve(hook.verb.attributes['action'] ?? hook.base, hook.base);
    await this.fetch(url, this.form('in-progress', input));
  }

  private async fetch(url: string, form: Form): Promise<void> {
    if (++this.fetches > MAX_REDIRECTS * 10) return this.fail('too many documents');
    const { status, body } = await postWebhook(url, form, this.options);
    if (this.state === 'ended') return;
    if (status !== 200) return this.fail(`the service answered ${status}`);
    await this.run(body, url);
  }

  private async run(body: string, url: string): Promise<void> {
    this.twiml.push(body);
    let verbs: Element[];
    try {
      verbs = elementsOf(parseTwiml(body));
    } catch (error) {
      return this.fail((error as Error).message);
    }
    await this.play(verbs, url);
  }

  private async play(verbs: readonly Element[], base: string): Promise<void> {
    const [verb, ...rest] = verbs;
    if (!verb || verb.name === 'Hangup') return this.hangup();
    if (verb.name === 'Redirect') {
      return this.fetch(resolve(textOf(verb).trim(), base), this.form('in-progress', {}));
    }
    if (verb.name === 'Gather') {
      this.heard.push(...hearAll(verb));
      return this.become('listening', { verb, base, rest });
    }
    if (verb.name === 'Dial') return this.dial({ verb, base, rest });
    this.heard.push(...hear(verb));
    await this.play(rest, base);
  }

  private async dial(hook: Hook): Promise<void> {
    const to = textOf(hook.verb).trim();
    this.heard.push({ kind: 'dial', text: to, pauseMs: 0 });
    this.become('connected', hook);
    this.connectedTo = to;
    const fault = dialFaults[to];
    if (fault) await this.dialEnded(fault);
  }

  private become(state: CallView['state'], hook?: Hook): void {
    this.state = state;
    this.hook = hook;
    this.connectedTo = undefined;
    this.typed = '';
  }

  private async fail(error: string): Promise<void> {
    this.error = error;
    this.heard.push({ kind: 'error', text: 'An application error has occurred. Goodbye.', pauseMs: 0 });
    await this.hangup('failed');
  }

  private form(CallStatus: string, extra: Form): Form {
    const inbound = this.direction === 'inbound';
    const from = inbound ? this.number : this.service;
    const to = inbound ? this.service : this.number;
    return {
      AccountSid: this.options.accountSid,
      ApiVersion: '2010-04-01',
      CallSid: this.callSid,
      CallStatus,
      Called: to,
      CalledCountry: 'US',
      Caller: from,
      CallerCity: 'SPRINGFIELD',
      CallerState: 'IL',
      CallerZip: '62701',
      Direction: this.direction,
      From: from,
      FromCity: 'SPRINGFIELD',
      FromState: 'IL',
      To: to,
      ToCountry: 'US',
      ...extra,
    };
  }
}

const resolve = (url: string, base: string): string => new URL(url, base).toString();
