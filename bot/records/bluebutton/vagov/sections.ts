import { latest } from '../../dates.js';
import { defined } from '../../defined.js';
import type { Appointment, Demographic, EntryOf, Lab, Medicine, SectionId, Vital } from '../../record.js';
import { labFlag } from '../../vocabulary/flags.js';
import { medicineStatusOf } from '../../vocabulary/medicine-status.js';
import { Facts, type Labelled } from '../labelled.js';
import { usDate } from '../us-dates.js';
import { base, closed, measured, take, taken, type Context } from './entry.js';
import { demographicLabels } from './labels.js';
import { itemsOf, meant, type Written } from './records.js';

export type Reader<S extends SectionId> = (written: Written, context: Context) => readonly EntryOf[S][];

/** One record, one entry. `fill` takes what the section knows; the rest becomes details. */
const one =
  <S extends SectionId>(
    fill: (facts: Facts, name: string | undefined, context: Context) => EntryOf[S],
  ): Reader<S> =>
  (written, context) => {
    const { items, loose } = itemsOf(written.lines);
    const facts = new Facts([...items, ...loose.filter(isSaid).map(asItem)]);
    return [closed(fill(facts, nameOf(written), context), facts)];
  };

const nameOf = ({ heading }: Written): string | undefined => meant(heading) || undefined;

/** Headings inside a record and the report's own sentences are no facts. */
const isSaid = ({ text }: { readonly text: string }): boolean =>
  !/^\s*(details( about this test)?|results|about (your|this) (prescription|medication)|records:|- (upcoming|past) appointments:|titleMoveDownAmount: 0\.5,?|other details from the source:?|otros datos de la fuente:?)\s*$/i.test(
    text,
  );
const asItem = ({ text, at }: { readonly text: string; readonly at: number }): Labelled => ({
  label: 'Text',
  value: text.trim(),
  line: at,
});

const medicine = one<'medicines'>((facts, name, context): Medicine => {
  const written = take(facts, 'status');
  const [, word = written] = /\(written as "([^"]+)"\)|\(escrito como "([^"]+)"\)/.exec(written ?? '') ?? [];
  const own = (written ?? '').split(/ - | \(|\. /)[0]?.trim();
  const refills = take(facts, 'refillsLeft');
  const nonVa = /non-?va|cannot be refilled|no se puede resurtir|outside va/i.test(
    `${written ?? ''} ${(facts.rest() ?? []).map((d) => d.value).join(' ')}`,
  );
  const status = medicineStatusOf(own ?? '') ?? 'notAvailable';
  return {
    ...base(facts, { name }, context),
    status,
    nonVa,
    ...defined({
      statusAsWritten: word,
      refillsLeft: /^\d+$/.test(refills ?? '') ? Number(refills) : undefined,
      lastFilled: usDate(take(facts, 'lastFilled')).date,
    }),
    ...taken(
      facts,
      'directions',
      'directionsAsCoded',
      'reason',
      'quantity',
      'prescribedBy',
      'prescriptionNumber',
      'pharmacyPhone',
    ),
  };
});

const allergy = one<'allergies'>((facts, name, context) => {
  const severity = take(facts, 'severity')?.toLowerCase();
  const observed = take(facts, 'observed')?.toLowerCase();
  return {
    ...base(facts, { name }, context),
    reactions: (take(facts, 'reactions') ?? '').split(/,\s*/).filter((reaction) => reaction !== ''),
    ...defined({
      severity: severities[severity ?? ''],
      observed: observed?.startsWith('observ')
        ? 'observed'
        : observed?.startsWith('hist')
          ? 'historical'
          : undefined,
    }),
    ...taken(facts, 'type', 'notes'),
  };
});

const severities: Readonly<Record<string, 'mild' | 'moderate' | 'severe'>> = {
  mild: 'mild',
  leve: 'mild',
  moderate: 'moderate',
  moderada: 'moderate',
  severe: 'severe',
  grave: 'severe',
};

const appointment = one<'appointments'>((facts, name, context): Appointment => {
  const isDate = usDate(name).date !== undefined;
  const how = take(facts, 'how');
  const written = take(facts, 'status') ?? '';
  const entry = base(
    facts,
    { name: isDate ? (how ?? 'Appointment') : name, date: isDate ? name : undefined },
    context,
  );
  const isPast = entry.date !== undefined && latest(entry.date) < context.file.now;
  const known = appointmentWords.find(([words]) => words.test(written))?.[1];
  return {
    ...entry,
    status: known ?? (isPast ? 'past' : written === '' ? 'unknown' : 'booked'),
    ...defined({ how: ways.find(([words]) => words.test(how ?? ''))?.[1] }),
    ...taken(facts, 'provider', 'clinic', 'phone', 'where'),
  };
});

const appointmentWords = [
  [/cancel/i, 'cancelled'],
  [/no.?show|missed|faltó/i, 'noShow'],
  [/pend|request|waiting|espera/i, 'pending'],
] as const;
const ways = [
  [/video/i, 'video'],
  [/phone|teléfono/i, 'phone'],
  [/in person|in-person|clinic|en persona/i, 'inPerson'],
] as const;

/** Results of one test: named by `Test:`, or on VA.gov by a line of its own above `Result:`. */
const labs: Reader<'labs'> = (written, context) => {
  const [head, ...tests] = testBlocks(written);
  const { items: shared, loose: said } = itemsOf(head ?? []);
  const [, title = nameOf(written), on] = /^(.*) (?:on|el|in|en) ([^ ].*)$/.exec(written.heading) ?? [];
  const date = usDate(on).date === undefined ? undefined : on;
  const name = date === undefined ? nameOf(written) : title;
  const found = tests.length === 0 ? [undefined] : tests;
  return found.map((lines) => {
    const { items, loose } = itemsOf(lines ?? []);
    const text = tests.length === 0 ? said.filter(isSaid).map(asItem) : [];
    const facts = new Facts([...shared, ...text, ...items]);
    const test = take(facts, 'test') ?? loose[0]?.text.trim();
    return closed(
      lab(
        facts,
        { test: test ?? name, panel: test === undefined || test === name ? undefined : name, date },
        context,
      ),
      facts,
    );
  });
};

function testBlocks({ lines }: Written): readonly (readonly Written['lines'][number][])[] {
  const starts = lines.flatMap(({ text }, i) => {
    if (/^(Test|Prueba): /.test(text)) return [i];
    const named = /^(?!Result)[^\s].*$/.test(text) && !/^[^:]{1,40}: /.test(text);
    return named && /^(Result|Resultado): /.test(lines[i + 1]?.text ?? '') ? [i] : [];
  });
  return [
    lines.slice(0, starts[0] ?? lines.length),
    ...starts.map((from, n) => lines.slice(from, starts[n + 1])),
  ];
}

function lab(
  facts: Facts,
  { test, panel, date }: { test: string | undefined; panel: string | undefined; date: string | undefined },
  context: Context,
): Lab {
  const said = take(facts, 'result') ?? take(facts, 'text');
  const { result, flagAsWritten } = measured(said);
  const flag = take(facts, 'flag')?.split('.')[0] ?? flagAsWritten;
  const known = flag === undefined ? undefined : labFlag([flag.replace(/ \(.*$/, '')]);
  return {
    ...base(
      facts,
      { name: test, date: take(facts, 'date') ?? date, warnings: result ? [] : ['resultMissing'] },
      context,
    ),
    ...defined({ result, panel, flag: known, flagAsWritten: flag }),
    ...taken(facts, 'range', 'status', 'specimen', 'orderedBy', 'notes'),
  };
}

/** All readings of one kind stand under its heading; some commits leave the heading blank. */
const vitals: Reader<'vitals'> = (written, context) =>
  readings(written).map((lines) => {
    const { items, loose } = itemsOf(lines);
    const facts = new Facts(items);
    const name = take(facts, 'recordedAs') ?? nameOf(written);
    const { result } = measured(take(facts, 'result'));
    const date = loose.map(({ text }) => text.trim()).find((text) => usDate(text).date !== undefined);
    const entry: Vital = {
      ...base(
        facts,
        {
          name,
          date,
          warnings: [
            ...(result ? [] : ['resultMissing' as const]),
            ...(name ? [] : ['nameMissing' as const]),
          ],
        },
        context,
      ),
      kind: vitalKinds.find(([words]) => words.test(nameOf(written) ?? ''))?.[1] ?? 'other',
      ...defined({ result }),
      ...taken(facts, 'notes'),
    };
    return closed(entry, facts);
  });

function readings({ lines }: Written): readonly Written['lines'][] {
  const blocks: Written['lines'][number][][] = [];
  let isOpen = false;
  for (const line of lines) {
    const isDate = usDate(line.text.trim()).date !== undefined;
    if (line.text.trim() === '') isOpen = false;
    else if (!isOpen || isDate) {
      blocks.push([line]);
      isOpen = true;
    } else blocks.at(-1)!.push(line);
  }
  return blocks;
}

const vitalKinds = [
  [/blood[ _]pressure|presión/i, 'bloodPressure'],
  [/oxygen|oxi?metr|oxígeno|oxímetr/i, 'oxygen'],
  [/heart rate|pulse|ritmo|frecuencia cardíaca/i, 'heartRate'],
  [/breathing|respiration|respiración/i, 'breathing'],
  [/temperatur/i, 'temperature'],
  [/weight|peso/i, 'weight'],
  [/height|estatura/i, 'height'],
  [/pain|dolor/i, 'pain'],
] as const;

/** Lines of "about you", under their facility. */
const demographics: Reader<'demographics'> = (written, context) =>
  itemsOf(written.lines).items.flatMap(({ label, value }): Demographic[] => {
    if (value === '') return [];
    const name = demographicLabels[label.toLowerCase()] ?? 'other';
    const entry = base(new Facts([]), { name }, context);
    const facility = nameOf(written);
    return [
      {
        ...entry,
        name,
        value: name === 'birthDate' ? (usDate(value).date ?? value) : value,
        from: { ...entry.from, ...(facility === undefined ? {} : { facility }) },
        ...(name === 'other' ? { details: [{ label, value }] } : {}),
      },
    ];
  });

export const readers: { readonly [S in SectionId]: Reader<S> } = {
  medicines: medicine,
  allergies: allergy,
  appointments: appointment,
  labs,
  vitals,
  demographics,
  conditions: one((facts, name, context) => ({
    ...base(facts, { name: facts.take('snomed clinical term', 'snomed term') ?? name }, context),
    ...taken(facts, 'status', 'provider', 'notes'),
  })),
  immunizations: one((facts, name, context) => ({
    ...base(facts, { name }, context),
    ...taken(facts, 'notes'),
  })),
  notes: one((facts, name, context) => {
    const text = take(facts, 'text') ?? facts.take('notes', 'notas');
    const signedOn = usDate(take(facts, 'signedOn')).date;
    return {
      ...base(facts, { name }, context),
      ...defined({ text, signedOn }),
      ...taken(facts, 'kind', 'author', 'signedBy'),
    };
  }),
  procedures: one((facts, name, context) => ({
    ...base(facts, { name }, context),
    ...taken(facts, 'status', 'provider', 'bodySite', 'reason', 'notes'),
  })),
  visits: one((facts, name, context) => ({
    ...base(facts, { name }, context),
    ...defined({ end: usDate(take(facts, 'end')).date }),
    ...taken(facts, 'kind', 'status', 'provider', 'where', 'reason', 'notes'),
  })),
  plan: one((facts, name, context) => {
    const entry = base(facts, { name }, context);
    return {
      ...entry,
      kind: 'instruction',
      ...defined({ due: usDate(take(facts, 'due')).date }),
      ...taken(facts, 'status', 'provider', 'notes'),
    };
  }),
  history: one((facts, name, context) => ({
    ...base(facts, { name }, context),
    kind: 'social',
    ...defined({ result: measured(take(facts, 'result')).result }),
    ...taken(facts, 'relation', 'status', 'notes'),
  })),
  devices: one((facts, name, context) => ({
    ...base(facts, { name }, context),
    ...taken(facts, 'status', 'maker', 'serialNumber', 'udi', 'notes'),
  })),
  insurance: one((facts, name, context) => ({
    ...base(facts, { name }, context),
    ...defined({ end: usDate(take(facts, 'end')).date }),
    ...taken(facts, 'kind', 'status', 'memberId', 'groupNumber', 'subscriber', 'phone', 'notes'),
  })),
  careTeam: one((facts, name, context) => ({
    ...base(facts, { name }, context),
    kind: 'other',
    ...taken(facts, 'role', 'phone', 'address', 'email', 'notes'),
  })),
  military: one((facts, name, context) => ({
    ...base(facts, { name }, context),
    ...defined({ end: usDate(take(facts, 'end')).date }),
    ...taken(facts, 'branch', 'rank', 'status', 'notes'),
  })),
  documents: one((facts, name, context) => ({
    ...base(facts, { name }, context),
    ...taken(facts, 'kind', 'author', 'status', 'mediaType'),
  })),
};
