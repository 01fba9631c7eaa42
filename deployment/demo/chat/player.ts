import { fromBase32 } from '../../../bot/identity/base32.js';
import { codeAt, stepAt } from '../../../bot/identity/totp-code.js';
import { Browser } from './browser.js';
import { Recipient } from './recipient.js';
import { smsDoor, voiceDoor, webDoor, type Door } from './doors.js';
import type { Line, Transcript } from './transcript.js';
import type { DemoPerson, World } from '../world.js';

/** The crisis line's number for texts stands on every page and is no code. */
const CRISIS_TEXT = '838255';

const doors = { web: webDoor, sms: smsDoor, voice: voiceDoor };

/** Plays what the person does in a transcript, through the real doors, and returns all that happened: so far, when it fails. */
export async function play(
  world: World,
  transcript: Transcript,
  happened: Line[] = [],
): Promise<readonly Line[]> {
  const player = new Player(world, transcript);
  for (const line of transcript.lines.filter((l) => l.who !== 'bot')) {
    const { asDone, said } = await player.act(line);
    happened.push(asDone, ...said.map((text) => ({ who: 'bot' as const, text: world.mask(text) })));
  }
  return happened;
}

export class Player {
  private readonly browser: Browser;
  private person: DemoPerson;
  private door: Door;
  /** Where the person was before they took a call. */
  private before: Door | undefined;
  /** E.164, in hand. */
  private phone: string;
  private words = '';
  private lastText = '';
  /** On the phone in hand, which `use` may have changed. */
  private textHere = '';
  private appKey = '';
  /** A passcode. */
  private said = '';
  private readonly recipient: Recipient;

  constructor(
    private readonly world: World,
    private readonly transcript: Transcript,
  ) {
    this.browser = new Browser(transcript.language);
    this.recipient = new Recipient(world.serviceUrl, transcript.language);
    this.person = world.person(transcript.as);
    this.phone = this.person.phone;
    this.door = this.enter(this.phone);
  }

  async act(line: Line): Promise<{ asDone: Line; said: readonly string[] }> {
    this.world.said();
    this.lastText = (await this.world.texts(this.person.phone)).at(-1) ?? '';
    this.textHere = (await this.world.texts(this.phone)).at(-1) ?? '';
    if (line.who === 'page') return { asDone: this.look(line), said: [] };
    const native = await this.perform(line);
    const said = this.transcript.level === 1 ? this.world.said().map((m) => m.text) : native;
    this.words = [...said, ...native].join('\n') || this.words;
    this.said = this.spoken(6) ?? this.said;
    return { asDone: line, said };
  }

  private perform(line: Line): Promise<readonly string[]> {
    if (line.who === 'user') return this.door.say(this.fill(line.text));
    if (line.who === 'keys') return this.door.keys(this.fill(line.text));
    return this.outside(line.text);
  }

  /** Deeds outside the conversation. Each is one line of the table below. */
  private async outside(deed: string): Promise<readonly string[]> {
    this.recipient.shown = '';
    for (const [pattern, act] of this.deeds) {
      const found = pattern.exec(deed);
      if (found) return (await act(...found.slice(1))) ?? [];
    }
    throw new Error(`a transcript cannot do "${deed}"`);
  }

  private readonly deeds: readonly (readonly [
    RegExp,
    (...found: string[]) => Promise<readonly string[] | void>,
  ])[] = [
    [/^(?:call|open the chat)$/, () => this.door.open()],
    [/^call, with the number disowned$/, () => this.door.open('TN-Validation-Failed-A')],
    [/^answer the phone$/, () => this.answered('human')],
    [/^let voicemail answer$/, () => this.answered('machine')],
    [/^the phone does not ring$/, () => this.silentPhone()],
    [/^back to the texts$/, async () => void (this.door = this.before ?? this.door)],
    [/^upload (\S+)$/, (path = '') => this.door.upload(path)],
    [/^hang up$/, () => this.door.hangUp()],
    [/^read what came$/, () => this.door.more()],
    [/^wait (\d+) minutes?$/, async (n = '0') => void (await this.world.advance(Number(n) * 60_000))],
    [/^open the link$/, async () => void (await this.browser.open(this.link()))],
    [
      /^open page (\S+)$/,
      async (path = '/') => void (await this.browser.open(new URL(path, this.world.serviceUrl).href)),
    ],
    [/^press "(.+)"$/, (button = '') => this.onPage(() => this.browser.press(button))],
    [
      /^press "(.+)" with (.+)$/,
      (button = '', values = '') => this.onPage(() => this.browser.fill(button, this.pairs(values))),
    ],
    [
      /^sign in as (\w+)$/,
      (key = '') => this.onPage(() => this.browser.press(this.world.person(key).signInAs)),
    ],
    [/^type the code (.+) at the clinic$/, (code = '') => this.recipient.typeCode(this.fill(code))],
    [
      /^open what was shared as "(.+?)"(?: with (.+))?$/,
      (name = '', passcode?: string) => this.openShared(name, passcode),
    ],
    [/^VA (\w+ .+)$/, async (deed = '') => this.world.atVa(this.person, deed)],
    [/^use (\+\d+)$/, async (phone = '') => void (this.door = this.enter((this.phone = phone)))],
    [/^look at (\w+)'s handset$/, (key = '') => this.world.texts(this.world.person(key).phone)],
    [
      /^the line is (busy|not answered)$/,
      (how = '') => this.door.dialEnded(how === 'busy' ? 'busy' : 'no-answer'),
    ],
    [
      /^fault (\S+) (\S+) (\S+)$/,
      (source = '', section = '', fault = '') => this.world.fault(source, section, fault),
    ],
  ];

  /** A page may set off a turn: what the conversation says of it is waited for. */
  private async onPage(act: () => Promise<unknown>): Promise<readonly string[]> {
    await act();
    return this.transcript.channel === 'voice' ? [] : this.door.more().catch(() => []);
  }

  /** The link is on the page that made it, or on somebody's telephone. */
  private async openShared(name: string, passcode: string | undefined): Promise<void> {
    const texts = await Promise.all(this.world.people.map(({ phone }) => this.world.texts(phone)));
    for (const words of [...texts.flat(), this.browser.text()]) this.recipient.given(words);
    await this.recipient.open(name, passcode && this.fill(passcode));
  }

  private look(line: Line): Line {
    const shown = this.world.mask(this.recipient.shown || this.browser.text());
    const found = shown
      .split('\n')
      .find((row) => row === line.text || (line.text !== '' && row.includes(line.text)));
    return { who: 'page', text: found === undefined ? `(not shown) ${shown}` : line.text };
  }

  /** A call that the service placed to the phone in hand. */
  private async answered(by: 'human' | 'machine'): Promise<readonly string[]> {
    const line = this.enter(this.phone, 'voice');
    const heard = await line.answer(by);
    if (!heard) throw new Error('nothing rings');
    this.before = this.door;
    this.door = line;
    return heard;
  }

  private async silentPhone(): Promise<void> {
    if (await this.enter(this.phone, 'voice').answer('machine')) throw new Error('it rings');
  }

  private enter(phone: string, channel = this.transcript.channel): Door {
    const { serviceUrl, twilioUrl, settled } = this.world;
    const { language } = this.transcript;
    return doors[channel]({ serviceUrl, twilioUrl, phone, language, browser: this.browser, settled });
  }

  private link(): string {
    const found = /https?:\/\/[^\s)\]]+/.exec(this.words)?.[0];
    if (!found) throw new Error('no link was said');
    return found;
  }

  private pairs(values: string): Record<string, string> {
    const pairs = values.split(', ').map((pair) => pair.split('=') as [string, string]);
    return Object.fromEntries(pairs.map(([name, value]) => [name, this.fill(value)]));
  }

  /**
   * `{pin}`, `{wrong pin}`, `{member}`, `{card}` (the code of the number just asked for), `{match}`, `{app code}`,
   * `{passcode}`, `{wrong passcode}` and `{clinic code}` of what is shared, `{texted code}` (on the person's own phone), `{code here}` (on the phone in hand).
   */
  private fill(text: string): string {
    return text.replace(/\{(\w+(?: \w+)?)(?: of (\w+))?\}/g, (whole, what: string, key?: string) => {
      const person = key === undefined ? this.person : this.world.person(key);
      switch (what) {
        case 'pin':
          return person.pin;
        case 'wrong pin':
          return '80246913';
        case 'member':
          return person.memberNumber;
        case 'card':
          return person.card[this.cardNumber() - 1] ?? '';
        case 'wrong card':
          return '80246913';
        case 'match':
          return this.sixDigits(this.browser.text());
        case 'app code':
          return this.appCode();
        case 'texted code':
          return this.sixDigits(this.lastText);
        case 'passcode':
          return this.passcode();
        case 'wrong passcode':
          return '000000';
        case 'clinic code':
          return this.spoken(8) ?? '';
        case 'code here':
          return this.sixDigits(this.textHere);
        default:
          return whole;
      }
    });
  }

  /** What the app shows now. It was given its key by the page that was open when it was first asked for a code. */
  private appCode(): string {
    const [, shown] = /((?:[A-Z2-7]{4} ){7}[A-Z2-7]{4})/.exec(this.browser.text()) ?? [];
    this.appKey = shown?.replaceAll(' ', '') ?? this.appKey;
    if (!this.appKey) throw new Error('no app has been set up');
    return codeAt(fromBase32(this.appKey), stepAt(Date.now()));
  }

  private cardNumber(): number {
    const found = /(?:number|número)\D{0,20}(\d{1,2})\b/i.exec(this.words)?.[1];
    if (!found) throw new Error('no card code was asked for');
    return Number(found);
  }

  /** Kept: it is said and shown once. */
  private passcode(): string {
    this.said ||= this.sixDigits(this.browser.text());
    return this.said;
  }

  /** So many digits said one by one, in two groups. */
  private spoken(length: number): string | undefined {
    const group = `(?:\\d ){${length / 2 - 1}}\\d`;
    return new RegExp(`${group}, ${group}(?!,? ?\\d)`).exec(this.words)?.[0].replace(/\D/g, '');
  }

  private sixDigits(text: string): string {
    const found = text.match(/(?<!\d)\d{6}(?!\d)/g)?.find((digits) => digits !== CRISIS_TEXT);
    if (!found) throw new Error('no code is shown');
    return found;
  }
}
