import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Entry } from '../../bot/records/record.js';
import { sectionIds } from '../../bot/records/sections.js';
import { clean, cleanLine } from '../../bot/sharing/clean.js';
import { documentOf, writeText } from '../../bot/sharing/index.js';
import { document as en } from '../../dialogs/content/en/document.js';
import { document as es } from '../../dialogs/content/es/document.js';
import { anyRecord, anyWords } from './any-record.js';
import { entry, recordWith } from './synthetic.js';

fc.configureGlobal({ seed: 7 });

const expectLines = (written: ReadonlySet<string>, value: string): void => {
  const lines = clean(value)
    .split('\n')
    .map((line) => line.trim());
  expect(lines.filter((line) => line !== '' && !written.has(line))).toEqual([]);
};

const named = sectionIds.filter((id) => id !== 'demographics');
describe('whatever a record holds', () => {
  it('every entry is in the text by its name', () => {
    fc.assert(
      fc.property(anyRecord, anyWords, (record, words) => {
        const written = writeText(documentOf(record, words));
        for (const id of named) {
          for (const { name } of record.sections[id].entries) expect(written).toContain(cleanLine(name));
        }
      }),
    );
  });

  it('every value, text and detail of every entry is in the text, in the lines it was written in', () => {
    fc.assert(
      fc.property(anyRecord, anyWords, (record, words) => {
        const written = new Set(
          writeText(documentOf(record, words))
            .split('\n')
            .map((line) => line.trim()),
        );
        for (const id of sectionIds) {
          for (const entry of record.sections[id].entries as readonly Entry[]) {
            const value = 'value' in entry ? `${entry.value}` : '';
            const same = id === 'demographics' ? entry.details?.find((d) => d.value === value) : undefined;
            const own = same && cleanLine(same.label) !== '' && !same.label.includes(':') ? same : undefined;
            const details = (entry.details ?? []).filter((detail) => detail !== own);
            if (id === 'demographics') {
              const label = own?.label ?? words.demographic[String(entry.name) as 'other'];
              expectLines(written, `${cleanLine(label)}: ${clean(value)}`);
            }
            for (const line of [
              entry.text ?? '',
              ...details.map((d) => `${cleanLine(d.label)}: ${clean(d.value)}`),
            ])
              expectLines(written, line);
          }
        }
      }),
    );
  });

  it('the file a document holds is never printed', () => {
    const content = 'UHJpdmF0ZQ==';
    const scan = { ...entry('f1', 'Scanned form'), mediaType: 'application/pdf', bytes: 20480, content };
    const written = writeText(
      documentOf(
        recordWith({ documents: { id: 'documents', state: 'present', entries: [scan], failures: [] } }),
        en,
      ),
    );
    expect(written).not.toContain(content);
    expect(written).toContain('Type of file: PDF (application/pdf)\nSize: 20 KB\n');
  });

  it('every section stands in exactly one of the three lists, and failed never as empty', () => {
    fc.assert(
      fc.property(anyRecord, anyWords, (record, words) => {
        const { sections } = documentOf(record, words);
        expect(sections.map((s) => s.id).sort()).toEqual([...sectionIds].sort());
        for (const told of sections) {
          const { state, entries, failures } = record.sections[told.id];
          const nothing = entries.length === 0;
          expect(told.state === 'present').toBe(!nothing);
          if (nothing && (state === 'failed' || failures.length > 0)) expect(told.state).toBe('unavailable');
          if (told.state === 'knownNone') expect([state, failures.length]).toEqual(['knownNone', 0]);
          if (!nothing && failures.length > 0) expect(told.notice).toContain('VA Columbus');
        }
      }),
    );
  });

  it('the numbers count the sections shown, from 1', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const document = documentOf(record, en);
        const shown = document.sections.filter((s) => s.state === 'present' || s.state === 'knownNone');
        const heads = [...writeText(document).matchAll(/^_{53}\n(\d+)\) (.*)$/gm)];
        expect(heads.map((h) => [h[1], h[2]])).toEqual(shown.map((s, i) => [`${i + 1}`, s.title]));
      }),
    );
  });

  it('has no carriage return and no control character', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const written = writeText(documentOf(record, es));
        expect(written.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
        expect(written).toBe(Buffer.from(written, 'utf8').toString('utf8'));
      }),
    );
  });

  it('thousands of entries and a huge value go through whole', () => {
    const huge = 'note '.repeat(200_000);
    const entries = Array.from({ length: 5000 }, (_, i) => ({
      ...entry(`c${i}`, `Condition number ${i}`, { maybeSameAs: [`c${(i + 1) % 5000}`] }),
      notes: i === 0 ? huge : undefined,
    }));
    const written = writeText(
      documentOf(
        recordWith({ conditions: { id: 'conditions', state: 'present', entries, failures: [] } }),
        en,
      ),
    );
    expect(written).toContain(huge.trim());
    expect(written).toContain('Condition number 4999\n');
  });
});
