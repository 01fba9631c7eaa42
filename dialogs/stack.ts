import { meets } from '../bot/identity/levels.js';
import type { Conversation } from './interrupt.js';
import type { Words } from './message.js';
import type { Question } from './question.js';
import type { RunningTurn } from './running-turn.js';
import type { Script } from './script.js';
import type { Frame } from './state.js';
import type { Answer, Args, StepResult } from './turn.js';

/** A script that goes on this long without asking is a bug, not a conversation. */
const STEPS_AT_MOST = 100;

/** The scripts under way, the present one last. */
export class Stack {
  private readonly scripts: ReadonlyMap<string, Script>;
  /** A script ended the call. */
  hungUp = false;
  /** The script that ended last and can be told again, with what it was asked for. */
  told: { readonly script: string; readonly args: Args } | undefined;

  constructor(
    private readonly conversation: Conversation,
    private readonly turn: RunningTurn,
    public frames: readonly Frame[],
  ) {
    this.scripts = new Map(conversation.scripts.map((s) => [s.name, s]));
  }

  isEmpty = (): boolean => this.frames.length === 0;
  clear(): void {
    this.frames.forEach((frame) => this.left(frame));
    this.frames = [];
  }
  present = (): Frame | undefined => this.frames.at(-1);
  question = (): Question | undefined => this.frames.at(-1)?.asked?.question;

  /** A deploy changed a script under way: its answers would land in the wrong steps. */
  isOutdated(): boolean {
    return this.frames.some((f) => {
      const script = this.scripts.get(f.script);
      return script?.version !== f.version || !(f.step in script.steps);
    });
  }

  async restart(): Promise<void> {
    this.clear();
    await this.begin(this.conversation.main);
  }

  async begin(name: string, args?: Args): Promise<void> {
    this.push(name, args);
    await this.advance();
  }

  /** Another wish: everything but main is dropped, and main goes on after it. */
  async onMain(name: string, args?: Args): Promise<void> {
    this.clear();
    this.push(this.conversation.main);
    if (name !== this.conversation.main) this.push(name, args);
    await this.advance();
  }

  /** The answer to the present question: kept under its step's name, or handed on if it is a secret. */
  async resume(value: string): Promise<void> {
    const frame = this.top();
    const secret = frame.asked?.question.kind === 'digits' && frame.asked.question.secret;
    if (secret) this.turn.secret = value;
    this.next(secret ? undefined : value);
    await this.advance();
  }

  /** Runs the present step again: "repeat". */
  async again(): Promise<void> {
    this.change({ asked: undefined });
    await this.advance();
  }

  /** Leaves the present script, unanswered. */
  drop(): void {
    this.pop();
  }

  hangUp(words: Words): void {
    this.turn.tell(words, { expects: { kind: 'end' } });
    this.hungUp = true;
  }

  askAgain(): void {
    const asked = this.frames.at(-1)?.asked;
    if (asked) this.turn.askNow(asked.words, asked.question, asked.extra);
  }

  private async advance(): Promise<void> {
    for (let steps = 0; !this.isEmpty(); steps += 1) {
      if (steps > STEPS_AT_MOST) throw new Error(`script ${this.top().script} never asks`);
      if (this.proves()) continue;
      const frame = this.top();
      const step = this.steps(frame)[frame.step];
      if (!step) throw new Error(`script ${frame.script} has no step ${frame.step}`);
      const result = await step(this.turn, frame.answers);
      this.turn.secret = undefined;
      if (this.apply(result)) return;
    }
  }

  /** Whether a proof had to be put before the present script. Asked again at every step: a session may end meanwhile. */
  private proves(): boolean {
    const { script, answers, began } = this.top();
    const { needs } = this.script(script);
    const now = this.turn.clock.now();
    if (meets(needs, this.turn.standing, began ?? now, now)) {
      if (needs === 'fresh') this.change({ began: began ?? now });
      return false;
    }
    this.push(this.conversation.verify, { asked: answers.section ?? script, needs });
    return true;
  }

  /** A fresh proof lasts until the script that asked for it ends, however it ends. */
  private left({ script }: Frame): void {
    if (this.scripts.get(script)?.needs === 'fresh') this.turn.freshOver();
  }

  /** True when the turn is over: something was asked. */
  private apply(result: StepResult): boolean {
    switch (result.do) {
      case 'ask':
        this.turn.askNow(result.words, result.question, result.extra);
        this.change({ asked: { words: result.words, question: result.question, extra: result.extra } });
        return true;
      case 'skip':
        return this.next(result.answer);
      case 'go':
        return this.change({ step: result.step, asked: undefined });
      case 'begin':
        return this.push(result.script, result.args);
      case 'become':
        this.pop();
        return this.push(result.script, result.args);
      case 'end':
        if (result.words) this.turn.tell(result.words, result.extra);
        return this.finish(result.result);
      case 'hangUp':
        this.hangUp(result.words);
        return true;
    }
  }

  private finish(result: Answer): boolean {
    const { script, answers } = this.top();
    if (this.conversation.retold.includes(script)) this.told = { script, args: this.argsOf(script, answers) };
    this.pop();
    // Danger stands on top of whatever was asked: that question still waits, and is not said now.
    if (script === this.conversation.danger) return true;
    if (script === this.conversation.verify) {
      // A proof stands before its script without being a step of it: right, that script runs; else it is dropped.
      if (result === true) return false;
      this.pop();
    }
    return this.isEmpty() ? true : this.next(result);
  }

  /** What a script was begun with: the rest are answers of its steps. */
  private argsOf(script: string, answers: Args): Args {
    const { steps } = this.script(script);
    return Object.fromEntries(Object.entries(answers).filter(([name]) => !(name in steps)));
  }

  /** Nothing is under way: the conversation waits for the next wish. */
  isOnMain = (): boolean => this.frames.length === 1 && this.top().script === this.conversation.main;

  private next(value: Answer): boolean {
    const frame = this.top();
    const names = Object.keys(this.steps(frame));
    const step = names[names.indexOf(frame.step) + 1];
    if (step === undefined) return this.finish(value);
    return this.change({ step, asked: undefined, answers: { ...frame.answers, [frame.step]: value } });
  }

  private push(name: string, args: Args = {}): false {
    const { version, steps } = this.script(name);
    const [step = ''] = Object.keys(steps);
    this.frames = [...this.frames, { script: name, version, step, answers: args }];
    return false;
  }

  private pop(): void {
    this.left(this.top());
    this.frames = this.frames.slice(0, -1);
  }

  private change(part: Partial<Frame>): false {
    this.frames = [...this.frames.slice(0, -1), { ...this.top(), ...part }];
    return false;
  }

  private top(): Frame {
    const frame = this.frames.at(-1);
    if (!frame) throw new Error('no script is under way');
    return frame;
  }

  private script(name: string): Script {
    const script = this.scripts.get(name);
    if (!script) throw new Error(`no script ${name}`);
    return script;
  }

  private steps = (frame: Frame): Script['steps'] => this.script(frame.script).steps;
}
