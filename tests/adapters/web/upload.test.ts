import { request } from 'node:http';
import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { PutIn } from '../../../dialogs/state.js';
import { FILE_BYTES, openWebDoor, type WebDoor } from '../../support/web-door.js';

let door: WebDoor;
let token: string;
let userId: string;
beforeAll(async () => {
  door = await openWebDoor();
  ({ token, userId } = await door.tokens.issue('c'));
});
afterAll(() => door.close());
beforeEach(() => {
  door.seen.length = 0;
  door.turnedAway.clear();
});

const url = (query = `?userId=${userId}`, conversation = 'c') =>
  `${door.url}/v3/directline/conversations/${conversation}/upload${query}`;
const send = (body: BodyInit, to = url(), bearer = token, more: Record<string, string> = {}) =>
  fetch(to, { method: 'POST', headers: { Authorization: `Bearer ${bearer}`, ...more }, body });
/** As directlinejs sends it: the message as a blob, then the files. */
const form = (files: readonly File[], activity: object | string = {}) => {
  const data = new FormData();
  const message =
    typeof activity === 'string'
      ? activity
      : JSON.stringify({ type: 'message', from: { id: userId }, ...activity });
  data.append('activity', new Blob([message], { type: 'application/vnd.microsoft.activity' }));
  for (const file of files) data.append('file', file);
  return data;
};
const file = (content = 'hello', name = 'record.txt', type = 'text/plain') =>
  new File([content], name, { type });
const given = (): PutIn | undefined => door.seen.at(-1)?.file;
const text = (put = given()) => put && 'bytes' in put && Buffer.from(put.bytes).toString();

describe('a file put into the chat', () => {
  it('reaches the bot whole, once, and stands in the log by its name alone', async () => {
    const body = () => form([file('penicillin')], { channelData: { clientActivityID: 'mine' } });
    const answer = await send(body());
    expect([answer.status, await answer.json()]).toEqual([200, { id: 'c|mine' }]);
    expect([given(), text()]).toEqual([expect.objectContaining({ name: 'record.txt' }), 'penicillin']);
    expect((await send(body())).status).toBe(200);
    expect(door.seen).toHaveLength(1);
    expect(door.seen[0]?.inboxKey).toBe('web:c:mine');
    const log = await door.log.readAfter('c', 0);
    expect(JSON.parse(log[0]!.activity)).toMatchObject({
      from: { id: userId },
      attachments: [{ name: 'record.txt', contentType: 'application/octet-stream' }],
      channelData: { clientActivityID: 'mine', attachmentSizes: [10] },
    });
    expect(JSON.stringify([log, door.seen[0]?.activity])).not.toContain('penicillin');
  });

  it('comes without a message too, as the protocol allows', async () => {
    const data = new FormData();
    data.append('file', file());
    expect((await send(data)).status).toBe(200);
    expect(text()).toBe('hello');
  });

  it('keeps the words that came with it: danger is looked for in them', async () => {
    await send(form([file()], { text: 'I want to die' }));
    expect(door.seen[0]?.activity.text).toBe('I want to die');
  });

  it('may be as large as it may be, and nothing of it touches the disk', async () => {
    const before = readdirSync(tmpdir()).length;
    await send(form([file('a'.repeat(FILE_BYTES))]));
    expect(text()).toHaveLength(FILE_BYTES);
    expect(readdirSync(tmpdir())).toHaveLength(before);
  });
});

describe('what is no file to take', () => {
  it.each<[string, () => FormData, string]>([
    ['one byte too many', () => form([file('a'.repeat(FILE_BYTES + 1))]), 'tooLarge'],
    ['two files at once', () => form([file(), file('b', 'b.txt')]), 'several'],
    ['many files', () => form(Array.from({ length: 40 }, (_, n) => file('b', `${n}.txt`))), 'several'],
    ['none', () => form([]), 'none'],
  ])('%s: the bot hears why, and the sender is answered', async (_, body, problem) => {
    expect((await send(body())).status).toBe(200);
    expect(given()).toEqual({ problem });
  });

  it.each<[string, BodyInit, Record<string, string>]>([
    ['JSON', '{}', { 'Content-Type': 'application/json' }],
    ['a form without a boundary', 'x', { 'Content-Type': 'multipart/form-data' }],
    [
      'a form that ends in the middle',
      '--b\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\nhalf',
      { 'Content-Type': 'multipart/form-data; boundary=b' },
    ],
    ['another address’s form', 'a=b', { 'Content-Type': 'application/x-www-form-urlencoded' }],
  ])('%s is refused with 400', async (_, body, headers) => {
    expect((await send(body, url(), token, headers)).status).toBe(400);
    expect(door.seen).toHaveLength(0);
  });

  it.each<[string, object | string]>([
    ['broken JSON', '{'],
    ['an event only the service may send', { type: 'event', name: 'signedIn' }],
    ['text that is not text', { text: { $gt: '' } }],
    ['endless text', { text: 'a'.repeat(2001) }],
    ['300 KB of a message', { text: 'a', more: 'a'.repeat(300_000) }],
    ['another sender', { from: { id: 'dl_someone' } }],
  ])('with a message that is none (%s) is refused with 400', async (_, activity) => {
    expect((await send(form([file()], activity))).status).toBe(400);
    expect(door.seen).toHaveLength(0);
  });

  it('what is larger than anybody listens to is told at once, by its announced length', async () => {
    const status = await new Promise<number>((resolve, reject) => {
      const headers = {
        Authorization: `Bearer ${token}`,
        'Content-Type': 'multipart/form-data; boundary=b',
        'Content-Length': 10 ** 9,
      };
      const req = request(url(), { method: 'POST', headers }, (res) => {
        resolve(res.statusCode ?? 0);
        req.destroy();
      });
      req.on('error', reject);
      req.write('--b\r\n');
    });
    expect(status).toBe(413);
    expect(given()).toEqual({ problem: 'tooLarge' });
  });

  it('an upload that breaks off tells the bot nothing', async () => {
    await new Promise<void>((resolve) => {
      const headers = {
        Authorization: `Bearer ${token}`,
        'Content-Type': 'multipart/form-data; boundary=b',
        'Content-Length': 500,
      };
      const req = request(url(), { method: 'POST', headers });
      req.on('error', () => resolve());
      req.write('--b\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\nhalf');
      setTimeout(() => req.destroy(new Error('gone')), 100);
    });
    expect((await send(form([file('next')]))).status).toBe(200);
    expect([door.seen.length, text()]).toEqual([1, 'next']);
  });
});

describe('threat: a form made to break its reader', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '--b\r\n',
      '--b--',
      '\r\n\r\n',
      'Content-Disposition: form-data; name="file"; filename="a"\r\n',
      'Content-Disposition: form-data; name="activity"; filename="blob"\r\n',
      'Content-Type: application/octet-stream\r\n',
      'Content-Transfer-Encoding: base64\r\n',
      '{"type":"message","text":"x"}',
    ),
    fc.string({ maxLength: 40 }),
    fc.uint8Array({ maxLength: 40 }).map((bytes) => Buffer.from(bytes).toString('latin1')),
  );
  it('whatever comes is answered, and the next one is served', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 20 }), async (pieces) => {
        const headers = { 'Content-Type': 'multipart/form-data; boundary=b' };
        const { status } = await send(Buffer.from(pieces.join(''), 'latin1'), url(), token, headers);
        expect([200, 400]).toContain(status);
      }),
      { numRuns: 150, seed: 7 },
    );
    expect((await send(form([file('next')]))).status).toBe(200);
  });
});

describe('threat: names that do something', () => {
  it.each([
    ['../../etc/passwd', 'passwd'],
    ['<img src=x onerror=alert(1)>.txt', 'img srcx onerroralert(1).txt'],
    ['a"; filename="b.exe', /^[^"<>/\\;]*$/],
    ['línea\u202e\u0007.txt', 'línea.txt'],
  ])('%s is shown without what could', async (name, shown) => {
    await send(form([file('x', name)], { channelData: { clientActivityID: name.slice(0, 90) } }));
    const [attachment] = door.seen.at(-1)?.activity.attachments ?? [];
    expect(attachment?.name).toEqual(typeof shown === 'string' ? shown : expect.stringMatching(shown));
  });
});

describe('who may put a file in', () => {
  it.each<[string, () => Promise<Response>, number]>([
    ['nobody without a token', () => send(form([file()]), url(), 'x'), 403],
    [
      'nobody with the token of another conversation',
      async () => send(form([file()]), url(), (await door.tokens.issue('other')).token),
      404,
    ],
    ['nobody as somebody else', () => send(form([file()]), url('?userId=dl_someone')), 400],
  ])('%s', async (_, sending, status) => {
    expect((await sending()).status).toBe(status);
    expect(door.seen).toHaveLength(0);
  });

  it('who is not signed in is answered, and not a byte of the file is kept', async () => {
    door.turnedAway.add('c');
    expect((await send(form([file('penicillin')]))).status).toBe(200);
    expect(given()).toEqual({ problem: 'unread' });
  });

  it('one file of a conversation at a time: the second sender is asked to wait', async () => {
    const slow = await new Promise<ReturnType<typeof request>>((resolve) => {
      const headers = {
        Authorization: `Bearer ${token}`,
        'Content-Type': 'multipart/form-data; boundary=b',
        'Content-Length': 500,
      };
      const req = request(url(), { method: 'POST', headers });
      req.on('error', () => undefined);
      req.write('--b\r\n', () => setTimeout(() => resolve(req), 100));
    });
    const { status } = await send(form([file()]));
    expect(status).toBe(503);
    slow.destroy();
  });
});
