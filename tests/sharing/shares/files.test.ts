import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Fhir } from 'fhir/fhir.js';
import { sharesInThread } from '../../../bot/report-thread.js';
import { writeShare } from '../../../bot/share-files.js';
import type { ShareOrder } from '../../../bot/sharing/shares/files.js';
import type { WriteShare } from '../../../bot/sharing/shares/files.js';
import { decryptFile } from '../../../bot/sharing/shlink/jwe.js';
import type { HealthRecord } from '../../../bot/records/record.js';
import { entry, present, recordWith, small } from '../synthetic.js';

const key = 'rxTgYlOaKJPFtcEd0qcceN8wEU4p94SqAwIWQe6uX7Q';
const order: ShareOrder = {
  choice: { notes: true },
  language: 'en',
  by: 'Rosa Testwood',
  until: Date.UTC(2026, 10, 26, 15),
  key,
};

interface Bundle {
  readonly type: string;
  readonly entry: readonly {
    readonly resource: {
      readonly resourceType: string;
      readonly description?: string;
      readonly content?: readonly {
        readonly attachment: { readonly contentType: string; readonly data: string };
      }[];
    };
  }[];
}

const bundles = async (
  changes: Partial<ShareOrder> = {},
  record: HealthRecord = small,
  write: WriteShare = writeShare,
): Promise<readonly Bundle[]> => {
  const files = await write(record, { ...order, ...changes });
  const opened = await Promise.all(files.map(({ jwe }) => decryptFile(key, jwe)));
  return opened.map(({ bytes }) => JSON.parse(Buffer.from(bytes).toString()) as Bundle);
};
const attachments = (bundle: Bundle | undefined) =>
  Object.fromEntries(
    (bundle?.entry ?? []).flatMap(({ resource }) =>
      (resource.content ?? []).map(({ attachment }) => [
        attachment.contentType,
        Buffer.from(attachment.data, 'base64'),
      ]),
    ),
  );

describe('the files behind a link', () => {
  it('are our document in three forms, the record, and a patient summary: all of it valid FHIR', async () => {
    const all = await bundles();
    expect(all.map(({ type }) => type)).toEqual(['collection', 'collection', 'document']);
    expect(Object.keys(attachments(all[0]))).toEqual(['application/pdf', 'text/html', 'text/plain']);
    const validator = new Fhir();
    for (const bundle of all) {
      const { messages } = validator.validate(bundle, { errorOnUnexpected: true });
      expect(messages.filter(({ severity }) => severity === 'error' || severity === 'fatal')).toEqual([]);
    }
  });

  it.each([
    ['en', 'Shared by the Veteran. It may not include everything.', 'November 26, 2026 at 10:00 a.m. ET'],
    ['es', 'Compartido por el Veterano. Es posible que no incluya todo.', '26 de noviembre de 2026'],
  ] as const)('say first who shares them, and until when: %s', async (language, notice, until) => {
    const [documents] = await bundles({ language });
    const forms = attachments(documents);
    for (const type of ['text/html', 'text/plain']) {
      const text = forms[type]!.toString();
      const top = text.slice(0, text.indexOf('Lisinopril'));
      for (const said of [notice, 'Rosa Testwood', until]) expect(top).toContain(said);
    }
    expect(documents?.entry.every(({ resource }) => resource.description === notice)).toBe(true);
  });

  it('say that only the Veteran ends it, where no time was chosen', async () => {
    const [documents] = await bundles({ until: undefined });
    expect(attachments(documents)['text/plain']!.toString()).toContain('Shared until: the Veteran stops it');
  });

  it('hold what was chosen and no more, and then no patient summary', async () => {
    const all = await bundles({ choice: { sections: ['vitals'], notes: true } });
    expect(all.map(({ type }) => type)).toEqual(['collection', 'collection']);
    expect(JSON.stringify(all)).not.toContain('Lisinopril');
    expect(attachments(all[0])['text/plain']!.toString()).not.toContain('Lisinopril');
    expect(attachments(all[0])['text/plain']!.toString()).toContain('128/76');
  });

  it('have no PDF where the record would fill a thousand pages', async () => {
    const text = `${'A long day. '.repeat(100)}\n`.repeat(800);
    const notes = Array.from({ length: 9 }, (_, n) => ({ ...entry(`n${n}`, 'A note'), text }));
    const [documents] = await bundles({}, recordWith({ notes: present('notes', notes) }));
    expect(Object.keys(attachments(documents))).toEqual(['text/html', 'text/plain']);
  }, 60_000);
});

describe('the thread that writes them, as it is built', () => {
  const out = join('node_modules/.cache/blue-button', `test-${randomUUID()}`);
  beforeAll(async () => {
    await promisify(execFile)(process.execPath, ['deployment/build/build.mjs', `--out=${out}`]);
  }, 60_000);
  afterAll(() => rm(out, { recursive: true, force: true }));

  it('gives the same back', async () => {
    const worker = sharesInThread(pathToFileURL(resolve(out, 'bot/share-worker.js')));
    const [inThread, here] = [await bundles({}, small, worker), await bundles()];
    expect(inThread.slice(1)).toEqual(here.slice(1));
    expect(Object.keys(attachments(inThread[0]))).toEqual(Object.keys(attachments(here[0])));
  }, 30_000);

  it('fails as an error, and not for ever', async () => {
    const worker = sharesInThread(pathToFileURL(resolve(out, 'bot/share-worker.js')));
    await expect(worker({} as HealthRecord, order)).rejects.toThrow();
  });
});
