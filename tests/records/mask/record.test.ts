import { describe, expect, it } from '@jest/globals';
import { maskedRecord } from '../../../bot/records/mask/record.js';
import { merge } from '../../../bot/records/merge.js';
import type { EntryOf, HealthRecord, SectionId } from '../../../bot/records/record.js';
import type { SourceSections } from '../../../bot/records/source.js';
import { medicine, part, source } from '../entries.js';
import { labels } from './people.js';

function maskedEntry<S extends SectionId>(
  id: S,
  fields: Partial<EntryOf[S]>,
  person: { given: string; family: string } = { given: 'John', family: 'Thornbury' },
  others: Partial<SourceSections> = {},
): EntryOf[S] {
  const entry = { ...medicine('a', 'X'), ...fields } as unknown as EntryOf[S];
  const read = source('a', { ...others, [id]: part<S>([entry]) });
  const record = merge([{ ...read, person: { ...read.person, ...person } }], [], 0);
  return maskedRecord(record, labels).sections[id].entries[0] as EntryOf[S];
}

describe('a record that leaves the signed-in web', () => {
  it('has its free text masked', () => {
    const note = maskedEntry('notes', {
      name: 'Call with John Thornbury',
      text: 'John, SSN 666-12-3456',
      author: 'Thornbury, Ann MD',
    });
    expect(note).toMatchObject({
      name: 'Call with [name]',
      text: '[name], SSN [SSN]',
      author: 'Thornbury, Ann MD',
    });
  });

  it('reads a detail beside its label', () => {
    const details = [
      { label: 'SSN', value: '666123456' },
      { label: 'Days supply', value: '30' },
      { label: 'John', value: 'of Thornbury' },
    ];
    expect(maskedEntry('visits', { details }).details?.map((d) => d.value)).toEqual([
      '[SSN]',
      '30',
      'of [name]',
    ]);
  });

  it('keeps whom to call and what to take', () => {
    const fields = {
      name: 'ALLEGRA 180MG TAB',
      directions: 'TAKE ONE ALLEGRA DAILY, Allegra Thornbury',
      pharmacyPhone: '217-555-0101',
      prescriptionNumber: '2175550',
      prescribedBy: 'THORNBURY,ANN',
      lastFilled: '2026-01-02',
    };
    expect(maskedEntry('medicines', fields, { given: 'Allegra', family: 'Thornbury' })).toMatchObject({
      ...fields,
      directions: 'TAKE ONE ALLEGRA DAILY, [name]',
    });
  });

  it('keeps a disease that bears the person’s name', () => {
    const entry = maskedEntry(
      'conditions',
      { name: 'Parkinson’s disease', notes: 'Parkinson, Ann seen' },
      { given: 'Ann', family: 'Parkinson' },
    );
    expect(entry).toMatchObject({ name: 'Parkinson’s disease', notes: '[name] seen' });
  });

  it('keeps the lines about the person and those who care for them', () => {
    const line = { name: 'homePhone' as const, value: '217-555-0101' };
    expect(maskedEntry('demographics', line)).toMatchObject(line);
    const contact = { name: 'Mary Thornbury', phone: '217-555-0102', kind: 'emergencyContact' as const };
    expect(maskedEntry('careTeam', contact)).toMatchObject(contact);
  });

  it('looks for the names and the address the record tells of', () => {
    const demographics = part<'demographics'>(
      [
        ['otherName', 'Zebulon Thornbury'],
        ['address', '742 Evergreen Terrace, Springfield, IL 62701'],
      ].map(([name, value]) => ({ ...medicine('a', ''), name, value }) as unknown as EntryOf['demographics']),
    );
    const text = 'Zebulon fell at 742 EVERGREEN TERRACE.';
    expect(maskedEntry('notes', { text }, undefined, { demographics }).text).toBe(
      '[name] fell at [address].',
    );
  });

  it('masks words given as a result, and no number', () => {
    const result = (value: string) => maskedEntry('labs', { result: { value, unit: 'mg' } }).result;
    expect(result('120/80')).toEqual({ value: '120/80', unit: 'mg' });
    expect(result('called to John')).toEqual({ value: 'called to [name]', unit: 'mg' });
  });

  it('is the same record where there is nothing to mask', () => {
    const record: HealthRecord = merge(
      [source('a', { medicines: part<'medicines'>([medicine('a', 'ASPIRIN')]) })],
      [],
      0,
    );
    expect(maskedRecord(record, labels)).toEqual(record);
  });
});
