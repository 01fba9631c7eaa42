import { createHash } from 'node:crypto';
import { channels } from '../../bot/turn/channels.js';
import type { ShareView } from '../../bot/sharing/shares/shares.js';
import type { HelperView } from '../../bot/identity/helper-grants.js';
import type { Identity, Person, Standing } from '../../bot/identity/identity.js';
import type { Random } from '../../bot/ports.js';
import type { HealthRecord } from '../../bot/records/record.js';
import type { Added } from '../../bot/records/own/own-files.js';
import type { HeardBy, Memory } from '../../bot/records/changes/heard.js';
import type { RecordResult } from '../../bot/records/records.js';
import type { Effect } from '../../bot/storage/effect.js';
import type { Channel } from '../../dialogs/channel.js';
import { conversation } from '../../dialogs/index.js';
import type { Conversation } from '../../dialogs/interrupt.js';
import type { Language, Message } from '../../dialogs/message.js';
import type { Slots } from '../../dialogs/understanding/understand.js';
import { run, type RunResult } from '../../dialogs/run.js';
import type { DialogState, Input } from '../../dialogs/state.js';
import type { DialogServices, SecondOpinion } from '../../dialogs/turn.js';

export const maria: Person = {
  id: 'maria',
  given: 'Maria',
  family: 'Testwood',
  birthDate: '1948-03-01',
  patientId: 'p1',
  memberNumber: '10000001',
  language: 'en',
};
export const helper: Person = { ...maria, id: 'helper', given: 'Ana' };
export const level2: Standing = { level: 2, person: maria, actor: maria };

const effect = (name: string): Effect => ({ name, apply: () => Promise.resolve() });
const nameOf = ({ personId, readerId }: HeardBy): string => `${personId} ${readerId}`;
const hash = (value: string): string => createHash('sha256').update(value).digest('base64url').slice(0, 12);
const random: Random = { id: () => 'id', token: () => 'token', digits: (n) => '1'.repeat(n) };

export interface World {
  channel: Channel['name'];
  standing: Standing;
  language: Language;
  record: HealthRecord | RecordResult;
  readable: boolean;
  target: { number: string; readable: boolean } | undefined;
  /** A mobile has to be confirmed again. */
  due: boolean;
  needsMemberNumber: boolean;
  /** Whose records the person proven may open. */
  helps: readonly HelperView[];
  /** Who may open theirs. */
  helpers: readonly HelperView[];
  shares: readonly ShareView[];
  sharesHeldUntil: number | undefined;
  /** What comes of making a share. */
  prepares: 'ready' | 'held' | 'tooMany' | 'tooLarge';
  rightPin: string;
  rightCode: string;
  reached: Awaited<ReturnType<Identity['helping']['reach']>>;
  cardLeft: number | undefined;
  /** Who the PIN and the code prove. */
  proves: Person;
  /** Milliseconds. */
  now: number;
  /** Heard along with the wish, whatever the understanding makes of it. */
  slots: Slots | undefined;
  secondOpinion: SecondOpinion | undefined;
  /** What a file put into the chat is found to be. */
  added: Added;
  /** It is still there when they say what to do with it. */
  held: boolean;
}

const fresh: World = {
  channel: 'web',
  standing: level2,
  language: 'en',
  record: { state: 'failed' },
  readable: true,
  target: { number: '+12175550101', readable: true },
  due: false,
  needsMemberNumber: false,
  helps: [],
  helpers: [],
  shares: [],
  sharesHeldUntil: undefined,
  prepares: 'ready',
  rightPin: '48159263',
  rightCode: '70418256',
  cardLeft: undefined,
  proves: maria,
  reached: { state: 'ready', number: '+12175550105' },
  now: 0,
  slots: undefined,
  secondOpinion: undefined,
  added: { state: 'refused', why: 'notARecord' },
  held: true,
};

const heardWith = (slots: Slots | undefined): Conversation => {
  if (!slots) return conversation;
  const routes = Object.entries(conversation.routes).map(([intent, route]) => [
    intent,
    (heard: Slots) => route({ ...heard, ...slots }),
  ]);
  return { ...conversation, routes: Object.fromEntries(routes) as Conversation['routes'] };
};

/** A conversation with the real engine and scripts, over services that answer from memory. */
export class Talk {
  readonly world: World;
  readonly effects: string[] = [];
  readonly texted: Message[] = [];
  readonly forgotten: string[] = [];
  /** What each reader was last told. */
  readonly memories = new Map<string, Memory>();
  ended = false;
  state: DialogState | undefined;
  private pin = '';

  constructor(world: Partial<World> = {}) {
    this.world = { ...fresh, ...world };
  }

  start = (): Promise<readonly Message[]> => this.take({ event: 'start' });
  say = (text: string): Promise<readonly Message[]> => this.take({ text });
  press = (keys: string): Promise<readonly Message[]> => this.take({ keys });
  happens = (event: string): Promise<readonly Message[]> => this.take({ event });
  /** We rang, and somebody or something answered. */
  answers = (placed = 'placed'): Promise<readonly Message[]> => this.take({ event: 'start', placed });

  async take(input: Input): Promise<readonly Message[]> {
    const { channel, standing, language } = this.world;
    const result: RunResult = await run(
      heardWith(this.world.slots),
      {
        channel: channels[channel],
        place: { conversationId: 'c1', channel, address: '+12175550101' },
        standing,
        services: this.services(),
        clock: { now: () => this.world.now },
        random,
      },
      this.state,
      input,
      language,
    );
    this.state = result.state;
    this.ended = result.ended;
    this.effects.push(...result.effects.map((e) => e.name));
    return result.messages;
  }

  private services(): DialogServices {
    const { record } = this.world;
    const result: RecordResult = 'state' in record ? record : { state: 'ready', record };
    return {
      secondOpinion: this.world.secondOpinion,
      identity: this.identity(),
      records: {
        of: () => Promise.resolve(result),
        remembered: () => result,
        prefetch: () => undefined,
        forget: (personId) => void this.forgotten.push(personId),
      },
      heard: {
        of: (reader) => Promise.resolve(this.memories.get(nameOf(reader))),
        keep: (reader, memory) => (
          this.memories.set(nameOf(reader), memory),
          effect(`heard by ${reader.readerId}`)
        ),
        hashFor: (personId) => (value) => hash(`${personId} ${value}`),
      },
      shares: fakeShares(this.world),
      keptFor: {
        keep: () => ({ name: 'sharing.keepFor', apply: () => Promise.resolve() }),
        of: () => Promise.resolve(undefined),
        taken: () => ({ name: 'sharing.taken', apply: () => Promise.resolve() }),
      },
      ownFiles: this.ownFiles(),
      audit: new Proxy({} as DialogServices['audit'], {
        get: (_, name) => (_who: unknown, what: unknown) => effect(`audit.${String(name)} ${String(what)}`),
      }),
      publicBaseUrl: 'https://va.example',
      texts: (_to, messages) => {
        this.texted.push(...messages);
        return [effect('texts')];
      },
    };
  }

  private prove(): void {
    this.world.standing = { ...level2, person: this.world.proves, actor: this.world.proves };
  }

  private opened(actor: Person, personId: string): Awaited<ReturnType<Identity['helping']['open']>> {
    const { world } = this;
    const view = world.helps.find((one) => one.personId === personId);
    if (!view && personId !== actor.id) return { state: 'notAllowed' };
    const { given = actor.given, categories } = view ?? {};
    const person = { ...actor, id: personId, given };
    const opened = { person, actor, signedFor: categories, helps: view ? undefined : true };
    world.standing = { ...world.standing, ...opened };
    return { state: 'open', opened, effects: [effect(`open ${personId}`)] };
  }

  /** One file may be held; what becomes of it is told by the effects. */
  private ownFiles(): DialogServices['ownFiles'] {
    return {
      add: () => Promise.resolve(this.world.added),
      held: () => Promise.resolve(this.world.held),
      keep: (_, id) => effect(`keep ${id}`),
      discard: (_, id) => effect(`discard ${id}`),
      list: () => Promise.resolve([]),
      remove: (_, id) => effect(`remove ${id}`),
      files: () => Promise.resolve([]),
    };
  }

  private identity(): Identity {
    const { world } = this;
    const done = <T>(value: T): Promise<T> => Promise.resolve(value);
    const proven = () => {
      this.prove();
      const { cardLeft } = world;
      return { state: 'proven' as const, person: world.proves, effects: [effect('session')], cardLeft };
    };
    const linkAndCode: Identity['text'] = {
      link: () => done({ state: 'ready' as const, url: 'https://va.example/t/abc', effects: [] }),
      match: (_, code) => done(code === '123456' ? proven() : { state: 'wrong' as const }),
    };
    const provenAgain = () => {
      world.standing = { ...world.standing, level: 3, freshAt: world.now };
      return { state: 'fresh' as const, effects: [effect('fresh')] };
    };
    return {
      standing: () => done(world.standing),
      end: () => effect('identity.end'),
      endFresh: () => {
        if (world.channel === 'web') return [];
        world.standing = { ...world.standing, level: 2, freshAt: undefined };
        return [effect('endFresh')];
      },
      phone: {
        begin: () => done({ needsMemberNumber: world.needsMemberNumber }),
        member: () => done(undefined),
        pin: (_, pin) => done(((this.pin = pin), { state: 'taken' as const })),
        cardNumber: () => done(7),
        sendCode: () => done({ state: 'maybeSent' as const, effects: [effect('sendCode')] }),
        code: (_, code) =>
          done(
            this.pin === world.rightPin && code === world.rightCode ? proven() : { state: 'wrong' as const },
          ),
        beginAgain: (_, { restricted }) =>
          done(restricted ? { state: 'never' as const } : { state: 'ask' as const, number: 7, effects: [] }),
        codeAgain: (_, code) => done(code === world.rightCode ? provenAgain() : { state: 'wrong' as const }),
      },
      calls: {
        ring: () => done({ state: 'maybePlaced' as const, effects: [effect('ring')] }),
        callBack: () => done({ state: 'maybePlaced' as const, effects: [effect('callBack')] }),
        answer: (_, token) =>
          done(token === 'placed' ? { asked: 'medicines', language: world.language } : undefined),
        begin: () => done({ needsMemberNumber: world.needsMemberNumber }),
        member: () => done(undefined),
        pin: (_, pin) => done(pin === world.rightPin ? proven() : { state: 'wrong' as const }),
      },
      helping: {
        helps: () => done(world.helps),
        helpersOf: () => done(world.helpers),
        open: (_, actor, personId) => done(this.opened(actor, personId)),
        pause: (_, grant) => done([effect(`pause ${grant}`)]),
        resume: (_, grant) => done([effect(`resume ${grant}`)]),
        revoke: (_, grant) => done([effect(`revoke ${grant}`)]),
        reach: () => done(world.reached),
      },
      text: linkAndCode,
      chat: linkAndCode,
      web: { signInUrl: () => 'https://va.example/signin?c=c1' },
      texts: {
        isOptedOut: () => done(false),
        optOut: () => effect('optOut'),
        optIn: () => effect('optIn'),
        makePrivate: () => effect('makePrivate'),
        unbind: () => effect('unbind'),
        readable: () => done(world.readable),
        due: () => done(world.due),
        target: () => done(world.target),
        agree: () => done([effect('agree')]),
      },
      reports: {
        lost: (_, lost) => done([effect(`lost ${lost}`)]),
        lostByKeypad: (_, given, lost) =>
          done({
            state: 'maybe' as const,
            effects: given === world.rightPin ? [effect(`lost ${lost}`)] : [],
          }),
        notMe: (_, { person }) => (person ? [effect('notMe')] : []),
        deceased: () => [effect('deceased')],
      },
      keepRate: (_, rate) => effect(`keepRate ${rate}`),
    };
  }
}

const fakeShares = (world: World): DialogServices['shares'] => ({
  heldUntil: () => Promise.resolve(world.sharesHeldUntil),
  prepare: (_who, _owner, _record, { kind, passcode, choice }) =>
    Promise.resolve(
      world.prepares === 'ready'
        ? {
            state: 'ready' as const,
            id: 'share-1',
            link: 'https://va.example/view#shlink:/e30',
            ...(passcode && { passcode: '482913' }),
            ...(kind === 'code' && { code: '70315528' }),
            expiresAt: Date.UTC(2025, 2, 4, 15),
            effects: [effect(`share ${kind} ${JSON.stringify(choice)}`)],
          }
        : { state: world.prepares },
    ),
  list: () => Promise.resolve(world.shares),
  stop: (_who, id) => Promise.resolve([effect(`stop ${id}`)]),
  renew: () => effect('renew'),
});

export const textOf = (messages: readonly Message[]): string => messages.map((m) => m.text).join('\n');

/** What the caller hears: spoken words, or the text where there are none. */
export const heard = (messages: readonly Message[]): string =>
  messages
    .flatMap((m) => m.speech ?? [{ say: m.text }])
    .map((part) => ('say' in part ? part.say : ''))
    .filter(Boolean)
    .join(' ');
