import { defined } from '../../defined.js';
import type { Demographic, SectionId } from '../../record.js';
import { Facts } from '../labelled.js';
import { usDate } from '../us-dates.js';
import { appointment } from './appointments.js';
import { base, measured, take, taken } from './entry.js';
import { labs } from './labs.js';
import { demographicLabels } from './labels.js';
import { medicine } from './medicines.js';
import { nameOf, one, type Reader } from './one.js';
import { itemsOf } from './records.js';
import { vitals } from './vitals.js';

export type { Reader };

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
