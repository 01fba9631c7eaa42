import { describe, expect, it } from '@jest/globals';
import { level2, Talk, textOf } from '../support/fake-turn.js';
import { lab, medicine, sampleRecord } from '../support/sample-record.js';

const record = sampleRecord({
  medicines: { entries: [medicine('WARFARIN NA 5MG TAB'), medicine('LISINOPRIL 20MG TAB')] },
  labs: { entries: [lab('A1C', { date: '2026-11-20' })] },
});
const asked = async (channel: 'web' | 'voice', first: string): Promise<Talk> => {
  const talk = new Talk({ channel, record, standing: level2 });
  await talk.start();
  await talk.say(first);
  return talk;
};

describe.each(['web', 'voice'] as const)('what was told is told again (%s)', (channel) => {
  it.each(['say it again', 'what did you say', 'repita'])(
    'by "%s", after an answer that is over',
    async (again) => {
      const talk = await asked(channel, 'my last a1c');
      expect(textOf(await talk.say(again))).toMatch(/A1C(?: was|:) 7\.9/);
    },
  );

  it('after advice, privacy and what a word means', async () => {
    const talk = await asked(channel, 'is that normal for my age');
    expect(textOf(await talk.say('say it again'))).toMatch(/medical advice/);
    await talk.say('what does creatinine mean');
    expect(textOf(await talk.say('say it again'))).toMatch(/kidney/i);
  });

  it("to who doesn't follow, with a person beside it", async () => {
    const talk = await asked(channel, 'my last a1c');
    const said = textOf(await talk.say("I don't understand"));
    expect(said).toContain('A1C was 7.9 percent');
    expect(said).toMatch(/press 0|800-698-2411/);
    expect(textOf(await talk.say('no entiendo'))).toMatch(/oprima 0|800-698-2411/);
  });

  it('nothing that acts is done again', async () => {
    const talk = await asked(channel, 'my last a1c');
    await talk.say('english please');
    await talk.say('text me my meds');
    const said = await talk.say('say it again');
    expect(textOf(said)).not.toMatch(/I sent/);
  });
});

describe('slower', () => {
  it('in writing says that it stays, and shows it again', async () => {
    const talk = await asked('web', 'my last a1c');
    const said = textOf(await talk.say('slower please'));
    expect(said).toContain('What I write stays here');
    expect(said).toContain('A1C was 7.9 percent');
  });

  it('on a call says the answer again, slower', async () => {
    const talk = await asked('voice', 'my last a1c');
    expect(textOf(await talk.say('slow down'))).toContain('A1C was 7.9 percent');
  });
});

describe('what people ask for in a sentence', () => {
  it.each(['I want to talk to someone who speaks Spanish', 'quiero hablar con alguien que hable español'])(
    'a person, in Spanish: %s',
    async (said) => {
      const talk = new Talk({ channel: 'web', record, standing: level2 });
      await talk.start();
      expect(textOf(await talk.say(said))).toMatch(/Una persona de MyVA411|MyVA411/);
      expect(textOf(await talk.say('my last a1c'))).toMatch(/A1C/);
    },
  );

  it.each(['I want a paper copy by mail', 'mándeme una copia por correo'])(
    'paper through the mail: %s',
    async (said) => {
      const talk = new Talk({ channel: 'voice', record, standing: level2 });
      await talk.start();
      expect(textOf(await talk.say(said))).toMatch(/can't mail paper|No puedo mandar papel/);
    },
  );

  it.each(['who hears this', 'can my son hear this', '¿quién ve esto?'])('who hears it: %s', async (said) => {
    const talk = new Talk({ channel: 'web', record, standing: level2 });
    await talk.start();
    expect(textOf(await talk.say(said))).toMatch(/Someone else can open it only|Otra persona lo abre solo/);
  });
});
