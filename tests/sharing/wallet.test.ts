import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { extractText, getDocumentProxy } from 'unpdf';
import type { CareContact, HealthRecord, Medicine } from '../../bot/records/record.js';
import { choose, walletOf, writeWallet, writeWalletHtml } from '../../bot/sharing/index.js';
import { fit } from '../../bot/sharing/wallet/fit.js';
import { document as en } from '../../dialogs/content/en/document.js';
import { document as es } from '../../dialogs/content/es/document.js';
import { empty, entry, present, recordWith, small } from './synthetic.js';

fc.configureGlobal({ seed: 7 });

async function pageOf(record: HealthRecord, words = en) {
  const pieces: Buffer[] = [];
  for await (const piece of await writeWallet(walletOf(record, words))) pieces.push(piece as Buffer);
  const pdf = await getDocumentProxy(new Uint8Array(Buffer.concat(pieces)));
  const { text } = await extractText(pdf, { mergePages: true });
  return { pdf, pages: pdf.numPages, text: text.replace(/\s+/g, ' ') };
}

const medicine = (n: number, more: Partial<Medicine> = {}): Medicine => ({
  ...entry(`m${n}`, `Testmed ${n}`),
  status: 'active',
  directions: 'TAKE ONE TABLET BY MOUTH EVERY MORNING WITH FOOD',
  nonVa: false,
  ...more,
});
const caller = (n: number, more: Partial<CareContact> = {}): CareContact => ({
  ...entry(`c${n}`, `Caller ${n}`),
  kind: 'provider',
  phone: `217-555-01${String(n).padStart(2, '0')}`,
  ...more,
});
const down = [{ source: 'oracle', why: 'timeout' }] as const;
const sectionOf = (record: HealthRecord, title: string, words = en) =>
  walletOf(record, words).sections.find((s) => s.title === title);

describe('the page for emergencies', () => {
  it.each([en, es])(
    'has the person, medicines with their directions, and what it leaves out',
    async (words) => {
      const { text, pages } = await pageOf(small, words);
      expect(pages).toBe(1);
      for (const said of [
        "Ana María O'Neil",
        'Lisinopril 10 mg tablet',
        'TAKE ONE TABLET BY MOUTH ONCE DAILY',
        'Fish oil',
      ])
        expect(text).toContain(said);
      expect(text).toContain(words.wallet.notHere);
      expect(text).toContain(`${words.sections.labs.title} (${words.entries(3)})`);
      expect(text).toContain('988');
    },
  );

  it('is tagged, with its language and its title', async () => {
    const { pdf } = await pageOf(small);
    expect((await pdf.getMetadata()).info).toMatchObject({ Title: en.wallet.title, Language: 'en' });
    const tree = JSON.stringify(await (await pdf.getPage(1)).getStructTree());
    for (const role of ['H1', 'H2', 'P', 'L', 'LI', 'LBody']) expect(tree).toContain(`"role":"${role}"`);
  });

  it('tells an allergy with its reactions', () => {
    const penicillin = {
      ...entry('a', 'Penicillin'),
      reactions: ['rash', 'hives'],
      severity: 'severe',
    } as const;
    const record = recordWith({ allergies: present('allergies', [penicillin]) });
    expect(sectionOf(record, 'Allergies')?.items).toEqual([
      { label: 'Penicillin', value: 'rash, hives. Severe.' },
    ]);
  });

  it('says "do not take this" with the name itself, also of a stopped medicine', () => {
    const record = recordWith({
      medicines: present('medicines', [medicine(1, { status: 'discontinued', warnings: ['doNotTake'] })]),
    });
    expect(sectionOf(record, 'Medications')?.items[0]?.label).toBe(`Testmed 1. ${en.warning.doNotTake}`);
  });

  it('leaves out what was stopped, is over or was ruled out, and counts it', () => {
    const record = recordWith({
      medicines: present('medicines', [
        medicine(1),
        medicine(2, { status: 'discontinued' }),
        medicine(3, { status: 'expired' }),
      ]),
      conditions: present('conditions', [
        entry('c1', 'Asthma'),
        entry('c2', 'Flu', { warnings: ['notCurrent'] }),
        { ...entry('c3', 'Sprain'), status: 'resolved' },
        entry('c4', 'Diabetes', { warnings: ['ruledOut'] }),
      ]),
    });
    expect(sectionOf(record, 'Medications')).toMatchObject({
      apart: 1,
      items: [{ label: 'Testmed 1' }, { label: 'Testmed 3' }],
    });
    expect(sectionOf(record, 'Health conditions')).toMatchObject({ apart: 3, items: [{ label: 'Asthma' }] });
  });

  it('puts family first among those to call, and who has no number last', () => {
    const record = recordWith({
      careTeam: present('careTeam', [
        caller(1, { phone: undefined }),
        caller(2),
        caller(3, { kind: 'nextOfKin' }),
      ]),
      demographics: present('demographics', [
        { ...entry('d', ''), name: 'emergencyContact', value: 'June Example, 217-555-0144' },
      ]),
    });
    expect(sectionOf(record, en.wallet.contacts)?.items.map(({ label }) => label)).toEqual([
      'Caller 3',
      'Emergency contact',
      'Caller 2',
      'Caller 1',
    ]);
  });

  it.each([en, es])('names a person once, with one number and all that they are', (words) => {
    const elena = { name: 'Elena Delgado', phone: '(217) 555-0111' };
    const record = recordWith({
      careTeam: present('careTeam', [
        caller(1, { ...elena, kind: 'emergencyContact' }),
        caller(2, { ...elena, phone: '217-555-0111', kind: 'nextOfKin' }),
        caller(3, { name: 'Elena Delgado', phone: '217-555-0122', kind: 'emergencyContact' }),
      ]),
      demographics: present('demographics', [
        { ...entry('d1', ''), name: 'emergencyContact', value: 'Elena Delgado, 217-555-0111' },
        { ...entry('d2', ''), name: 'guardian', value: 'DELGADO, ELENA 2175550111' },
        { ...entry('d3', ''), name: 'nextOfKin', value: 'Elena Delgado, 217-555-0111, mornings only' },
      ]),
    });
    const { emergencyContact, nextOfKin } = words.contactKind;
    expect(sectionOf(record, words.wallet.contacts, words)?.items).toEqual([
      {
        label: 'Elena Delgado',
        value: `(217) 555-0111. ${emergencyContact}. ${nextOfKin}. ${words.demographic.guardian}`,
      },
      { label: 'Elena Delgado', value: `217-555-0122. ${emergencyContact}` },
      { label: words.demographic.nextOfKin, value: 'Elena Delgado, 217-555-0111, mornings only' },
    ]);
  });

  it('shows the words of an allergy that is free text only, never the title of its section', () => {
    const free = (text: string): object => ({ text, warnings: ['narrativeOnly', 'noneKnownElsewhere'] });
    const record = recordWith({
      allergies: present('allergies', [
        { ...entry('a1', 'Allergies', free('Peanut - hives\nBee stings')), reactions: [] },
        {
          ...entry('a2', 'Latex', {
            warnings: ['narrativeOnly'],
            details: [{ label: 'Reaction', value: 'Itching' }],
          }),
          reactions: [],
        },
      ]),
    });
    expect(sectionOf(record, en.sections.allergies.title)?.items).toEqual([
      { label: 'Peanut - hives Bee stings', value: en.warning.noneKnownElsewhere },
      { label: 'Latex', value: 'Reaction: Itching.' },
    ]);
  });

  it.each<[string, Partial<HealthRecord['sections']['allergies']>, string]>([
    ['failed', { state: 'failed', failures: down }, en.unavailableNote],
    ['known none', { state: 'knownNone' }, en.sections.allergies.knownNone],
    ['empty', { state: 'empty' }, en.wallet.notNone],
    ['not provided', { state: 'notProvided' }, en.wallet.notNone],
    [
      'incomplete',
      { state: 'present', failures: down, entries: [{ ...entry('a', 'Penicillin'), reactions: [] }] },
      'VA Columbus',
    ],
  ])('says in its place that a list is %s', async (_, allergies, said) => {
    const record = recordWith({ allergies: { ...empty('allergies'), ...allergies } });
    expect(sectionOf(record, 'Allergies')?.notices.join()).toContain(said);
    expect((await pageOf(record)).text).toContain(said);
  });

  it('says that those to call could not be read, where one of their two lists could not', () => {
    const record = recordWith({
      careTeam: { ...empty('careTeam'), state: 'failed', failures: down },
      demographics: present('demographics', [
        { ...entry('d', ''), name: 'nextOfKin', value: 'June Example' },
      ]),
    });
    expect(sectionOf(record, en.wallet.contacts)?.notices).toEqual([en.unavailableNote]);
    expect(sectionOf(recordWith({}), en.wallet.contacts)?.notices).toEqual([en.wallet.nobody]);
  });

  it('names what was left out by choice', () => {
    const chosen = choose(small, { notes: false, sections: ['medicines'] });
    const { notHere } = walletOf(chosen, en);
    expect(notHere.join()).toContain(en.notChosen);
    expect(sectionOf(chosen, 'Health conditions')?.notices).toEqual([en.notChosenNote]);
  });

  it('the web page has every line of it', () => {
    const record = recordWith({
      medicines: present(
        'medicines',
        Array.from({ length: 200 }, (_, n) => medicine(n)),
      ),
    });
    const page = writeWalletHtml(walletOf(record, en));
    for (let n = 0; n < 200; n += 1) expect(page).toContain(`<dt>Testmed ${n}</dt>`);
  });
});

const words = fc.constantFrom(en, es);
const name = fc.oneof(
  fc.lorem({ maxCount: 40 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constant('W'.repeat(400)),
);

describe('a record too long for one page', () => {
  it('fits, in letters of 9 points or more, and says how many of each list had no room', async () => {
    const many = recordWith({
      medicines: present(
        'medicines',
        Array.from({ length: 90 }, (_, n) => medicine(n)),
      ),
      allergies: present(
        'allergies',
        Array.from({ length: 12 }, (_, n) => ({ ...entry(`a${n}`, `Allergen ${n}`), reactions: ['rash'] })),
      ),
      careTeam: present(
        'careTeam',
        Array.from({ length: 40 }, (_, n) => caller(n)),
      ),
    });
    const { text, pages } = await pageOf(many);
    expect(pages).toBe(1);
    const shown = new Set(text.match(/Testmed \d+/g)).size;
    expect(shown).toBeGreaterThan(5);
    expect(text).toContain(en.wallet.noRoom(90 - shown));
    expect(new Set(text.match(/Allergen \d+/g)).size).toBe(12);
  });

  it('whatever it holds, no line is lost without being counted', () => {
    fc.assert(
      fc.property(
        fc.array(name, { maxLength: 80 }),
        fc.array(name, { maxLength: 30 }),
        words,
        fc.integer({ min: 8, max: 40 }),
        (drugs, ills, words, lines) => {
          const wallet = walletOf(
            recordWith({
              medicines: present(
                'medicines',
                drugs.map((d, n) => ({ ...medicine(n), name: d })),
              ),
              conditions: present(
                'conditions',
                ills.map((c, n) => entry(`i${n}`, c)),
              ),
            }),
            words,
          );
          const room = {
            columns: 2,
            height: lines * 20 + 400,
            measure: ({ pieces }: { pieces: readonly unknown[] }) => pieces.length * 20,
          };
          const { groups, size, columns } = fit(wallet, room);
          const pieces = groups.flatMap((g) => g.pieces);
          const shown = pieces.filter((p) => p.tag === 'LI').length;
          const counted = pieces.flatMap((p) =>
            p.tag === 'P' && p.look === 'strong' ? (/^(\d+) /.exec(p.text)?.[1] ?? []) : [],
          );
          expect(shown + counted.reduce((sum, n) => sum + Number(n), 0)).toBe(drugs.length + ills.length);
          expect(size).toBeGreaterThanOrEqual(9);
          expect([...columns]).toEqual(columns.toSorted());
        },
      ),
    );
  });

  it('is one page whatever stands in it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(name, { maxLength: 60 }), words, async (names, words) => {
        const record = recordWith({
          medicines: {
            ...present(
              'medicines',
              names.map((d, n) => ({ ...medicine(n), name: d, directions: d.repeat(3) })),
            ),
            failures: down,
          },
          allergies: present(
            'allergies',
            names.slice(0, 9).map((a, n) => ({ ...entry(`a${n}`, a), reactions: [a] })),
          ),
        });
        expect((await pageOf(record, words)).pages).toBe(1);
      }),
      { numRuns: 25, seed: 7 },
    );
  });
});
