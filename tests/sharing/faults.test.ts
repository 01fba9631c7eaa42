import { describe, expect, it } from '@jest/globals';
import { unreadableName } from '../../bot/records/unreadable.js';
import { documentOf, walletOf, writeFhir, writeText } from '../../bot/sharing/index.js';
import { document as en } from '../../dialogs/content/en/document.js';
import { document as es } from '../../dialogs/content/es/document.js';
import { entry, present, recordWith } from './synthetic.js';

describe('faults that people saw', () => {
  it('an EKG that came without a result has none, and nobody failed to read it', () => {
    const ekg = { ...entry('l', 'EKG', { warnings: ['resultMissing'] }), kind: 'ekg' } as const;
    const text = writeText(documentOf(recordWith({ labs: present('labs', [ekg]) }), en));
    expect(text).toContain('Please note: The source gave no result that we can read.');
    expect(text).not.toContain('could not read its result');
  });

  it.each([en, es])('an entry without even a name is named in the language of the reader', (words) => {
    const nameless = entry('c', unreadableName, { warnings: ['unreadable'] });
    const record = recordWith({
      conditions: present('conditions', [nameless, entry('d', 'Asthma', { maybeSameAs: ['c'] })]),
    });
    const outputs = [writeText(documentOf(record, words)), JSON.stringify(walletOf(record, words).sections)];
    for (const written of outputs) {
      expect(written).toContain(words.unreadableName);
      expect(written).not.toContain(unreadableName);
    }
    expect(writeFhir(record, words)).toContain(`<p>${words.unreadableName}</p>`);
  });

  it.each([
    ['arrived', 'Booked (written as "arrived")'],
    ['Booked', 'Booked'],
    [undefined, 'Booked'],
  ])('an appointment that its source calls %s is %s', (statusAsWritten, said) => {
    const visit = { ...entry('a', 'Primary care'), status: 'booked', statusAsWritten } as const;
    const text = writeText(documentOf(recordWith({ appointments: present('appointments', [visit]) }), en));
    expect(text).toContain(`Status: ${said}\n`);
  });
});
