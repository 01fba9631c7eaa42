import { describe, expect, it } from '@jest/globals';
import type { Entry, HealthRecord, Medicine, SectionId, Visit } from '../../bot/records/record.js';
import { sectionIds } from '../../bot/records/sections.js';
import { everything, type Choice } from '../../bot/sharing/choice.js';
import { choose, documentOf, writeFhir, writeHtml, writeIps, writeText } from '../../bot/sharing/index.js';
import { document as en } from '../../dialogs/content/en/document.js';
import { document as es } from '../../dialogs/content/es/document.js';
import { entry, present, recordWith, small } from './synthetic.js';

const names = (record: HealthRecord, id: SectionId): readonly string[] =>
  record.sections[id].entries.map(({ name }) => name);
const states = (record: HealthRecord) =>
  Object.fromEntries(sectionIds.map((id) => [id, record.sections[id].state]));

describe('sections', () => {
  it('medicines always bring allergies, and what is not chosen is not chosen: never empty, none or failed', () => {
    const chosen = states(choose(small, { ...everything, sections: ['medicines'] }));
    expect(chosen).toMatchObject({ medicines: 'present', allergies: 'knownNone' });
    const others = Object.entries(chosen).filter(([id]) => id !== 'medicines' && id !== 'allergies');
    expect(new Set(others.map(([, state]) => state))).toEqual(new Set(['notChosen']));
  });

  it('what could not be read is still said of a chosen section', () => {
    const { sections } = choose(small, { ...everything, sections: ['conditions', 'medicines'] });
    expect(sections.conditions).toEqual(small.sections.conditions);
    expect(sections.medicines.failures).toEqual(small.sections.medicines.failures);
  });

  it('everything is the record as it is', () => {
    expect(choose(small, everything)).toEqual(small);
    expect(documentOf(choose(small, everything), en).limits).toBeUndefined();
  });
});

const dated = (dates: Readonly<Record<string, string | undefined>>) =>
  Object.entries(dates).map(([name, date]) => entry(name, name, { date }));

describe('dates', () => {
  const since2024 = { ...everything, since: '2024-03-03', until: '2024-12-31' };
  it.each<[string, string | undefined, boolean]>([
    ['the first day', '2024-03-03', true],
    ['the day before', '2024-03-02', false],
    ['the last day', '2024-12-31', true],
    ['the day after', '2025-01-01', false],
    ['the year in which it began', '2024', true],
    ['the month in which it began', '2024-03', true],
    ['the month before', '2024-02', false],
    ['an earlier year', '1999', false],
    ['no date', undefined, true],
    ['what is no date', 'last spring', true],
    ['an impossible date', '1999-02-31', true],
    ['late the day before in the reader’s zone, told as that day', '2024-03-03T03:00:00Z', false],
    ['late on the last day in the reader’s zone', '2025-01-01T04:00:00Z', true],
    ['a bare date sent as midnight UTC', '2024-03-03T00:00:00Z', true],
  ])('%s (%s) is kept: %s', (_, date, kept) => {
    const record = recordWith({ labs: present('labs', dated({ Sodium: date })) });
    expect(names(choose(record, since2024), 'labs')).toEqual(kept ? ['Sodium'] : []);
  });

  it('never cut allergies, conditions, and what a person has or is', () => {
    const old = { date: '1970-01-01' };
    const record = recordWith({
      allergies: present('allergies', [{ ...entry('a', 'Penicillin', old), reactions: [] }]),
      conditions: present('conditions', [entry('c', 'Asthma', old)]),
      devices: present('devices', [entry('d', 'Pacemaker', old)]),
      insurance: present('insurance', [entry('i', 'Plan', old)]),
      military: present('military', [entry('s', 'Service', old)]),
      plan: present('plan', [{ ...entry('p', 'Living will', old), kind: 'advanceDirective' }]),
      history: present('history', [{ ...entry('h', 'Stroke', old), kind: 'family' }]),
      careTeam: present('careTeam', [{ ...entry('t', 'Dana Lee', old), kind: 'emergencyContact' }]),
    });
    expect(choose(record, since2024).sections).toEqual(record.sections);
  });

  const medicine = (more: Partial<Medicine>): Medicine => ({
    ...entry('m', 'Testmed', { date: '2019-01-01' }),
    status: 'expired',
    nonVa: false,
    ...more,
  });
  it.each<[string, Partial<Medicine>, boolean]>([
    ['active', { status: 'active', lastFilled: '2019-01-05' }, true],
    ['on hold', { status: 'onHold', lastFilled: '2019-01-05' }, true],
    ['of a status nobody could read', { status: 'notAvailable', lastFilled: '2019-01-05' }, true],
    ['never filled', {}, true],
    ['not from the VA', { nonVa: true, lastFilled: '2019-01-05' }, true],
    ['not to be taken', { warnings: ['doNotTake'], lastFilled: '2019-01-05' }, true],
    ['expired long before', { lastFilled: '2019-01-05' }, false],
    ['filled last in these dates', { lastFilled: '2024-06-01' }, true],
    ['begun before and filled last after', { lastFilled: '2025-06-01' }, true],
    ['begun after', { date: '2025-02-01', lastFilled: '2025-02-01' }, false],
  ])('a medicine %s is kept: %s', (_, more, kept) => {
    const record = recordWith({ medicines: present('medicines', [medicine(more)]) });
    expect(names(choose(record, since2024), 'medicines')).toEqual(kept ? ['Testmed'] : []);
  });

  it.each<[string, Partial<Visit>, boolean]>([
    ['that lasted into them', { date: '2024-02-20', end: '2024-03-05' }, true],
    ['that was over', { date: '2024-02-20', end: '2024-02-25' }, false],
    ['that is not over', { date: '2024-02-20', status: 'in-progress' }, true],
    ['whose beginning nobody wrote down', { end: '2024-03-05' }, true],
    ['that ended before it began, by a slip', { date: '2024-05-01', end: '2020-05-02' }, true],
  ])('a stay %s is kept: %s', (_, more, kept) => {
    const record = recordWith({ visits: present('visits', [{ ...entry('v', 'Stay'), ...more }]) });
    expect(names(choose(record, since2024), 'visits')).toEqual(kept ? ['Stay'] : []);
  });

  it('nothing in them is said as that, and what could not be read never as nothing', () => {
    const old = dated({ Sodium: '1999' });
    const down = [{ source: 'oracle', why: 'timeout' }] as const;
    const record = recordWith({
      labs: present('labs', old),
      notes: { ...present('notes', old), failures: down },
    });
    const document = documentOf(choose(record, since2024), en);
    const told = Object.fromEntries(document.sections.map(({ id, state }) => [id, state]));
    expect(told).toMatchObject({ labs: 'emptyInDates', notes: 'unavailable', allergies: 'empty' });
  });
});

describe('the words of notes', () => {
  const record = recordWith({
    notes: present('notes', [
      {
        ...entry('n', 'Clinic note', {
          date: '2024',
          text: 'WORDS',
          details: [{ label: 'Plan', value: 'WORDS' }],
        }),
        author: 'Lee, Dana',
      },
    ]),
    labs: present('labs', [
      { ...entry('x', 'Chest X-ray', { text: 'WORDS' }), kind: 'radiology', notes: 'WORDS' },
      { ...entry('u', 'Urine culture', { text: 'NO GROWTH' }), kind: 'microbiology' },
      { ...entry('s', 'Sodium', { text: 'Hemolyzed' }), result: { value: '140' } },
    ]),
    documents: present('documents', [{ ...entry('d', 'Scan'), content: 'WORDS' }]),
    allergies: present('allergies', [
      { ...entry('a', 'Penicillin', { text: 'as told' }), reactions: [], notes: 'hives' },
    ]),
  });
  const chosen = choose(record, { notes: false });

  it('go; titles, dates, authors and results stay', () => {
    expect(JSON.stringify(chosen)).not.toContain('WORDS');
    expect(chosen.sections.notes.entries[0]).toMatchObject({
      name: 'Clinic note',
      date: '2024',
      author: 'Lee, Dana',
    });
    expect(names(chosen, 'labs')).toEqual(names(record, 'labs'));
    for (const kept of ['NO GROWTH', 'Hemolyzed', '140', 'as told', 'hives'])
      expect(JSON.stringify(chosen)).toContain(kept);
  });

  it('are said to be left out, on the first page and where they would stand', () => {
    const text = writeText(documentOf(chosen, en));
    expect(text).toContain(`  - ${en.noteWords}\n`);
    expect(text).toContain(`Care summaries and notes\n\n${en.wordless}\n`);
  });
});

describe('sensitive entries', () => {
  const both: Partial<Entry> = { sensitivity: ['hiv', 'mentalHealth'], date: '2024' };
  const record = recordWith({
    conditions: present('conditions', [
      entry('c1', 'Secretwood', both),
      entry('c2', 'Asthma', { maybeSameAs: ['c1'] }),
    ]),
    notes: present('notes', [entry('n1', 'Secretwood note', both)]),
  });

  it.each([
    [en, /sources|could not read|offer/, 'does not mean there are none'],
    [es, /fuentes|pudimos|ofrecen/, 'no significa que no existan'],
  ])('leave a section of which nothing false is said: %#', (words, claims, safe) => {
    const none = { ...present('conditions', []), state: 'empty' as const };
    const allPrivate = present('conditions', [entry('c1', 'Secretwood', both)]);
    // Both read the same: that there were none, as its source said, and that there was nothing but what is private.
    for (const conditions of [none, allPrivate]) {
      const one = recordWith({ conditions });
      const chosen = choose(one, { ...everything, sensitive: [] });
      const { title } = words.sections.conditions;
      const row = writeText(documentOf(chosen, words))
        .split('\n')
        .find((line) => line.includes(`${title}: `));
      const { entry: all } = JSON.parse(writeIps(chosen, words)) as {
        entry: readonly { resource: { section?: readonly { title: string; text: { div: string } }[] } }[];
      };
      const told = all[0]?.resource.section?.find((s) => s.title === title)?.text.div;
      for (const said of [row, told]) {
        expect(said).toContain(safe);
        expect(said).not.toMatch(claims);
      }
    }
  });

  it.each<[Choice['sensitive'], boolean]>([
    [[], false],
    [['hiv'], false],
    [['hiv', 'mentalHealth'], true],
    [undefined, true],
  ])('with %j allowed are there: %s', (sensitive, there) => {
    const chosen = choose(record, { ...everything, sensitive });
    expect(names(chosen, 'conditions').includes('Secretwood')).toBe(there);
  });

  it('leave no sign of themselves in any output', () => {
    const without = choose(record, { ...everything, sensitive: [] });
    const never = choose(recordWith({ conditions: present('conditions', [entry('c2', 'Asthma')]) }), {
      ...everything,
      sensitive: [],
    });
    expect(without).toEqual(never);
  });
});

describe('every output names what was left out by choice', () => {
  const chosen = choose(small, {
    notes: false,
    sections: ['medicines', 'notes', 'labs'],
    since: '2024-01-01',
  });
  it.each([en, es])('on its first page', (words) => {
    const document = documentOf(chosen, words);
    const [labs, vitals] = [words.sections.labs.title, words.sections.vitals.title];
    for (const written of [
      writeText(document),
      writeHtml(document),
      writeFhir(chosen, words),
      writeIps(chosen, words),
    ]) {
      expect(written).toContain(words.notChosen);
      expect(written).toContain(vitals);
      expect(written).toContain(words.notChosenNote);
      expect(written).toContain('2024');
    }
    const list = writeText(document).split(`\n${words.notChosen}\n`)[1]?.split('\n\n')[0] ?? '';
    expect(list).toContain(vitals);
    expect(list).not.toContain(labs);
  });

  it('in the summary a section not chosen is withheld by the person, not unknown', () => {
    const { entry: all } = JSON.parse(writeIps(chosen, en)) as {
      entry: readonly { resource: { section?: unknown } }[];
    };
    const conditions = (all[0]?.resource.section as readonly { title: string; emptyReason?: unknown }[]).find(
      ({ title }) => title === en.sections.conditions.title,
    );
    expect(JSON.stringify(conditions?.emptyReason)).toContain('withheld');
  });

  it('dates are said also where nothing at all is in them', () => {
    const none = choose(recordWith({}), { ...everything, until: '1950-01-01' });
    expect(writeText(documentOf(none, en))).toContain('Date range: up to January 1, 1950.');
  });
});
