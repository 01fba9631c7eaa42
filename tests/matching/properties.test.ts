import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { SectionId } from '../../bot/records/record.js';
import { drugNames } from '../../dialogs/matching/drugs.js';
import { matching, type Match } from '../../dialogs/matching/match.js';
import { medicine } from '../support/sample-record.js';
import { apart } from './heard-apart.js';
import { tuned } from './heard.js';

const sections: readonly SectionId[] = [
  'medicines',
  'allergies',
  'labs',
  'vitals',
  'conditions',
  'immunizations',
  'notes',
];
const names = [...tuned, ...apart].flatMap(({ medicines }) => medicines);
const said = [...tuned, ...apart].flatMap((set) => set.names.map(([name]) => name));
const entries = (list: readonly string[]) => list.map((name) => medicine(name));
const seen = (match: Match) => {
  const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id).toSorted();
  if (match.state === 'unsure') return match.options.map((option) => ids(option.entries)).toSorted();
  return match.state === 'none' ? [] : ids(match.entries);
};
const runs = { seed: 5, numRuns: 60 };

describe('matching', () => {
  it('never throws, whatever is said and whatever entries are called', () => {
    const anything = fc.string({ unit: 'binary', maxLength: 60 });
    fc.assert(
      fc.property(
        anything,
        fc.array(anything, { maxLength: 6 }),
        fc.constantFrom(...sections),
        (name, list, id) => {
          expect(() => matching(name, id, entries(list))).not.toThrow();
        },
      ),
      runs,
    );
  });

  it('does not depend on the order of the list', () => {
    const list = fc.uniqueArray(fc.constantFrom(...names), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(list, fc.constantFrom(...said), (own, name) => {
        const forwards = matching(name, 'medicines', entries(own));
        const backwards = matching(name, 'medicines', entries(own.toReversed()));
        expect(seen(backwards)).toEqual(seen(forwards));
        expect(backwards.state).toBe(forwards.state);
      }),
      runs,
    );
  });

  it('lets an exact name win, whatever else is listed', () => {
    const known = drugNames.filter(
      ({ of, isBrand, said: name }) => of.length === 1 && !isBrand && name.length > 4,
    );
    const list = fc.uniqueArray(fc.constantFrom(...known.map((one) => one.said)), {
      minLength: 2,
      maxLength: 12,
    });
    fc.assert(
      fc.property(list, (own) => {
        const [asked = ''] = own;
        const match = matching(
          asked,
          'medicines',
          entries(own.map((name) => `${name.toUpperCase()} 10MG TAB`)),
        );
        const found = 'entries' in match ? match.entries.map(({ name }) => name) : [];
        expect(found).toContain(`${asked.toUpperCase()} 10MG TAB`);
      }),
      runs,
    );
  });

  it('knows every name of a medicine by one spelling only', () => {
    const bySpelling = new Map<string, string>();
    const twice = drugNames.filter(({ sound, of }) => {
      const before = bySpelling.get(sound.spelled);
      bySpelling.set(sound.spelled, of.join());
      return before !== undefined && before !== of.join();
    });
    expect(twice.map((name) => name.said)).toEqual([]);
  });
});

describe('hostile names', () => {
  it.each([
    ['5,000 letters', 'lisinopril'.repeat(500)],
    ['5,000 words', 'a b '.repeat(2500)],
    ['control characters', '\u0000\u001b[2J\u202e\u0007lisinopril\r\n'],
    ['a pattern', '(a+)+$ .* [^'],
    ['only signs', '<>&%$'],
    ['a name of every object', '__proto__ constructor toString'],
  ])('%s are no error', (_, name) => {
    const own = entries(['LISINOPRIL 10MG TAB', 'x'.repeat(5000), '__proto__', ...names]);
    expect(() => matching(name, 'medicines', own)).not.toThrow();
  });

  it('are cut to what a name can be: the rest is not looked at', () => {
    const own = entries(['LISINOPRIL 10MG TAB']);
    expect(matching(`${'zzz '.repeat(400)} lisinopril`, 'medicines', own)).toEqual({ state: 'none' });
  });
});
