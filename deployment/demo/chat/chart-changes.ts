import type { Resource } from '../fhir/store.js';

/** What happens at VA while somebody is not looking, by the words of a transcript: "do: VA stops furosemide". */
export function changeChart(
  all: readonly Resource[],
  patientId: string,
  deed: string,
  now: number,
): readonly Resource[] {
  const words = /^(\w+) (.+)$/.exec(deed);
  const change = words && changes[words[1] ?? ''];
  if (!change) throw new Error(`nothing at VA does "${deed}"`);
  const theirs = (type: string, name: string): Resource => {
    const found = all.find(
      (r) => r.resourceType === type && mentions(r, `Patient/${patientId}`) && mentions(r, name),
    );
    if (!found) throw new Error(`no ${type} of theirs mentions ${name}`);
    return found;
  };
  const { was, is } = change(theirs, words[2] ?? '', now);
  return [...all.filter((resource) => resource !== was), is];
}

const mentions = (resource: Resource, words: string): boolean =>
  JSON.stringify(resource).toLowerCase().includes(words.toLowerCase());

type Change = (
  theirs: (type: string, name: string) => Resource,
  name: string,
  now: number,
) => { readonly was?: Resource; readonly is: Resource };

const day = (now: number, days: number): string =>
  new Date(now + days * 86_400_000).toISOString().slice(0, 10);

const changes: Readonly<Record<string, Change>> = {
  stops(theirs, name) {
    const was = theirs('MedicationRequest', name);
    return { was, is: { ...was, status: 'stopped', statusReason: { text: 'DISCONTINUED' } } };
  },
  doubles(theirs, name) {
    const was = theirs('MedicationRequest', name);
    return { was, is: { ...was, dosageInstruction: [{ text: 'TAKE TWO TABLETS BY MOUTH EVERY DAY' }] } };
  },
  repeats(theirs, name, now) {
    const last = theirs('Observation', name);
    const value = { ...(last.valueQuantity as object), value: 6.9 };
    const id = `${last.id}-again`;
    return { is: { ...last, id, effectiveDateTime: `${day(now, 0)}T07:40:00-05:00`, valueQuantity: value } };
  },
  cancels(theirs, name) {
    const was = theirs('Appointment', name);
    return { was, is: { ...was, status: 'cancelled' } };
  },
  moves(theirs, name, now) {
    const was = theirs('Appointment', name);
    return { was, is: { ...was, start: `${day(now, 40)}T15:00:00-04:00` } };
  },
};
