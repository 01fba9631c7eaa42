import { calm } from './calm.js';

/** What stands behind a name: degrees and licenses, as they are written. */
const degrees =
  'MD|DO|NP|PA|PA-C|RN|LPN|APRN|ARNP|CNP|FNP|PharmD|PhD|PsyD|DDS|DMD|DPM|OD|LCSW|LICSW|MSW|DPT|CRNA|CNM';
const lastFirst = new RegExp(
  `^(?<last>[\\p{L}'-]{2,}(?: (?:JR|SR|II|III))?),\\s*(?<first>[\\p{L}'-]+(?: [\\p{L}'.-]+)*?)(?:,?\\s+(?<degree>${degrees}))?$`,
  'iu',
);

/** "Patel,anita MD" is "Anita Patel, MD". Anything else, such as a place, stays as it is written. */
export function personName(written: string): string {
  const found = lastFirst.exec(written.trim())?.groups;
  const { last = '', first = '', degree } = found ?? {};
  if (!found || /^[A-Z]{2}$/.test(first)) return written;
  const name = [...first.split(' '), last].map(cased).join(' ');
  return degree === undefined ? name : `${name}, ${degree.length <= 4 ? degree.toUpperCase() : degree}`;
}

/** "ANITA" and "anita" are "Anita"; "McKay" and an initial stay. */
const cased = (word: string): string =>
  word === word.toLowerCase() || word === word.toUpperCase()
    ? calm(word.toLowerCase(), false).replace(/(?<![\p{L}])\p{L}/gu, (letter) => letter.toUpperCase())
    : word;
