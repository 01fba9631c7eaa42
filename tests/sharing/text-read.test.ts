import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { choose, documentOf, readText, textView, writeText } from '../../bot/sharing/index.js';
import type { RecordDocument } from '../../bot/sharing/index.js';
import { writeView } from '../../bot/sharing/text.js';
import { document as en, ownReport as enOwn } from '../../dialogs/content/en/document.js';
import { document as es, ownReport as esOwn } from '../../dialogs/content/es/document.js';
import { anyRecord, hostile } from './any-record.js';
import { entry, present, recordWith, small } from './synthetic.js';

fc.configureGlobal({ seed: 7 });

const languages = [en, es, enOwn, esOwn];
const read = (text: string) => readText(text, languages);

const expectRoundTrip = (document: RecordDocument): void => {
  const text = writeText(document);
  const view = read(text);
  expect(view).toEqual(textView(document));
  expect(writeView(view!, document.words)).toBe(text);
};

describe('the text reads back as it was written', () => {
  it.each(languages)('a small record, and what was chosen of it', (words) => {
    expectRoundTrip(documentOf(small, words));
    expectRoundTrip(documentOf(recordWith({}), words));
    for (const notes of [true, false])
      expectRoundTrip(
        documentOf(choose(small, { notes, sections: ['labs', 'medicines'], until: '2024-12-31' }), words),
      );
    expectRoundTrip(documentOf(choose(recordWith({}), { notes: true, since: '2024-01-01' }), words));
  });

  it('a copy that was given to somebody', () => {
    expectRoundTrip(documentOf(small, en, { shared: { by: 'Ana\nName: Eve', until: Date.UTC(2026, 1, 1) } }));
  });

  it.each(hostile.map((text) => [JSON.stringify(text).slice(0, 60), text]))(
    'whatever holds %s',
    (_, text) => {
      const record = recordWith({
        conditions: present('conditions', [
          { ...entry('c', text), notes: text, provider: text, status: text },
        ]),
        notes: present('notes', [
          { ...entry('n', text, { text, details: [{ label: text, value: text }] }), author: text },
        ]),
        demographics: present('demographics', [
          { ...entry('d', '', { details: [{ label: text, value: text }] }), name: 'phone', value: text },
        ]),
      });
      const named = { ...record, sources: [{ id: 'vista', name: text, answered: true }] };
      for (const words of languages) expectRoundTrip(documentOf(named, words));
    },
  );

  it('any record in any language, to the letter', () => {
    fc.assert(
      fc.property(anyRecord, fc.constantFrom(...languages), (record, words) => {
        expectRoundTrip(documentOf(record, words));
      }),
    );
  });

  it('no label of ours holds a colon, which would end it', () => {
    for (const words of languages) {
      const labels = [
        ...Object.values(words.fields),
        ...Object.values(words.demographic),
        words.name,
        words.sources,
      ];
      expect(labels.filter((label) => label.includes(':'))).toEqual([]);
    }
  });
});

describe('what we did not write is not read', () => {
  const text = writeText(documentOf(small, en));
  it.each<[string, string]>([
    ['nothing', ''],
    ['a title alone', `${en.title}\n`],
    ['one space more', text.replace('Sodium', 'Sodium ')],
    ['a value that is not as we write it', text.replace('Sodium', '\u202eSodium')],
    ['a section less', text.replace(/_{53}\n9\) [^]*?(?=_{53})/, '')],
    ['a count that is not so', text.replace('(3 entries)', '(4 entries) ')],
    ['another number of a section', text.replace('\n2) ', '\n3) ')],
    ['CRLF', text.replaceAll('\n', '\r\n')],
    ['cut off', text.slice(0, -40)],
    ['another end', text.replace(en.end, es.end)],
  ])('%s', (_, changed) => {
    expect(changed).not.toBe(text);
    expect(read(changed)).toBeUndefined();
  });

  it('whatever becomes of it, it is the same text or refused', () => {
    const damaged = fc
      .tuple(fc.nat(text.length), fc.nat(200), fc.string({ unit: 'binary' }))
      .map(([at, less, more]) => text.slice(0, at) + more + text.slice(at + less));
    fc.assert(
      fc.property(damaged, (changed) => {
        const view = read(changed);
        if (view) expect(writeView(view, en)).toBe(changed);
      }),
      { numRuns: 300, seed: 7 },
    );
  });
});
