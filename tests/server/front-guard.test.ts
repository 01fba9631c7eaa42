import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Server } from 'restify';
import { createLog } from '../../bot/log.js';
import { addHealth, createServer, listen, refusal } from '../../bot/server.js';
import { raw } from '../support/raw.js';

describe('a request that would end an unguarded restify', () => {
  const logged: string[] = [];
  let server: Server;
  let port: number;

  beforeAll(async () => {
    server = createServer(createLog('info', { write: (line) => logged.push(line) }), () => 'correlation-1');
    addHealth(server, () => true);
    server.get('/throws', (_req, _res, _next) => {
      throw new Error('John Q. Veteran 217-555-0100');
    });
    server.get('/rejects', async () => Promise.reject(new Error('takes lisinopril')));
    port = await listen(server, 0, '127.0.0.1');
  });
  afterAll(() => new Promise<void>((done) => server.close(() => done())));

  const refused: [string, string, string][] = [
    ['a Host with two colons', 'GET /health HTTP/1.1\r\nHost: a:b:c\r\nConnection: close\r\n\r\n', '400'],
    ['a Host with a space', 'GET /health HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n', '400'],
    [
      'an absolute URL that is none',
      'GET http://[/x HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n',
      '400',
    ],
    [
      'a body that says it is gzip',
      'POST /health HTTP/1.1\r\nHost: a\r\nContent-Encoding: gzip\r\nContent-Length: 3\r\nConnection: close\r\n\r\nabc',
      '415',
    ],
    [
      'a URL of 5,000 characters',
      `GET /${'a'.repeat(5000)} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`,
      '400',
    ],
  ];

  it.each(refused)('%s is refused and the service lives', async (_name, request, status) => {
    expect(await raw(port, request)).toContain(` ${status} `);
    expect((await fetch(`http://127.0.0.1:${port}/health`)).status).toBe(200);
  });

  it.each(['/throws', '/rejects'])(
    'a handler that breaks (%s) tells a correlation id and nothing else',
    async (path) => {
      const answer = await fetch(`http://127.0.0.1:${port}${path}`);
      expect(answer.status).toBe(500);
      expect(await answer.json()).toEqual({ code: 'Internal', message: 'internal correlation-1' });
      expect(logged.join('')).toContain('correlation-1');
      expect(logged.join('')).not.toMatch(/Veteran|555|lisinopril/);
    },
  );

  it.each([
    ['a message', '/v3/directline/conversations/c/activities', '408'],
    ['a file, which may take longer', '/v3/directline/conversations/c/upload?userId=u', '200'],
    ['a file on the account page', '/account/files', '200'],
  ])('threat: a slow sender · %s', async (_, path, status) => {
    const slow = createServer(createLog('silent'), () => 'c', { requestMs: 50, uploadMs: 60_000 });
    slow.post(path.replace(/\?.*/, ''), async (req, res) => {
      req.resume();
      await once(req, 'end');
      res.send(200);
    });
    const slowPort = await listen(slow, 0, '127.0.0.1');
    const head = `POST ${path} HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\nConnection: close\r\n\r\na`;
    expect(await raw(slowPort, head, { then: 'b', afterMs: 500 })).toContain(` ${status} `);
    await new Promise<void>((done) => slow.close(() => done()));
  });

  it.each([
    ['va.example', '/sms', undefined, undefined],
    ['va.example:443', '/sms?x=1', 'identity', undefined],
    ['[::1]:3978', '/', undefined, undefined],
    [undefined, '/', undefined, 400],
    ['a@b', '/', undefined, 400],
    ['va.example', '/', 'br', 415],
  ])('Host %s, URL %s, encoding %s: %s', (host, url, encoding, status) => {
    expect(refusal(host, url, encoding)).toBe(status);
  });
});
