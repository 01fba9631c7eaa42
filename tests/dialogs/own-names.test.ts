import { describe, expect, it } from '@jest/globals';
import type { Message } from '../../dialogs/message.js';
import { Talk, helper, maria } from '../support/fake-turn.js';
import { medicine, sampleRecord, three } from '../support/sample-record.js';

const secret = medicine('NALTREXONE 50MG TAB', { sensitivity: ['substanceUse'] });
const record = sampleRecord({ medicines: { entries: [...three, secret] } });
const hints = (messages: readonly Message[]): readonly string[] =>
  messages.flatMap(({ expects }) => (expects.kind === 'words' ? (expects.hints ?? []) : []));
const own = ['lisinopril', 'Zestril', 'metformin', 'Glucophage', 'atorvastatin', 'Lipitor', 'naltrexone'];

describe('the names that a recogniser should expect', () => {
  it('are those of the own medicines once the caller is proven, generic and brand', async () => {
    const talk = new Talk({ channel: 'voice', record });
    expect(hints(await talk.say('my allergies'))).toEqual(expect.arrayContaining(own));
    expect(hints(await talk.say('mumble mumble'))).toEqual(expect.arrayContaining(own));
  });

  it('are never kept with the question that is asked again', async () => {
    const talk = new Talk({ channel: 'voice', record });
    await talk.say('my allergies');
    await talk.say('mumble mumble');
    expect(JSON.stringify(talk.state)).not.toMatch(/lisinopril|zestril|naltrexone|glucophage/i);
  });

  it.each([
    ['before the caller is proven', { standing: { level: 0 as const } }],
    ['on the web', { channel: 'web' as const }],
    ['of a record that is not in memory', { record: { state: 'failed' as const } }],
  ])('are not there %s', async (_, world) => {
    const talk = new Talk({ channel: 'voice', record, ...world });
    await talk.start();
    expect(hints(await talk.say('my allergies'))).not.toEqual(expect.arrayContaining(['lisinopril']));
  });

  it('are for a helper only those of what was signed for', async () => {
    const standing = { level: 2 as const, person: maria, actor: helper, signedFor: [] };
    const heard = hints(await new Talk({ channel: 'voice', record, standing }).say('allergies'));
    expect(heard).toContain('lisinopril');
    expect(heard).not.toContain('naltrexone');
  });

  it('are not there when the words are of danger', async () => {
    const talk = new Talk({ channel: 'voice', record });
    await talk.say('my allergies');
    expect(hints(await talk.say('I want to kill myself'))).not.toContain('lisinopril');
  });
});
