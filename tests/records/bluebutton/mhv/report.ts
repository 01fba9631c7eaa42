import { readMhv } from '../../../../bot/records/bluebutton/mhv/index.js';
import type { FileContext, FileReading, ReadFile } from '../../../../bot/records/files/file.js';

/** A report as My HealtheVet writes it: synthetic, in its own words, every quirk of the format in it. */

export const context: FileContext = { source: 'mhv', now: Date.parse('2014-02-01T12:00:00Z'), kind: 'added' };

const width = 80;
export const title = (words: string): string => {
  const dashes = width - words.length - 2;
  return `${'-'.repeat(Math.floor(dashes / 2))} ${words} ${'-'.repeat(Math.ceil(dashes / 2))}`;
};
export const double = '='.repeat(73);
export const single = '-'.repeat(73);

export const head = (name = 'QUILLFEATHER, TAMSIN B', birth = '05 May 1950', version = '12.6'): string =>
  [
    title('MY HEALTHEVET PERSONAL INFORMATION REPORT'),
    '                    *************CONFIDENTIAL*************',
    `                    Produced by the VA Blue Button (v${version})`,
    '                               09 Sep 2013 @ 0602',
    '',
    'This summary is a copy of information from your My HealtheVet Personal',
    'Health Record.',
    '',
    'Key:  Double dashes (--) mean there is no information to display.',
    '',
    `Name: ${name}         Date of Birth: ${birth}`,
    '',
    title('DOWNLOAD REQUEST SUMMARY'),
    '',
    'System Request Date/Time:  09 Sep 2013 @ 0602',
    'Date Range Selected:       09 Sep 2012 to 09 Sep 2013',
    'Data Types Selected:',
    '  VA Allergies',
    '  VA Notes',
    '',
  ].join('\n');

export const end = '-------------- END OF MY HEALTHEVET PERSONAL INFORMATION REPORT ----------';

export const section = (words: string, source: string, ...lines: readonly string[]): string =>
  [title(words), '', `Source: ${source}`, 'Last Updated: 08 Sep 2013 @ 0635', '', ...lines, '', ''].join(
    '\n',
  );

export const report = (...sections: readonly string[]): string =>
  [head(), ...sections, end, ''].join('\n').replaceAll('\n', '\r\n');

export const readText = (text: string, given: FileContext = context): FileReading =>
  readMhv(Buffer.from(text, 'latin1'), given);

export function read(...sections: readonly string[]): ReadFile {
  const reading = readText(report(...sections));
  if (reading.state !== 'read') throw new Error(`refused: ${reading.why}`);
  return reading;
}
