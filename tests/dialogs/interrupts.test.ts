import { describe, expect, it } from '@jest/globals';
import { heard, Talk, textOf } from '../support/fake-turn.js';
import { sampleRecord, three } from '../support/sample-record.js';

const record = sampleRecord({ medicines: { entries: [...three, ...three] } });
const channels = ['web', 'sms', 'voice'] as const;

describe('the start', () => {
  it.each(channels)('names the crisis line before anything else: %s', async (channel) => {
    const [first] = await new Talk({ channel }).start();
    expect(first?.text).toMatch(/^In crisis\? Call 988/);
  });

  it('offers Spanish in Spanish on the phone, and 2 changes to it', async () => {
    const talk = new Talk({ channel: 'voice' });
    const [first] = await talk.start();
    expect(first?.speech?.[0]).toEqual({ say: 'Para español, oprima 2 o diga español.', language: 'es' });
    expect(heard(await talk.press('2'))).toContain('hablemos en español');
  });

  it('has a flat menu of six on keys 1 to 6', async () => {
    const talk = new Talk({ channel: 'voice' });
    await talk.start();
    const menu = await talk.press('1');
    expect(textOf(menu).match(/press [1-6]/g)).toHaveLength(6);
  });
});

describe('danger', () => {
  it.each(channels)('is answered with numbers and nothing of a menu, whoever it is: %s', async (channel) => {
    const talk = new Talk({ channel, standing: { level: 0 } });
    const answer = await talk.say('I want to kill myself');
    expect(textOf(answer)).toMatch(/988|Veterans Crisis Line/);
    expect(textOf(answer)).not.toMatch(/medications|menu/i);
  });

  it('on the phone connects on 1, and after a busy line says the numbers again', async () => {
    const talk = new Talk({ channel: 'voice', record });
    await talk.start();
    expect(heard(await talk.say('I want to kill myself'))).toContain('dial 9 8 8, and then press 1');
    expect((await talk.press('1')).at(-1)?.expects).toEqual({ kind: 'connect', to: 'crisis' });
    expect(heard(await talk.happens('dialFailed'))).toContain('I can connect you now: press 1');
  });

  it('on the phone connects on a spoken yes', async () => {
    const talk = new Talk({ channel: 'voice', record });
    await talk.say('I want to kill myself');
    expect((await talk.say('yes')).at(-1)?.expects).toEqual({ kind: 'connect', to: 'crisis' });
  });

  it('that is an emergency says 911 and never offers to dial it', async () => {
    const answer = await new Talk({ channel: 'voice' }).say('I have chest pain');
    expect(heard(answer)).toContain('Hang up and dial 9 1 1');
    expect(answer.map((m) => m.expects.kind)).not.toContain('connect');
  });
});

describe('what is not understood', () => {
  it.each(channels)('escalates in three steps, and every one names 988: %s', async (channel) => {
    const talk = new Talk({ channel, record });
    await talk.start();
    const answers = [];
    for (let i = 0; i < 3; i += 1) answers.push(textOf((await talk.say('zxcv qwer asdf')).slice(0, 1)));
    expect(new Set(answers).size).toBe(3);
    expect(answers.every((a) => a.includes('988'))).toBe(true);
  });
});

describe('at any time', () => {
  it('the language changes either way and the question is asked in it', async () => {
    const talk = new Talk({ record });
    await talk.say('medications');
    expect(textOf(await talk.say('en español por favor'))).toMatch(/español[\s\S]*¿Qué más/);
    expect(textOf(await talk.say('in english please'))).toMatch(/English[\s\S]*What else/);
  });

  it('"that is not me" stops, signs out and ends', async () => {
    const talk = new Talk({ channel: 'voice', record });
    await talk.say('medications');
    const answer = await talk.say("that's not me");
    expect(textOf(answer)).not.toMatch(/lisinopril/i);
    expect(talk.ended).toBe(true);
    expect(talk.effects).toContain('identity.end');
  });

  it('a person on the phone is connected and told what they will ask', async () => {
    const answer = await new Talk({ channel: 'voice', record }).press('0');
    expect(answer.at(-1)?.expects).toEqual({ kind: 'connect', to: 'person' });
    expect(textOf(answer)).toContain('check who you are again');
  });

  it('advice is refused kindly, and the question stays', async () => {
    const talk = new Talk({ record });
    const answer = textOf(await talk.say('is my potassium level normal'));
    expect(answer).toContain('not able to give medical advice');
  });

  it('goodbye ends the session', async () => {
    const talk = new Talk({ channel: 'voice', record });
    await talk.start();
    const answer = await talk.say('goodbye');
    expect(answer.at(-1)?.expects.kind).toBe('end');
    expect(talk.effects).toContain('identity.end');
  });

  it.each(['goodbye', 'that is not me', 'hanging up'])('%s drops the record that was read', async (how) => {
    const talk = new Talk({ channel: 'voice', record });
    await talk.say('medications');
    await (how === 'hanging up' ? talk.happens('hangUp') : talk.say(how));
    expect(talk.ended).toBe(true);
    expect(talk.forgotten).toEqual(['maria']);
  });
});

describe('handing over', () => {
  it('on the web the download is a page where a file is chosen', async () => {
    const answer = await new Talk({ record }).say('download my record');
    expect(answer.flatMap((m) => m.link ?? [])).toEqual([
      { label: 'Choose a file', url: 'https://va.example/download?lang=en' },
    ]);
  });

  it('"text it to me" sends the list only to a number with the opt-in', async () => {
    const readable = new Talk({ channel: 'voice', record });
    await readable.say('medications');
    await readable.press('8');
    expect(textOf(readable.texted)).toContain('Lisinopril');
    expect(textOf(readable.texted)).toContain('Allergies');
    const notice = new Talk({
      channel: 'voice',
      record,
      target: { number: '+12175550102', readable: false },
    });
    await notice.say('medications');
    await notice.press('8');
    expect(textOf(notice.texted)).not.toMatch(/lisinopril|medication/i);
    expect(notice.texted[0]?.link?.url).toBe('https://va.example/asked');
  });

  it('says so when no mobile is on file', async () => {
    const talk = new Talk({ channel: 'voice', record, target: undefined });
    await talk.say('medications');
    expect(textOf(await talk.press('8'))).toContain('no mobile phone on file');
  });
});

describe('a call put through', () => {
  it('is not dialed again when the other side hangs up', async () => {
    const talk = new Talk({ channel: 'voice', record });
    await talk.say('I want to kill myself');
    await talk.press('1');
    const after = await talk.happens('dialEnded');
    expect(after.map((m) => m.expects.kind)).not.toContain('connect');
  });
});

describe('the choices of the page', () => {
  it('lead to a second menu and to what it holds', async () => {
    const talk = new Talk({ record });
    await talk.start();
    const second = await talk.say('More choices');
    expect(second.at(-1)?.choices?.map((c) => c.label)).toContain('Health conditions');
    expect(textOf(await talk.say('A short summary'))).toContain('Medications: 6.');
  });
});

describe('while a list is read', () => {
  it.each(['yeah go ahead', 'keep going', 'next please', 'continue'])('"%s" goes on', async (said) => {
    const talk = new Talk({ channel: 'voice', record });
    await talk.say('medications');
    expect(heard(await talk.say(said))).toContain('Medication 4 of 6.');
  });

  it('another wish is answered, not taken for next', async () => {
    const talk = new Talk({ channel: 'voice', record });
    await talk.say('medications');
    expect(heard(await talk.say('ok what are my allergies'))).toContain('allergies');
  });
});
