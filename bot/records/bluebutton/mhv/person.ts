import type { FilePerson } from '../../files/file.js';
import { writtenDate } from './dates.js';
import { oneLine } from './words.js';

/** What stands above the sections of a report. */
export interface Heading {
  readonly version?: string;
  readonly person?: FilePerson;
}

const produced = /Blue Button \(v([\d.]{1,20})\)/i;
const named = /^\s*Name\s*:\s*([^:]{0,200}?)\s*(?:Date of Birth\s*:(.*))?$/i;
const born = /^\s*Date of Birth\s*:(.*)$/i;

/** `Name: LAST, FIRST M    Date of Birth: 01 Mar 1948`; wrapped in some copies. */
export function headingIn(lines: readonly string[]): Heading {
  const near = lines.slice(0, 60).map((line) => line.slice(0, 300));
  const version = near.map((line) => produced.exec(line)?.[1]).find((v) => v !== undefined);
  const at = near.findIndex((line) => named.test(line));
  const [, name, birth] = named.exec(near[at] ?? '') ?? [];
  const below = near.slice(at + 1, at + 4).map((line) => born.exec(line)?.[1]);
  const person = at < 0 ? undefined : personOf(name, birth ?? below.find((b) => b !== undefined));
  return { ...(version === undefined ? {} : { version }), ...(person === undefined ? {} : { person }) };
}

function personOf(name: string | undefined, birth: string | undefined): FilePerson | undefined {
  const [family, given] = (oneLine(name) ?? '').split(',').map((part) => oneLine(part));
  const birthDate = writtenDate(oneLine(birth))?.date;
  if (family === undefined && birthDate === undefined) return undefined;
  return {
    ...(family === undefined ? {} : { family }),
    ...(given === undefined ? {} : { given }),
    ...(birthDate === undefined ? {} : { birthDate }),
  };
}

const same = (a: string | undefined, b: string | undefined): boolean =>
  a === undefined || b === undefined || a.toUpperCase() === b.toUpperCase();

/** A middle initial may be missing in one of them; everything else must agree. */
export function isSamePerson(a: FilePerson, b: FilePerson): boolean {
  const [first, second] = [(a.given ?? '').split(' '), (b.given ?? '').split(' ')];
  const given = first.every((part, n) => second[n] === undefined || initialAgrees(part, second[n] ?? ''));
  const unsaid = a.given === undefined || b.given === undefined;
  return same(a.family, b.family) && same(a.birthDate, b.birthDate) && (given || unsaid);
}

function initialAgrees(a: string, b: string): boolean {
  const [one, two] = [a.replace(/\.$/, '').toUpperCase(), b.replace(/\.$/, '').toUpperCase()];
  return (
    one === two || (one.length === 1 && two.startsWith(one)) || (two.length === 1 && one.startsWith(two))
  );
}
