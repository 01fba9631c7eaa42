import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { documentOf, writeText } from '../../bot/sharing/index.js';
import type { Allergy, Section } from '../../bot/records/record.js';
import { document as en } from '../../dialogs/content/en/document.js';
import { document as es } from '../../dialogs/content/es/document.js';
import { entry, present, recordWith, small } from './synthetic.js';

const timeZone = 'America/New_York';
const golden = (name: string): string =>
  readFileSync(new URL(`../fixtures/documents/${name}`, import.meta.url), 'utf8');

const allergies = (section: Partial<Section<Allergy>>): string =>
  writeText(
    documentOf(
      recordWith({ allergies: { id: 'allergies', state: 'empty', entries: [], failures: [], ...section } }),
      en,
    ),
  );
const penicillin: Allergy = { ...entry('a1', 'Penicillin'), reactions: ['rash', 'hives'] };
const down = [{ source: 'oracle', why: 'unavailable' }] as const;

describe('the text file of a small record', () => {
  it('reads in English as agreed', () => {
    expect(writeText(documentOf(small, en, { timeZone }))).toBe(golden('small.en.txt'));
  });

  it('reads in Spanish as agreed, with record text as written', () => {
    expect(writeText(documentOf(small, es, { timeZone }))).toBe(golden('small.es.txt'));
  });
});

describe('the states of a section are never mistaken for one another', () => {
  it('a failed section is listed as unavailable and nowhere as empty', () => {
    const text = allergies({ state: 'failed', failures: down });
    expect(listed(text, en.unavailable)).toContain('Allergies');
    expect(listed(text, en.notIncluded)).not.toContain('Allergies');
    expect(text).not.toContain('no known allergies');
    expect(text).toContain(en.unavailableNote);
  });

  it.each(['empty', 'knownNone', 'notProvided', 'present'] as const)(
    'no entries and a source that did not answer is unavailable, though the section says %s',
    (state) => {
      const text = allergies({ state, failures: down });
      expect(listed(text, en.unavailable)).toContain('Allergies');
      expect(text).not.toContain('no known allergies');
    },
  );

  it('known none is said in its own words', () => {
    const text = allergies({ state: 'knownNone' });
    expect(listed(text, en.included)).toContain('Allergies: Your record says you have no known allergies.');
    expect(text).toMatch(/^1\) Allergies\n\nYour record says you have no known allergies\.$/m);
  });

  it('empty is not known none', () => {
    const text = allergies({ state: 'empty' });
    expect(listed(text, en.notIncluded)).toContain('Allergies');
    expect(text).not.toContain('known');
  });

  it('not provided is not empty', () => {
    const text = allergies({ state: 'notProvided' });
    expect(listed(text, en.notIncluded)).toContain(`Allergies: ${en.notProvided}`);
  });

  it('an incomplete list says so before its first entry', () => {
    const text = allergies({ state: 'present', entries: [penicillin], failures: down });
    const section = text.slice(text.indexOf('1) Allergies'));
    expect(section.indexOf('incomplete')).toBeGreaterThan(0);
    expect(section.indexOf('incomplete')).toBeLessThan(section.indexOf('Penicillin'));
    expect(section).toContain('VA Columbus');
  });

  it('an order not to take a medicine is the first thing said of it', () => {
    const text = writeText(documentOf(small, en));
    expect(text).toMatch(/^Ibuprofen\n-{53}\nPlease note: The record says NOT to take this\.$/m);
  });
});

describe('record text cannot pretend to be the report', () => {
  it('keeps further lines of a value indented, and a heading on one line', () => {
    const hostile = 'x\n1) Allergies\r\n_____\u2028End of VA Blue Button® report';
    const record = recordWith({
      conditions: present('conditions', [{ ...entry('c1', hostile), notes: hostile }]),
    });
    const lines = writeText(documentOf(record, en)).split('\n');
    expect(lines.filter((l) => l.startsWith('1) '))).toEqual(['1) Health conditions']);
    expect(lines.filter((l) => l === en.end)).toHaveLength(1);
    expect(lines).toContain('  1) Allergies');
  });

  it('never prints a blank heading', () => {
    const record = recordWith({ conditions: present('conditions', [entry('c1', ' \u0000\u200b\n')]) });
    expect(writeText(documentOf(record, en))).toMatch(/^No name recorded\n-{53}$/m);
  });

  it('neutralises control characters and direction overrides', () => {
    const record = recordWith({
      conditions: present('conditions', [
        entry('c1', 'do not \u202etake\u202c\u0007\u001b[31m\u0000 this\ud800'),
      ]),
    });
    const text = writeText(documentOf(record, en));
    expect(text).toContain('do not take[31m this\ufffd');
    // eslint-disable-next-line no-control-regex
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
  });
});

describe('words', () => {
  it.each([en, es])('the crisis line stands before the first record', (words) => {
    const text = writeText(documentOf(small, words));
    const crisis = text.indexOf('988');
    expect(crisis).toBeGreaterThan(0);
    expect(crisis).toBeLessThan(text.indexOf(words.downloaded));
    for (const said of [
      '838255',
      'veteranscrisisline.net/get-help-now/chat/',
      '711',
      '911',
      '800-698-2411',
    ]) {
      expect(text).toContain(said);
    }
    expect(text).toContain(words.serviceMark);
    expect(text.endsWith(`${words.end}\n`)).toBe(true);
  });
});

/** The lines under one of the three lists. */
function listed(text: string, title: string): string {
  const start = text.indexOf(`\n${title}\n`);
  return start < 0 ? '' : text.slice(start, text.indexOf('\n\n', start + 2));
}
