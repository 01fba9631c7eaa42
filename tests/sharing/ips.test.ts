import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { HealthRecord } from '../../bot/records/record.js';
import { choose, writeIps } from '../../bot/sharing/index.js';
import { document as en } from '../../dialogs/content/en/document.js';
import { anyRecord, anyWords } from './any-record.js';
import { empty, entry, present, recordWith, small } from './synthetic.js';

interface Resource {
  readonly resourceType: string;
  readonly id: string;
}
interface Section {
  readonly title: string;
  readonly text: { readonly div: string };
  readonly code?: { readonly coding: readonly { readonly code: string }[] };
  readonly entry?: readonly { readonly reference: string }[];
  readonly emptyReason?: object;
}
interface Ips {
  readonly type: string;
  readonly entry: readonly { readonly fullUrl: string; readonly resource: Resource }[];
}

const ipsOf = (record: HealthRecord, words = en) => {
  const bundle = JSON.parse(writeIps(record, words)) as Ips;
  const [composition, ...others] = bundle.entry;
  return {
    bundle,
    others,
    sections: (composition!.resource as unknown as { section: readonly Section[] }).section,
  };
};
const plain = (div: string): string =>
  div.replace(/<[^>]*>/g, ' ').replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));

const required = ['11450-4', '48765-2', '10160-0'];
const choices = fc.constantFrom(
  { notes: true },
  { notes: false, sections: ['medicines' as const] },
  { notes: true, since: '2030-01-01' },
  { notes: true, sensitive: [] },
);

describe('the rules of an International Patient Summary, whatever a record holds', () => {
  it('has its sections, each with entries or a reason why not, in words too', () => {
    fc.assert(
      fc.property(anyRecord, anyWords, choices, (record, words, choice) => {
        const { bundle, sections } = ipsOf(choose(record, choice), words);
        expect(bundle.type).toBe('document');
        const codes = sections.map((s) => s.code?.coding[0]?.code);
        expect(codes).toEqual(expect.arrayContaining(required));
        for (const { code, text, entry: entries, emptyReason } of sections) {
          expect(plain(text.div).trim()).not.toBe('');
          if (code) expect(entries === undefined).toBe(emptyReason !== undefined);
          expect(entries?.length).not.toBe(0);
        }
      }),
      { numRuns: 60, seed: 7 },
    );
  });

  it('refers only to what is in it, and holds nothing that no section refers to', () => {
    fc.assert(
      fc.property(anyRecord, anyWords, (record, words) => {
        const { others, sections } = ipsOf(record, words);
        const referred = sections.flatMap((s) => (s.entry ?? []).map(({ reference }) => reference));
        const held = others.map(({ resource }) => `${resource.resourceType}/${resource.id}`);
        expect(['Patient/patient', ...referred].toSorted()).toEqual(held.toSorted());
        expect(new Set(held).size).toBe(held.length);
        for (const { fullUrl, resource } of others)
          expect(fullUrl.endsWith(`/${resource.resourceType}/${resource.id}`)).toBe(true);
      }),
      { numRuns: 60, seed: 7 },
    );
  });

  it('names each section of the record that is not in it and holds something, or may', () => {
    fc.assert(
      fc.property(anyRecord, anyWords, (record, words) => {
        const { sections } = ipsOf(record, words);
        const said = sections.map(({ title, text }) => `${title} ${plain(text.div)}`).join('\n');
        for (const { id, entries, failures, state } of Object.values(record.sections))
          if (entries.length > 0 || failures.length > 0 || state === 'failed')
            expect(said).toContain(words.sections[id].title);
      }),
      { numRuns: 60, seed: 7 },
    );
  });

  it('a section that could not be read is never told as one with 0 entries', () => {
    const record = recordWith({
      notes: { ...empty('notes'), state: 'failed', failures: [{ source: 'oracle', why: 'timeout' }] },
    });
    const last = plain(ipsOf(record).sections.at(-1)?.text.div ?? '');
    expect(last).toContain(`${en.sections.notes.title}: ${en.wallet.unread}`);
    expect(last).not.toContain('0 entries');
  });
});

describe('the words of a summary, for whoever reads nothing else of it', () => {
  const said = (record: HealthRecord, code: string): string =>
    plain(ipsOf(record).sections.find((s) => s.code?.coding[0]?.code === code)?.text.div ?? '');

  it.each<[string, string, readonly string[]]>([
    [
      'a medicine with its directions and status',
      '10160-0',
      ['Lisinopril 10 mg tablet', 'TAKE ONE TABLET BY MOUTH ONCE DAILY', 'Active'],
    ],
    ['an order not to take one', '10160-0', ['Ibuprofen; Please note: The record says NOT to take this.']],
    [
      'a result with its unit, range and the word of the lab',
      '30954-2',
      ['Potassium', '5.9 mmol/L', 'Critical high', '3.5 to 5.1'],
    ],
    ['a measurement', '8716-3', ['128/76 mmHg']],
  ])('%s', (_, code, words) => {
    for (const word of words) expect(said(small, code)).toContain(word);
  });

  it('an allergy with its reactions and how bad they were', () => {
    const peanut = {
      ...entry('a', 'Peanut'),
      reactions: ['anaphylaxis'],
      severity: 'severe',
      criticality: 'high',
    } as const;
    const words = said(recordWith({ allergies: present('allergies', [peanut]) }), '48765-2');
    for (const word of ['Peanut', 'anaphylaxis', 'Severe', 'High']) expect(words).toContain(word);
  });

  it('each resource says the same in its own words', () => {
    const text = JSON.stringify(ipsOf(small).others);
    expect(text).toContain('<p>Instructions: TAKE ONE TABLET BY MOUTH ONCE DAILY</p>');
    expect(text).toContain('<p>Result: 5.9 mmol/L</p>');
  });
});
