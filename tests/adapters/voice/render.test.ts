import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { voiceRender } from '../../../adapters/voice/render.js';
import type { Expectation, Message, SpeechPart } from '../../../dialogs/message.js';
import { hear, hearAll } from '../../../deployment/demo/twilio/heard.js';
import { elementsOf, parseTwiml } from '../../../deployment/demo/twilio/twiml.js';

const numbers = { person: '+12175550110', crisis: '+12175550111', service: '+12175550100' };
const render = voiceRender(numbers);
const context = { conversationId: 'voice:x', nextStep: 'n1', rate: 1 };
const say = (text: string, more: Partial<Message> = {}): Message => ({
  text,
  language: 'en',
  expects: { kind: 'words' },
  ...more,
});
const twiml = (messages: Message[], more: object = {}) =>
  render(messages, { ...context, ...more }).reply ?? '';
const verbs = (messages: Message[], more: object = {}) => elementsOf(parseTwiml(twiml(messages, more)));

/** What the caller hears, as lines to read: voice, words, pause. */
const transcript = (messages: Message[], more: object = {}): string[] =>
  verbs(messages, more)
    .flatMap((verb) => {
      if (verb.name === 'Gather') return hearAll(verb);
      return verb.name === 'Say' ? hear(verb) : [];
    })
    .map(({ language, rate, text, pauseMs }) =>
      [language, rate === 100 ? '' : `${rate}%`, text, pauseMs ? `(${pauseMs} ms)` : '']
        .filter(Boolean)
        .join(' '),
    );
const gather = (expects: Expectation) => verbs([say('What would you like?', { expects })])[0]?.attributes;

describe('what the caller hears', () => {
  it('text without speech, a newline as a breath', () => {
    expect(transcript([say('Medicine 1 of 2.\nLisinopril, 10 milligrams.')])).toEqual([
      'en-US Medicine 1 of 2. (400 ms)',
      'en-US Lisinopril, 10 milligrams.',
    ]);
  });

  it('speech instead of text, with its pauses and voices', () => {
    const speech: SpeechPart[] = [
      { say: 'Las indicaciones, en inglés:' },
      { pauseMs: 500 },
      { say: 'Take 1 tablet by mouth.', language: 'en' },
      { pauseMs: 700 },
      { say: '¿Qué más?' },
    ];
    expect(transcript([say('x', { language: 'es', speech })])).toEqual([
      'es-US Las indicaciones, en inglés: (500 ms)',
      'en-US Take 1 tablet by mouth. (700 ms)',
      'es-US ¿Qué más?',
    ]);
  });

  it('slower, when asked', () => {
    expect(transcript([say('One.\nTwo.')], { rate: 0.8 })).toEqual([
      'en-US 80% One. (400 ms)',
      'en-US 80% Two.',
    ]);
  });

  it('two phrases in a row keep apart', () => {
    expect(
      transcript([say('x', { speech: [{ say: '15' }, { say: "that's one five" }, { say: ', daily' }] })]),
    ).toEqual(["en-US 15 that's one five, daily"]);
  });

  it('over-long words in several Says, cut at sentences, none lost', () => {
    const text = 'This is a sentence of some length. '.repeat(200).trim();
    const [first] = verbs([say(text)]);
    expect(first && elementsOf(first).length).toBe(3);
    expect(
      transcript([say(text)])
        .map((l) => l.replace('en-US ', ''))
        .join(' '),
    ).toBe(text);
  });

  it('markup and control characters as words, never as TwiML', () => {
    const hostile = 'a & b < c </Say><Dial>+19005550100</Dial> \u0000\u001B\uD800 ]]> "quoted"';
    expect(verbs([say(hostile)]).map((v) => v.name)).toEqual(['Gather', 'Redirect']);
    expect(transcript([say(hostile)])).toEqual([
      'en-US a & b < c </Say><Dial>+19005550100</Dial> ]]> "quoted"',
    ]);
  });

  it('whatever is said, valid TwiML with every word in order', () => {
    const part = fc.oneof(
      fc.record({
        say: fc.string({ unit: 'binary', maxLength: 200 }),
        language: fc.constantFrom('en' as const, 'es' as const),
      }),
      fc.record({ pauseMs: fc.integer({ min: -5, max: 60_000 }) }),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), fc.constantFrom(1, 0.8, 0.64), (speech, rate) => {
        const words = transcript([say('x', { speech })], { rate }).map((l) =>
          l.replace(/^e[ns]-US (\d+% )?/, ''),
        );
        const given = speech.map((p) => ('say' in p ? p.say : '')).join(' ');
        const letters = (v: string) => v.replace(/\(\d+ ms\)/g, '').replace(/[^\p{L}]/gu, '');
        expect(letters(words.join(' '))).toBe(letters(given));
      }),
      { numRuns: 200 },
    );
  });
});

describe('what the call listens for', () => {
  it('one key, # and * among them, or words', () => {
    expect(gather({ kind: 'words', hints: ['medicines', 'a person', 'medicines'] })).toEqual({
      input: 'dtmf speech',
      action: '/voice?step=n1',
      method: 'POST',
      actionOnEmptyResult: 'true',
      language: 'en-US',
      profanityFilter: 'false',
      speechModel: 'phone_call',
      speechTimeout: '2',
      numDigits: '1',
      finishOnKey: '',
      timeout: '7',
      hints: 'medicines, a person',
    });
  });

  it('a code ended by #, with time to find it; speech stays on for a cry for help', () => {
    expect(gather({ kind: 'digits', length: 8, secret: true })).toMatchObject({
      input: 'dtmf speech',
      numDigits: '8',
      finishOnKey: '#',
      timeout: '15',
    });
  });

  it('as long as the dialog says', () => {
    expect(gather({ kind: 'words', seconds: 30 })).toMatchObject({ timeout: '30' });
  });

  it('at most 500 hints of 100 characters, none with a comma inside', () => {
    const hints = [...Array.from({ length: 600 }, (_, i) => `word ${i}`), 'x'.repeat(101), 'a,b', ''];
    const all = gather({ kind: 'words', hints: ['a, b', ...hints] })?.['hints']?.split(', ') ?? [];
    expect(all).toHaveLength(500);
    expect(all[0]).toBe('a b');
  });

  it('never ends a call by listening: a verb follows', () => {
    expect(verbs([say('Hello.')]).map((v) => v.name)).toEqual(['Gather', 'Redirect']);
    expect(verbs([say('Hello.', { expects: { kind: 'nothing' } })]).map((v) => v.name)).toEqual([
      'Gather',
      'Redirect',
    ]);
    expect(verbs([]).map((v) => v.name)).toEqual(['Gather', 'Redirect']);
  });

  it('in Spanish, and the next step knows it', () => {
    const [spanish] = verbs([say('¿Qué desea?', { language: 'es' })]);
    expect(spanish?.attributes).toMatchObject({ language: 'es-US', action: '/voice?step=n1&lang=es' });
  });
});

describe('how a call goes on or ends', () => {
  it('says goodbye, then hangs up', () => {
    expect(verbs([say('Goodbye.', { expects: { kind: 'end' } })]).map((v) => v.name)).toEqual([
      'Say',
      'Hangup',
    ]);
  });

  it.each([
    ['person', numbers.person],
    ['crisis', numbers.crisis],
  ] as const)('rings %s, and comes back whatever happens there', (to, number) => {
    const [said, dial] = verbs([say('I will connect you now.', { expects: { kind: 'connect', to } })]);
    expect(said?.name).toBe('Say');
    expect(dial).toMatchObject({
      name: 'Dial',
      attributes: { action: '/voice?step=n1', method: 'POST', callerId: numbers.service, timeout: '30' },
    });
    expect(dial && elementsOf(dial)[0]?.children).toEqual([number]);
  });
});
