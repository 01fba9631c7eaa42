import type { FilePerson } from '../../files/file.js';
import type { SectionId } from '../../record.js';
import { usDate } from '../us-dates.js';
import { sectionTitled } from './titles.js';
import type { Line } from './split.js';

/** What the three lists say of each section: they are the contract of this file. */
export interface Opening {
  readonly person?: FilePerson;
  readonly empty: ReadonlySet<SectionId>;
  readonly failed: ReadonlySet<SectionId>;
  readonly incomplete: ReadonlySet<SectionId>;
  readonly knownNone: ReadonlySet<SectionId>;
  readonly notProvided: ReadonlySet<SectionId>;
}

type List = 'included' | 'notIncluded' | 'unavailable' | 'notChosen';

const lists: readonly (readonly [RegExp, List])[] = [
  [/^(records in this report|registros en este informe|registros incluidos)/i, 'included'],
  [/^(records not in this report|registros que no están)/i, 'notIncluded'],
  // This service's own: what somebody left out of the file says nothing of what there is.
  [/^(records not chosen for|registros que no se eligieron)/i, 'notChosen'],
  [/^(information we can.t access right now|información (?:a la )?que no podemos)/i, 'unavailable'],
];

export function openingOf(lines: readonly Line[]): Opening {
  const empty = new Set<SectionId>();
  const failed = new Set<SectionId>();
  const incomplete = new Set<SectionId>();
  const knownNone = new Set<SectionId>();
  const notProvided = new Set<SectionId>();
  let list: List | undefined;
  for (const { text } of lines) {
    list = lists.find(([title]) => title.test(text.trim()))?.[1] ?? list;
    const [, row = ''] = /^\s*[•*-]\s+(.+)$/.exec(text) ?? [];
    const [title = '', said = ''] = row.split(/(?::| \()(.*)/s);
    const id = sectionTitled(title);
    if (list === undefined || id === undefined) continue;
    if (list === 'notChosen') notProvided.add(id);
    else if (list === 'unavailable') failed.add(id);
    else if (list === 'notIncluded')
      (/do not offer|no ofrecen|none are in this report|en este informe|in these dates|en estas fechas/i.test(
        said,
      )
        ? notProvided
        : empty
      ).add(id);
    else if (/list is incomplete|lista está incompleta/i.test(said)) incomplete.add(id);
    else if (row.startsWith(`${title}:`)) knownNone.add(id);
  }
  const person = personOf(lines);
  return { ...(person ? { person } : {}), empty, failed, incomplete, knownNone, notProvided };
}

/** A line by itself, "First Last" or "Last, First"; this service writes `Name: First Last`. */
function personOf(lines: readonly Line[]): FilePerson | undefined {
  const at = lines.findIndex(({ text }) => /^(date of birth|fecha de nacimiento):/i.test(text));
  const birthDate = usDate(lines[at]?.text.replace(/^[^:]*:\s*/, '')).date;
  const before = lines.slice(0, Math.max(at, 0)).filter(({ text }) => text.trim() !== '');
  const written =
    before
      .at(-1)
      ?.text.replace(/^(name|nombre):\s*/i, '')
      .trim() ?? '';
  const isName = written !== '' && written.length < 80 && !/[.®]/.test(written.replace(/\b[A-Z]\./g, ''));
  if (!isName && birthDate === undefined) return undefined;
  return { ...(isName ? nameOf(written) : {}), ...(birthDate === undefined ? {} : { birthDate }) };
}

function nameOf(written: string): FilePerson {
  const [last, first] = written.split(/,\s*/);
  if (first !== undefined) return { given: first, family: last! };
  const words = written.split(/\s+/);
  return words.length < 2
    ? { family: written }
    : { given: words.slice(0, -1).join(' '), family: words.at(-1)! };
}
