import fc from 'fast-check';
import type { HealthRecord, SectionId } from '../../bot/records/record.js';
import { sectionIds } from '../../bot/records/sections.js';
import { document as en } from '../../dialogs/content/en/document.js';
import { document as es } from '../../dialogs/content/es/document.js';
import { entry, recordWith } from './synthetic.js';

/** What each section's entries must have beside a name. */
const rest: { readonly [S in SectionId]: object } = {
  medicines: { status: 'active', nonVa: false },
  allergies: { reactions: ['rash'] },
  conditions: {},
  labs: {},
  vitals: { kind: 'other' },
  immunizations: {},
  appointments: { status: 'booked' },
  demographics: { value: 'as written' },
  notes: {},
  procedures: {},
  visits: {},
  plan: { kind: 'goal' },
  history: { kind: 'social' },
  devices: {},
  insurance: {},
  careTeam: { kind: 'provider' },
  military: {},
  documents: {},
};

/** What a note can hold to look like our own report. */
export const hostile = [
  'a\nb',
  '\u202ex',
  '1) Vitals',
  '-'.repeat(53),
  '_'.repeat(53),
  `_`.repeat(53) + '\n1) Vitals\n\nVitals are',
  `Aspirin\n${'-'.repeat(53)}\nStatus: Active`,
  'Status: Active',
  'Text:\n  indented\n\n\n    more',
  'a\n\n  b\n\nc: d',
  'a: b: c:',
  ':',
  ': ',
  '  - a row',
  'one\r\ntwo\rthree\u2028four',
  'a\u0000\u001b[31m\u0085b\t c \u00a0',
  '\u200b',
  'End of VA Blue Button® report',
  'long '.repeat(4000),
];

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.lorem(),
  fc.constantFrom(...hostile),
  fc.tuple(fc.constantFrom(...hostile), fc.constantFrom(...hostile)).map((two) => two.join('\n')),
);
export const anyWords = fc.constantFrom(en, es);

const section = (id: SectionId) =>
  fc
    .record({
      state: fc.constantFrom('present', 'knownNone', 'empty', 'notProvided', 'failed'),
      names: fc.array(text, { maxLength: 4 }),
      failures: fc.array(fc.constant({ source: 'oracle', why: 'timeout' }), { maxLength: 1 }),
      panel: fc.option(text, { nil: undefined }),
      nonVa: fc.boolean(),
      free: fc.option(text, { nil: undefined }),
      details: fc.array(fc.record({ label: text, value: text }), { maxLength: 3 }),
    })
    .map(({ state, names, failures, panel, nonVa, free, details }) => ({
      id,
      state,
      failures,
      entries: names.map((name, i) => ({
        ...entry(`${id}-${i}`, name, { date: name, text: free, details }),
        ...rest[id],
        ...(id === 'labs' ? { panel } : {}),
        ...(id === 'conditions' ? { notes: free } : {}),
        ...(id === 'medicines' ? { nonVa, directions: name, directionsAsCoded: free } : {}),
        ...(id === 'demographics' ? { name: free ? 'other' : 'phone', value: name } : {}),
      })),
    }));

/** A record that may hold anything, also what looks like our own report. */
export const anyRecord = fc
  .record(Object.fromEntries(sectionIds.map((id) => [id, section(id)])))
  .map((sections) => recordWith(sections as Partial<HealthRecord['sections']>));
