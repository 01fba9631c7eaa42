import { describe, expect, it } from '@jest/globals';
import { readImmunizations } from '../../bot/records/fhir/immunizations.js';
import { readNotes } from '../../bot/records/fhir/care-notes.js';
import { detailLabels } from '../../bot/records/detail-labels.js';
import { documentOf, writeText } from '../../bot/sharing/index.js';
import { contentFor } from '../../dialogs/content/index.js';
import { entryWords } from '../../dialogs/content/lists.js';
import { toldOn } from '../../dialogs/content/section-lines.js';
import { reading } from '../records/fhir/reading.js';
import { sampleRecord } from '../support/sample-record.js';

const vaccines = reading(
  readImmunizations,
  'Immunization',
)({
  vaccineCode: { text: 'INFLUENZA' },
  status: 'completed',
  lotNumber: 'AB12',
}).entries;
/** Nobody reads this resource, so its own field names are its labels; one of them is spelled like a label of ours. */
const unknown = reading(readNotes, 'Invention')({ Status: 'odd', priority: 'high' }).entries;
const record = sampleRecord({ immunizations: { entries: vaccines }, notes: { entries: unknown } });

const file = (language: 'en' | 'es') => writeText(documentOf(record, contentFor(language).document));
const said = (language: 'en' | 'es') =>
  entryWords(language, toldOn(language, record, 'owner'), 'immunizations', vaccines[0]!).text;

describe('a label that our reader added', () => {
  it('is in the language of the person, in the file and in the conversation', () => {
    expect([file('en'), said('en')].map((text) => text.includes('Lot number: AB12'))).toEqual([true, true]);
    expect([file('es'), said('es')].map((text) => text.includes('Número de lote: AB12'))).toEqual([
      true,
      true,
    ]);
    expect(file('es') + said('es')).not.toContain('Lot number');
  });

  it('has Spanish words of its own', () => {
    const { details } = contentFor('es').document;
    const same = detailLabels.filter((label) => details[label] === label);
    expect(same).toEqual(['Plan', 'Series']);
  });
});

describe('a label of the source', () => {
  it('stays as it was written, also where it is spelled like one of ours', () => {
    expect(unknown[0]?.details).toEqual(
      expect.arrayContaining([
        { label: 'Status', value: 'odd' },
        { label: 'priority', value: 'high' },
      ]),
    );
    expect(file('es')).toContain('Status: odd');
  });
});
