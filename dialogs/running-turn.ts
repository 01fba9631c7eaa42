import type { Person, Place, Standing } from '../bot/identity/identity.js';
import type { OpenRecord } from '../bot/identity/standing.js';
import type { Clock, Random } from '../bot/ports.js';
import type { Effect } from '../bot/storage/effect.js';
import type { Channel } from './channel.js';
import { contentFor, type Content } from './content/index.js';
import type { Expectation, Language, Message, Words } from './message.js';
import type { Question } from './question.js';
import type { PutIn } from './state.js';
import type { Answer, Args, DialogServices, Extra, StepResult, Turn } from './turn.js';

/** Of speech. */
const NORMAL = 1;

export interface TurnContext {
  readonly channel: Channel;
  readonly place: Place;
  readonly standing: Standing;
  readonly services: DialogServices;
  readonly clock: Clock;
  readonly random: Random;
}

/** The Turn that steps see, and what they have said and asked for so far. */
export class RunningTurn implements Turn {
  readonly messages: Message[] = [];
  readonly effects: Effect[] = [];
  secret: string | undefined;
  file: PutIn | undefined;
  standing: Standing;
  private readonly began: number;

  constructor(
    private readonly context: TurnContext,
    public language: Language,
    public rate: number,
  ) {
    this.standing = context.standing;
    this.began = context.clock.now();
  }

  get channel(): Channel {
    return this.context.channel;
  }
  get place(): Place {
    return this.context.place;
  }
  get services(): DialogServices {
    return this.context.services;
  }
  get clock(): Clock {
    return this.context.clock;
  }
  get random(): Random {
    return this.context.random;
  }
  get recordMs(): number {
    return Math.max(0, this.began + this.channel.recordMs - this.clock.now());
  }
  get say(): Content {
    return contentFor(this.language);
  }
  get person(): Person {
    if (!this.standing.person) throw new Error('script reads a person without saying what it needs');
    return this.standing.person;
  }

  tell(words: Words, extra: Extra = {}): void {
    this.messages.push(this.message(words, { kind: 'nothing' }, extra));
  }

  /** Says a stored question: also used when it is asked again. */
  askNow(words: Words, question: Question, extra: Extra = {}): void {
    const choices = 'options' in question ? question.options?.map(asChoice) : undefined;
    this.messages.push(this.message(words, expected(question), { choices, ...extra }));
  }

  /** What else may be said now, beside what the question expects. Not kept with it. */
  alsoHear(names: readonly string[]): void {
    const at = this.messages.findLastIndex(({ expects }) => expects.kind === 'words');
    const message = this.messages[at];
    if (message?.expects.kind !== 'words' || names.length === 0) return;
    const expects = { ...message.expects, hints: [...(message.expects.hints ?? []), ...names] };
    this.messages[at] = { ...message, expects };
  }

  set(settings: { readonly language?: Language; readonly rate?: number }): void {
    this.language = settings.language ?? this.language;
    this.rate = settings.rate ?? this.rate;
    const { actor } = this.standing;
    if (settings.rate !== undefined && actor) this.keepRate(actor);
  }

  /** On a call the speed they chose before; one chosen on this call, before it was known whose it is, is kept for the next. */
  proven(person: Person, how?: 'restricted'): void {
    this.standing = { level: 2, person, actor: person, restricted: how === 'restricted' };
    if (!this.channel.keypad) return;
    if (this.rate === NORMAL) this.rate = person.rate ?? NORMAL;
    else this.keepRate(person);
  }

  private keepRate(person: Person): void {
    if (this.rate === (person.rate ?? NORMAL)) return;
    this.effect(this.services.identity.keepRate(person.id, this.rate));
  }

  provenAgain(): void {
    this.standing = { ...this.standing, level: 3, freshAt: this.clock.now() };
  }

  /** What only the one before had, such as their own token, does not go over. */
  opened({ person, actor, signedFor, helps }: OpenRecord): void {
    const { level, restricted, freshAt } = this.standing;
    this.standing = { level, restricted, freshAt, person, actor, signedFor, helps };
  }

  /** The script that asked for a fresh proof is over: on a call the next one asks anew. */
  freshOver(): void {
    if (this.standing.freshAt === undefined) return;
    const effects = this.services.identity.endFresh(this.place);
    if (effects.length === 0) return;
    this.effect(...effects);
    this.standing = { ...this.standing, level: 2, freshAt: undefined };
  }

  effect(...effects: readonly Effect[]): void {
    this.effects.push(...effects);
  }

  ask(words: Words, question: Question, extra?: Extra): StepResult {
    return { do: 'ask', words, question, extra };
  }
  skip(answer?: Answer): StepResult {
    return { do: 'skip', answer };
  }
  go(step: string): StepResult {
    return { do: 'go', step };
  }
  begin(script: string, args?: Args): StepResult {
    return { do: 'begin', script, args };
  }
  become(script: string, args?: Args): StepResult {
    return { do: 'become', script, args };
  }
  end(words?: Words, result?: Answer, extra?: Extra): StepResult {
    return { do: 'end', words, result, extra };
  }
  hangUp(words: Words): StepResult {
    return { do: 'hangUp', words };
  }

  private message(words: Words, expects: Expectation, extra: Extra): Message {
    return { ...words, expects, language: this.language, ...extra };
  }
}

const asChoice = (option: { label: string; key?: string }) => ({
  label: option.label,
  say: option.label,
  key: option.key,
});

function expected(question: Question): Expectation {
  switch (question.kind) {
    case 'digits':
      return { kind: 'digits', length: question.length, secret: question.secret };
    case 'choice':
      return { kind: 'words', hints: question.options.map((o) => o.label) };
    default:
      return { kind: 'words' };
  }
}
