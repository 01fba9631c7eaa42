import { meets } from '../bot/identity/levels.js';
import { isClear, maybeMeant, offered } from './did-you-mean.js';
import { nameNumber } from './hard-time.js';
import { Hearing } from './hearing.js';
import type { Conversation } from './interrupt.js';
import type { Language } from './message.js';
import type { Question } from './question.js';
import { RunningTurn, type TurnContext } from './running-turn.js';
import { Stack } from './stack.js';
import { freshState, type DialogState, type Frame, type Input, type Told } from './state.js';
import {
  answer,
  danger,
  intentOfKey,
  intents,
  type Danger,
  type Intent,
  type Slots,
  type Understood,
} from './understanding/index.js';

/** So soon after a code, nobody has heard enough of a list to ask for more. */
const POUND_FOLLOWS_MS = 4_000;

/** A call that hears nothing ends after this (facts: identity 4, phone). */
const SILENCE_ENDS_MS = 5 * 60_000;

export interface RunResult {
  readonly messages: RunningTurn['messages'];
  readonly effects: RunningTurn['effects'];
  readonly state: DialogState;
  readonly ended: boolean;
  readonly danger?: Danger;
  /** The words may have been of danger: the reply names the number and is otherwise what it would be. */
  readonly uneasy?: Danger;
}

/**
 * One turn of a conversation: `(state, input) -> (state, messages, effects)`. Safety comes first, then the answer to the
 * present question, interrupts, and what else a person may ask for.
 */
export async function run(
  conversation: Conversation,
  context: TurnContext,
  before: DialogState | undefined,
  input: Input,
  language: Language = 'en',
): Promise<RunResult> {
  const state = before ?? freshState(language);
  const turn = new RunningTurn(context, state.language, state.rate);
  const running = new Running(conversation, turn, state);
  await running.take(input);
  return running.result();
}

/** A call put through goes on here when the other side hangs up: also an answer, or it would be dialed again. */
const awaits = (name: string, event: string): boolean =>
  name === event || (name === 'dialFailed' && event === 'dialEnded');

/** "Keep reading" is understood as `next`: where that is one of the options, it is the answer. */
const offers = (question: Question | undefined, intent: Intent): boolean =>
  question?.kind === 'choice' && question.options.some((option) => option.value === intent);

class Running {
  private readonly stack: Stack;
  private misses: number;
  private keyedAt: number | undefined;
  private heardAt: number | undefined;
  private ended = false;
  private danger: RunResult['danger'];
  private told: Told | undefined;
  private readonly hearing: Hearing;

  constructor(
    private readonly conversation: Conversation,
    private readonly turn: RunningTurn,
    state: DialogState,
  ) {
    this.stack = new Stack(conversation, turn, state.stack);
    this.misses = state.misses;
    this.keyedAt = state.keyedAt;
    this.heardAt = state.heardAt;
    this.told = state.told;
    this.hearing = new Hearing(turn, state.named);
  }

  result(): RunResult {
    const { messages, effects, language, rate } = this.turn;
    const stack: readonly Frame[] = this.ended ? [] : this.stack.frames;
    const { misses, keyedAt, heardAt, ended, danger } = this;
    const { named, uneasy } = this.hearing;
    const told = this.ended ? undefined : (this.stack.told ?? this.told);
    const state = { language, rate, stack, misses, keyedAt, heardAt, named, told };
    return { messages, effects, state, ended, danger, uneasy };
  }

  async take(input: Input): Promise<void> {
    await this.answered(input);
    if (this.stack.hungUp) this.stop();
    if (this.hearing.uneasy) nameNumber(this.turn, this.hearing.uneasy, this.ended);
    if (!this.ended && !this.danger) this.turn.alsoHear(this.conversation.hints?.(this.turn) ?? []);
  }

  private async answered(input: Input): Promise<void> {
    if (input.event !== 'silence') this.heardAt = this.turn.clock.now();
    this.danger = input.text === undefined ? undefined : danger(input.text);
    if (this.danger) {
      this.hearing.language(input, this.stack.question());
      this.misses = 0;
      return this.stack.begin(this.conversation.danger, { danger: this.danger });
    }
    if (input.event === 'hangUp') return this.stop();
    if (this.silentTooLong()) return this.stack.hangUp(this.turn.say.calls.silentTooLong);
    if (input.placed !== undefined) {
      this.turn.secret = input.placed;
      return this.stack.onMain(this.conversation.placed);
    }
    const { only } = this;
    if (only !== undefined) return this.takeOnly(only, input);
    this.hearing.language(input, this.stack.question());
    if (this.stack.isOutdated()) {
      this.conversation.outdated(this.turn);
      this.stack.clear();
    }
    if (this.stack.isEmpty() || input.event === 'start') {
      await this.stack.restart();
      if (input.text === undefined && input.keys === undefined && input.file === undefined) return;
      this.turn.messages.pop(); // greeted; the open question is answered already
    }
    if (input.file !== undefined) return this.putIn(input);
    return input.event ? this.happened(input.event) : this.said(input);
  }

  /** What was asked before is dropped, as with any other wish. */
  private putIn({ file, text = '' }: Input): Promise<void> {
    this.hearing.feel(text);
    this.turn.file = file;
    const now = this.turn.clock.now();
    if (!meets('read', this.turn.standing, now, now)) this.turn.tell(this.turn.say.ownFiles.notTaken);
    return this.stack.onMain(this.conversation.upload, { put: true });
  }

  private get only(): { readonly question: Question; readonly otherwise: string } | undefined {
    const question = this.stack.question();
    if (question?.kind !== 'choice' || question.otherwise === undefined) return undefined;
    return { question, otherwise: question.otherwise };
  }

  /** Said again once, in the same words, and then taken as no. */
  private takeOnly({ question, otherwise }: NonNullable<Running['only']>, input: Input): Promise<void> {
    const key = input.keys === undefined ? undefined : answer(question, input, this.turn.language);
    if (key) return this.resume(key.value);
    this.misses += 1;
    if (this.misses >= 2) return this.resume(otherwise);
    this.stack.askAgain();
    return Promise.resolve();
  }

  /** A phone left off the hook: the record must not stay open to whoever picks it up. */
  private silentTooLong(): boolean {
    const since = this.heardAt ?? this.turn.clock.now();
    return this.turn.channel.keypad && this.turn.clock.now() - since >= SILENCE_ENDS_MS;
  }

  private async happened(event: string): Promise<void> {
    const question = this.stack.question();
    if (question?.kind === 'event' && awaits(question.name, event)) return this.resume(event);
    if (event === 'silence') return this.missed('nothing');
    // A call must hear something; a page or a thread is left in peace.
    if (this.turn.channel.keypad) this.stack.askAgain();
  }

  private async said(input: Input): Promise<void> {
    const question = this.stack.question();
    if (this.endsTheDigitsBefore(input)) return this.stack.again();
    const answered = question && answer(question, input, this.turn.language);
    this.keyedAt = answered && question?.kind === 'digits' && input.keys ? this.turn.clock.now() : undefined;
    if (answered) return this.answeredWith(answered.value);
    const collecting = question?.kind === 'digits';
    if (input.keys !== undefined) {
      const intent = collecting ? undefined : intentOfKey(input.keys);
      return intent ? this.intend(intent, {}) : this.missed();
    }
    this.hearing.feel(input.text ?? '');
    const understood = await this.hearing.understood(input.text ?? '', question);
    // Whoever may be in despair is not asked what they meant, and no goodbye of theirs hangs up on them: the number is named, and
    // the question waits as it was.
    if (this.hearing.uneasy && (!isClear(understood) || understood.intent === 'bye'))
      return this.stack.askAgain();
    return isClear(understood) ? this.wish(understood.intent, understood.slots) : this.askWhich(understood);
  }

  /** Not while a code is collected or a sign-in is awaited, and not a third time in a row. */
  private askWhich(understood: Understood): Promise<void> | void {
    const waiting = this.stack.question()?.kind;
    const [first, second, third] = maybeMeant(understood, offered(this.turn.channel.keypad));
    const asksAlready = this.stack.present()?.script === this.conversation.didYouMean;
    if (!first || waiting === 'digits' || waiting === 'event' || this.misses >= 2) return this.missed();
    if (asksAlready) this.stack.drop();
    this.misses += 1;
    return this.stack.begin(this.conversation.didYouMean, { ...understood.slots, first, second, third });
  }

  /** What was meant is done where it was said: the question before is back. */
  private answeredWith(value: string): Promise<void> {
    const asked = this.stack.present();
    if (asked?.script !== this.conversation.didYouMean) return this.resume(value);
    this.stack.drop();
    const intent = intents.find((known) => known === value) ?? 'menu';
    const { first, second, third, ...slots } = asked.answers;
    return this.wish(intent, intent === first && ![second, third].includes(intent) ? slots : {});
  }

  /** An option of the present question answers it; one that says more than the option ("in Spanish") is a wish of its own. */
  private wish(intent: Intent, slots: Slots): Promise<void> {
    const saysMore = Object.keys(slots).length > 0;
    const asked = this.stack.present();
    if (asked?.script === this.conversation.didYouMean) {
      this.stack.drop();
      return this.wish(intent, slots);
    }
    return !saysMore && offers(this.stack.question(), intent)
      ? this.resume(intent)
      : this.intend(intent, slots);
  }

  /** The last digit sends a code, and some press pound after it all the same: that is not "next", and must not skip a page. */
  private endsTheDigitsBefore({ keys }: Input): boolean {
    const justNow = this.keyedAt !== undefined && this.turn.clock.now() - this.keyedAt < POUND_FOLLOWS_MS;
    this.keyedAt = undefined;
    return keys === '#' && justNow;
  }

  private resume(value: string): Promise<void> {
    this.misses = 0;
    return this.stack.resume(value);
  }

  private async intend(intent: Intent, slots: Slots): Promise<void> {
    const interrupt = await this.conversation.interrupts[intent]?.(this.turn, slots);
    if (interrupt && interrupt.do !== 'pass') {
      this.misses = 0;
      if (interrupt.do === 'again') return this.stack.again();
      if (interrupt.do === 'retell') return this.retell();
      if (interrupt.do === 'stay' && this.conversation.retold.includes(intent)) this.told = { intent, slots };
      if (interrupt.do === 'become') return this.stack.onMain(interrupt.script, interrupt.args);
      return interrupt.do === 'end' ? this.stop() : this.stack.askAgain();
    }
    const route = this.conversation.routes[intent]?.(slots);
    if (!route) return this.missed();
    this.misses = 0;
    return this.stack.onMain(route.script, route.args);
  }

  /** Of a page under way, the page; else what was told last, from its beginning. */
  private retell(): Promise<void> {
    const { told } = this;
    if (told === undefined || !this.stack.isOnMain()) return this.stack.again();
    return 'script' in told
      ? this.stack.onMain(told.script, told.args)
      : this.intend(told.intent, told.slots);
  }

  private missed(heard: 'words' | 'nothing' = 'words'): void {
    this.misses += 1;
    this.conversation.missed(this.turn, this.misses, heard);
    this.stack.askAgain();
  }

  private stop(): void {
    this.ended = true;
    const { services, standing, place, channel } = this.turn;
    // The record read for this session goes with it, also when the caller just hangs up.
    if (standing.person) services.records.forget(standing.person.id);
    this.turn.effect(services.identity.end(place, channel.keypad ? 'hangUp' : 'goodbye'));
  }
}
