import { defined } from '../../defined.js';
import type { FileContext } from '../../files/file.js';
import type {
  Demographic,
  DemographicKey,
  Detail,
  Entry,
  EntryOf,
  EntrySource,
  SectionId,
} from '../../record.js';
import { labFlag } from '../../vocabulary/flags.js';
import { entryOf, type Facts } from '../labelled.js';
import { usDate, type WrittenDate } from '../us-dates.js';
import type { CmsSection } from './split.js';

export interface CmsContext {
  readonly file: FileContext;
  readonly id: () => string;
}

export interface CmsKind<S extends SectionId = SectionId> {
  readonly title: RegExp;
  readonly section: S;
  /** The labels (lower case) an entry begins with. */
  readonly begins: readonly string[];
  readonly entries: (facts: Facts, section: CmsSection, context: CmsContext) => readonly EntryOf[S][];
}

/** Medicare is outside VA; what people typed there themselves says `Self-Entered`. */
export const fromOf = ({ source }: Pick<CmsSection, 'source'>, { file }: CmsContext): EntrySource => ({
  source: file.source,
  kind: /self/i.test(source) ? 'selfEntered' : 'outside',
});

interface Head {
  readonly name: string | undefined;
  readonly when?: WrittenDate;
  readonly words?: readonly (string | undefined)[];
}

const base = ({ name, when, words }: Head, section: CmsSection, context: CmsContext): Entry => ({
  ...entryOf({
    id: context.id(),
    name,
    from: fromOf(section, context),
    ...(when ? { warnings: when.warnings } : {}),
    ...(words ? { words } : {}),
  }),
  ...(when?.date === undefined ? {} : { date: when.date }),
});

const kind = <S extends SectionId>(
  title: RegExp,
  section: S,
  begins: readonly string[],
  entries: CmsKind<S>['entries'],
): CmsKind => ({ title, section, begins, entries }) as CmsKind;

const keys: Readonly<Record<string, DemographicKey>> = {
  name: 'fullName',
  'date of birth': 'birthDate',
  'phone number': 'phone',
  email: 'email',
};

export const kinds: readonly CmsKind[] = [
  kind(/^demographic/i, 'demographics', ['name'], (facts, section, context) => {
    const lines: Demographic[] = [];
    const line = (name: DemographicKey, value: string, label: string): void => {
      const details = name === 'other' ? { details: [{ label, value }] } : {};
      lines.push({ ...base({ name }, section, context), name, value, ...details });
    };
    for (const [label, key] of Object.entries(keys)) {
      const value = facts.take(label);
      if (value !== undefined) line(key, key === 'birthDate' ? (usDate(value).date ?? value) : value, label);
    }
    const address = addressOf(facts);
    if (address !== undefined) line('address', address, 'Address');
    for (const { label, value } of facts.rest() ?? []) line('other', value, label);
    return lines;
  }),
  kind(/^emergency contact/i, 'careTeam', ['contact name'], (facts, section, context) => [
    {
      ...base({ name: facts.take('contact name') }, section, context),
      kind: 'emergencyContact',
      ...defined({
        role: facts.take('relationship'),
        phone: facts.take('home phone') ?? facts.take('mobile phone') ?? facts.take('work phone'),
        address: addressOf(facts),
        email: facts.take('email address'),
        details: facts.rest(),
      }),
    },
  ]),
  kind(/medical conditions/i, 'conditions', ['condition name'], (facts, section, context) => [
    {
      ...base(
        { name: facts.take('condition name'), when: usDate(facts.take('medical condition start date')) },
        section,
        context,
      ),
      ...defined({ notes: facts.take('comments'), details: facts.rest() }),
    },
  ]),
  kind(/allerg/i, 'allergies', ['allergy name'], (facts, section, context) => {
    const severity = facts.take('severity');
    const known = /^(mild|moderate|severe)$/i.test(severity ?? '');
    const reaction = facts.take('reaction');
    return [
      {
        // "First Episode Date" stays in the details: an entry's date is when an allergy was entered.
        ...base({ name: facts.take('allergy name') }, section, context),
        reactions: reaction === undefined ? [] : [reaction],
        ...defined({
          severity: known ? (severity!.toLowerCase() as 'mild' | 'moderate' | 'severe') : undefined,
          type: facts.take('type'),
          notes: facts.take('comments'),
          details: withFact(facts, 'Severity', known ? undefined : severity),
        }),
      },
    ];
  }),
  kind(/implantable device/i, 'devices', ['device name'], (facts, section, context) => [
    {
      ...base(
        { name: facts.take('device name'), when: usDate(facts.take('date implanted')) },
        section,
        context,
      ),
      ...defined({ details: facts.rest() }),
    },
  ]),
  kind(/immunization/i, 'immunizations', ['immunization name'], (facts, section, context) => [
    {
      ...base(
        { name: facts.take('immunization name'), when: usDate(facts.take('date administered')) },
        section,
        context,
      ),
      ...defined({ notes: facts.take('comments'), details: facts.rest() }),
    },
  ]),
  kind(/labs? and tests?/i, 'labs', ['test/lab type'], (facts, section, context) => {
    const result = facts.take('results');
    const flag = result === undefined ? undefined : labFlag([result]);
    return [
      {
        ...base(
          { name: facts.take('test/lab type'), when: usDate(facts.take('date taken')) },
          section,
          context,
        ),
        ...defined({
          result: result === undefined ? undefined : { value: result },
          flag,
          orderedBy: facts.take('requesting doctor'),
          notes: facts.take('comments'),
          details: facts.rest(),
        }),
      },
    ];
  }),
  kind(/vital/i, 'vitals', ['vital statistic type'], (facts, section, context) => {
    const name = facts.take('vital statistic type');
    const reading = facts.take('reading');
    return [
      {
        ...base({ name, when: usDate(facts.take('date')) }, section, context),
        kind: vitalKinds.find(([words]) => words.test(name ?? ''))?.[1] ?? 'other',
        ...defined({
          result: reading === undefined ? undefined : { value: reading },
          notes: facts.take('comments'),
          details: facts.rest(),
        }),
      },
    ];
  }),
  kind(/family medical history/i, 'history', ['family member'], (facts, section, context) => {
    const relation = facts.take('family member');
    // "Type: Allergy" stands above its descriptions: an allergy to a drug must not read as the drug.
    let type: string | undefined;
    const said: { name: string; type: string | undefined }[] = [];
    const details: Detail[] = [];
    for (const { label, value } of facts.rest() ?? []) {
      if (label === 'Type') type = value;
      else if (label === 'Description') said.push({ name: value, type });
      else details.push({ label, value });
    }
    const about = said.length > 0 ? said : [{ name: relation, type }];
    return about.map(({ name, type: of }) => ({
      ...base({ name }, section, context),
      kind: 'family' as const,
      ...defined({
        relation,
        details: of === undefined ? details : [{ label: 'Type', value: of }, ...details],
      }),
    }));
  }),
  kind(/^drugs?$|medication/i, 'medicines', ['drug name'], (facts, section, context) => [
    {
      ...base({ name: facts.take('drug name') }, section, context),
      status: 'notAvailable',
      nonVa: true,
      ...defined({ notes: facts.take('comments'), details: facts.rest() }),
    },
  ]),
  kind(/preventive services/i, 'plan', ['description'], (facts, section, context) => [
    {
      ...base({ name: facts.take('description') }, section, context),
      kind: 'reminder',
      ...defined({ due: usDate(facts.take('next eligible date')).date, details: facts.rest() }),
    },
  ]),
  kind(/^providers?$/i, 'careTeam', ['provider name'], (facts, section, context) => [
    {
      ...base({ name: facts.take('provider name') }, section, context),
      kind: 'provider',
      ...defined({
        role: facts.take('specialty'),
        address: facts.take('provider address'),
        details: facts.rest(),
      }),
    },
  ]),
  kind(/^pharmac/i, 'careTeam', ['pharmacy name'], (facts, section, context) => [
    {
      ...base({ name: facts.take('pharmacy name') }, section, context),
      kind: 'facility',
      ...defined({ phone: facts.take('pharmacy phone'), details: facts.rest() }),
    },
  ]),
  kind(/^plans?$/i, 'insurance', ['contract id/plan id'], (facts, section, context) => {
    const [start, end] = (facts.take('plan period') ?? '').split(/\s+-\s+/);
    return [
      {
        ...base(
          { name: facts.take('plan name') ?? facts.take('marketing name'), when: usDate(start) },
          section,
          context,
        ),
        ...defined({
          end: usDate(/^\d/.test(end ?? '') ? end : undefined).date,
          status: /current/i.test(end ?? '') ? end : undefined,
          kind: facts.take('plan type'),
          memberId: facts.take('contract id/plan id'),
          details: facts.rest(),
        }),
      },
    ];
  }),
  kind(/employer subsidy/i, 'insurance', ['employer plan'], (facts, section, context) => [
    {
      ...base(
        { name: facts.take('employer plan'), when: usDate(facts.take('employer subsidy start date')) },
        section,
        context,
      ),
      ...defined({ end: usDate(facts.take('employer subsidy end date')).date, details: facts.rest() }),
    },
  ]),
  kind(/insurance/i, 'insurance', ['msp type'], (facts, section, context) => [
    {
      ...base(
        { name: facts.take('insurer name'), when: usDate(facts.take('effective date')) },
        section,
        context,
      ),
      ...defined({
        kind: facts.take('msp type'),
        memberId: facts.take('policy number'),
        end: usDate(facts.take('termination date')).date,
        details: facts.rest(),
      }),
    },
  ]),
];

const vitalKinds = [
  [/blood pressure/i, 'bloodPressure'],
  [/heart rate|pulse/i, 'heartRate'],
  [/temperature/i, 'temperature'],
  [/weight/i, 'weight'],
  [/height/i, 'height'],
  [/pain/i, 'pain'],
] as const;

function addressOf(facts: Facts): string | undefined {
  const parts = ['address line 1', 'address line 2', 'city', 'state', 'zip'].map((label) =>
    facts.take(label),
  );
  const [one, two, city, state, zip] = parts;
  const place = [state, zip].filter((part) => part !== undefined).join(' ');
  const lines = [one, two, city, place === '' ? undefined : place].filter((part) => part !== undefined);
  return lines.length === 0 ? undefined : lines.join(', ');
}

const withFact = (facts: Facts, label: string, value: string | undefined) => {
  const rest = facts.rest() ?? [];
  const all = value === undefined ? rest : [{ label, value }, ...rest];
  return all.length === 0 ? undefined : all;
};
