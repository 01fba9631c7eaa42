import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createLog } from '../../bot/log.js';
import { createSecondOpinion } from '../../bot/second-opinion.js';
import type { Intent } from '../../dialogs/understanding/index.js';
import { Talk, textOf } from '../support/fake-turn.js';
import { allergy, sampleRecord } from '../support/sample-record.js';

const record = sampleRecord({ allergies: { entries: [allergy('Latex')] } });
/** Nothing that we understand ourselves. */
const halfHeard = 'whatchamacallit for the itchy thing';

describe('a model outside that is asked what half-understood words mean', () => {
  let server: Server;
  let answer: { status?: number; body: string; silent?: true };
  let asked: { readonly headers: IncomingMessage['headers']; readonly body: string }[];

  beforeEach(async () => {
    [answer, asked] = [{ body: '{"intent":"allergies"}' }, []];
    server = createServer((req, res) => {
      void text(req).then((body) => {
        asked.push({ headers: req.headers, body });
        if (answer.silent) return;
        res.statusCode = answer.status ?? 200;
        res.end(answer.body);
      });
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  });
  afterEach(() => {
    server.closeAllConnections();
    server.close();
  });

  const opinion = () =>
    createSecondOpinion({
      url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/intent`,
      key: 'a-key-of-sixteen-letters',
      fetch: globalThis.fetch,
      log: createLog('silent'),
    });
  const talk = () => new Talk({ record, secondOpinion: opinion() });

  it('names the wish, and our own script answers it', async () => {
    expect(textOf(await talk().say(halfHeard))).toContain('Latex');
    expect(asked[0]?.headers.authorization).toBe('Bearer a-key-of-sixteen-letters');
  });

  it('is not asked where we understand ourselves', async () => {
    expect(textOf(await talk().say('my allergies'))).toContain('Latex');
    expect(asked).toEqual([]);
  });

  it('is not asked of words that may be of danger', async () => {
    expect(textOf(await talk().say('I want to end it all tonight'))).toContain('988');
    expect(asked).toEqual([]);
  });

  it('hears no long number and nothing of a record', async () => {
    await talk().say(`${halfHeard} 666-12-3456`);
    expect(asked[0]?.body).toContain('itchy thing number');
    expect(asked[0]?.body).not.toMatch(/3456|Latex|Maria/);
    expect(Object.keys(JSON.parse(asked[0]?.body ?? '{}') as object)).toEqual([
      'text',
      'language',
      'intents',
    ]);
  });

  it.each([
    ['an intent that is none of ours', { body: '{"intent":"diagnose"}' }],
    ['words of its own', { body: '{"text":"You have no allergies."}' }],
    ['no JSON', { body: '<html>' }],
    ['an error', { status: 500, body: '{"intent":"allergies"}' }],
    ['another address', { status: 302, body: '{"intent":"allergies"}' }],
    ['more than any answer needs', { body: `{"intent":"allergies","pad":"${'x'.repeat(2_000)}"}` }],
    ['nothing', { body: '', silent: true as const }],
  ])('that answers with %s changes nothing', async (_, given) => {
    answer = given;
    const said = textOf(await talk().say(halfHeard));
    expect(said).toContain('988');
    expect(said).not.toMatch(/Latex|no allergies/);
  });

  it('that says it is nothing of ours leaves our own guess', async () => {
    answer = { body: `{"intent":"${'outOfScope' satisfies Intent}"}` };
    expect(textOf(await talk().say(halfHeard))).toContain('988');
  });
});
