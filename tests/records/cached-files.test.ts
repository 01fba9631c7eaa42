import { describe, expect, it } from '@jest/globals';
import { cacheLimits, createCache } from '../../bot/records/cache.js';
import { withoutLargeFiles } from '../../bot/records/cached-files.js';
import { merge } from '../../bot/records/merge.js';
import type { HealthRecord, HeldDocument } from '../../bot/records/record.js';
import { medicine, part, source } from './entries.js';

const file = (name: string, letters?: number): HeldDocument => ({
  ...medicine('a', name),
  bytes: 3,
  ...(letters === undefined ? {} : { content: 'A'.repeat(letters) }),
});
const recordOf = (...documents: HeldDocument[]): HealthRecord =>
  merge([source('a', { documents: part<'documents'>(documents) })], [], 0);
const held = (record: HealthRecord) =>
  record.sections.documents.entries.map(({ name, bytes, content }) => [name, bytes, content?.length]);

describe('files in a remembered record', () => {
  it('stay up to the limit, the smallest first; the entries of the others stay', () => {
    const record = recordOf(file('x-ray', 80), file('letter', 10), file('no file'), file('scan', 60));
    expect(held(withoutLargeFiles(record, 70))).toEqual([
      ['x-ray', 3, undefined],
      ['letter', 3, 10],
      ['no file', 3, undefined],
      ['scan', 3, 60],
    ]);
  });

  it.each([
    [70, 70],
    [71, undefined],
  ])('of %i letters with room for 70', (letters, kept) => {
    expect(held(withoutLargeFiles(recordOf(file('one', letters)), 70))).toEqual([['one', 3, kept]]);
  });

  it('that are small leave the record as it is', () => {
    const record = recordOf(file('letter', 10));
    expect(withoutLargeFiles(record, 70)).toBe(record);
  });

  it('are cut by the cache, not from what was read', () => {
    const subject = { personId: 'x', patientId: 'p', given: 'A', family: 'B', birthDate: '1950-01-01' };
    const cache = createCache({ now: () => 0 } as Parameters<typeof createCache>[0]);
    const record = recordOf(file('x-ray', cacheLimits.fileBytes + 1));
    cache.put(subject, '', { state: 'ready', record });
    const kept = cache.get(subject, '');
    expect(kept?.state === 'ready' && held(kept.record)).toEqual([['x-ray', 3, undefined]]);
    expect(record.sections.documents.entries[0]?.content).toHaveLength(cacheLimits.fileBytes + 1);
    cache.drop('x');
  });
});
