import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { files, type File } from '../../bot/pages/download/files.js';
import { fileName } from '../../bot/sharing/index.js';

fc.configureGlobal({ seed: 7 });

const september7 = Date.UTC(2025, 8, 7, 5, 12);

describe('the name of the file', () => {
  it.each([
    ['Jane', 'Doe', undefined, 'VA-Blue-Button-report-Jane-Doe-9-7-2025_0112am.txt'],
    ['Jane', 'Doe', 'America/Chicago', 'VA-Blue-Button-report-Jane-Doe-9-7-2025_1212am.txt'],
    ['Jane', 'Doe', 'Asia/Manila', 'VA-Blue-Button-report-Jane-Doe-9-7-2025_0112pm.txt'],
    ['Ana María', "O'Neil-Peña", undefined, 'VA-Blue-Button-report-Ana-Maria-ONeil-Pena-9-7-2025_0112am.txt'],
    ['../../etc', 'passwd\r\nX: y', undefined, 'VA-Blue-Button-report-etc-passwd-X-y-9-7-2025_0112am.txt'],
    ['Иван', '', undefined, 'VA-Blue-Button-report-9-7-2025_0112am.txt'],
  ])('%j %j in %s', (given, family, timeZone, expected) => {
    expect(fileName({ given, family }, september7, timeZone)).toBe(expected);
  });

  it.each([
    ['large-print', 'VA-Blue-Button-report-large-print-Jane-Doe-9-7-2025_0112am.pdf'],
    ['emergency-page', 'VA-Blue-Button-report-emergency-page-Jane-Doe-9-7-2025_0112am.pdf'],
  ])('says what kind of file it is: %s', (kind, expected) => {
    expect(fileName({ given: 'Jane', family: 'Doe' }, september7, undefined, 'pdf', kind)).toBe(expected);
  });

  it('is another for every kind of file, the whole report as VA names it', () => {
    const names = files.map(({ path, called }: File) =>
      fileName({ given: 'Jane', family: 'Doe' }, september7, undefined, path.split('.').pop(), called),
    );
    expect(new Set(names).size).toBe(files.length);
    expect(names.slice(0, 2)).toEqual([
      'VA-Blue-Button-report-Jane-Doe-9-7-2025_0112am.txt',
      'VA-Blue-Button-report-Jane-Doe-9-7-2025_0112am.pdf',
    ]);
  });

  it('is safe for any file system and header, whatever the person is called', () => {
    const name = fc.string({ unit: 'binary', maxLength: 300 });
    fc.assert(
      fc.property(name, name, (given, family) => {
        expect(fileName({ given, family }, september7)).toMatch(/^[A-Za-z0-9_.-]{1,140}$/);
      }),
    );
  });
});
