import { Readable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import { intents } from '../../dialogs/understanding/index.js';
import { run } from '../../deployment/understand/run.js';

async function command(argv: readonly string[], stdin = '') {
  let [out, err] = ['', ''];
  const code = await run(argv, {
    stdin: Readable.from([stdin]),
    out: (text) => void (out += text),
    err: (text) => void (err += text),
  });
  return { code, out, err };
}

const understood = async (...argv: string[]) => {
  const { out } = await command(argv);
  return JSON.parse(out) as { intent: string; slots: object; score: number; safety: string | null };
};

describe('npm run understand', () => {
  it('prints one line of JSON', async () => {
    const { code, out, err } = await command(['my last A1C', '--channel', 'sms']);
    expect([code, err, out.endsWith('\n'), out.trim().split('\n').length]).toEqual([0, '', true, 1]);
    const line = JSON.parse(out) as object;
    expect(Object.keys(line)).toEqual(['intent', 'slots', 'score', 'safety', 'alternatives']);
    expect(line).toMatchObject({ intent: 'labs', slots: { item: 'a1c', which: 'last' }, safety: null });
  });

  it('without a text, a line for every line it reads', async () => {
    const { out } = await command([], 'my meds\n\nmis alergias\n');
    const lines = out.trim().split('\n');
    expect(lines.map((line) => (JSON.parse(line) as { intent: string }).intent)).toEqual([
      'medicines',
      'outOfScope',
      'allergies',
    ]);
  });

  it('hears the language, and danger', async () => {
    expect(await understood('cuáles son mis medicinas')).toMatchObject({ intent: 'medicines' });
    expect((await understood('I want to die')).safety).toBe('crisis');
    expect((await understood('no puedo respirar')).safety).toBe('emergency');
  });

  it.each([
    ['page', 'yeah go ahead', 'next'],
    ['page', 'text it to me', 'textMe'],
    ['page', 'my allergies', 'allergies'],
    ['menu', 'number two', 'allergies'],
    ['open', 'number two', 'outOfScope'],
    ['pin', '4 1 2 8 8 2', 'verify'],
  ])('while %s is asked, "%s" is %s', async (question, said, intent) => {
    const line = await understood(said, '--question', question);
    expect(line.score >= 0.5 ? line.intent : 'outOfScope').toBe(intent);
    expect(JSON.stringify(line.slots)).not.toMatch(/\d{2}/);
  });

  it('--intents: the closed list', async () => {
    expect((await command(['--intents'])).out).toBe(`${intents.join('\n')}\n`);
  });

  it.each([
    ['an unknown channel', ['hi', '--channel', 'fax'], '--channel'],
    ['an unknown language', ['hi', '--language', 'fr'], '--language'],
    ['an unknown question', ['hi', '--question', 'toString'], '--question'],
    ['an unknown option', ['hi', '--loud'], '--loud'],
  ])('%s: one line, and 2', async (_, argv, named) => {
    const { code, out, err } = await command(argv);
    expect([code, out, err.trim().split('\n').length]).toEqual([2, '', 1]);
    expect(err).toContain(named);
  });
});
