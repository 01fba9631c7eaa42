import { matching } from '../../dialogs/matching/match.js';
import { medicine } from '../support/sample-record.js';
import type { Heard } from './heard.js';

export interface Judged {
  readonly said: string;
  readonly right: string;
  /** right: the entry meant, or nothing where it is not listed. asked: not taken without asking. */
  readonly verdict: 'right' | 'asked' | 'notFound' | 'wrong';
  readonly got: string;
}

/** Each name against its own list. */
export const judged = (sets: readonly Heard[]): readonly Judged[] =>
  sets.flatMap(({ medicines, names }) => names.map(([said, right]) => judge(said, right, medicines)));

function judge(said: string, right: string, medicines: readonly string[]): Judged {
  const match = matching(
    said,
    'medicines',
    medicines.map((name) => medicine(name)),
  );
  const got = 'entries' in match ? match.entries.map(({ name }) => name) : [];
  const as = (verdict: Judged['verdict']): Judged => ({ said, right, verdict, got: got.join(', ') });
  if (match.state === 'unsure') {
    const asked = match.options.flatMap(({ entries }) => entries.map(({ name }) => name)).join(', ');
    return { ...as(right === '' ? 'right' : 'asked'), got: asked };
  }
  if (match.state === 'none') return as(right === '' ? 'right' : 'notFound');
  const sameDrug = (name: string) => name.toLowerCase().startsWith(right.slice(0, 4).toLowerCase());
  return as(
    right !== '' && got.some((name) => name.startsWith(right)) && got.every(sameDrug) ? 'right' : 'wrong',
  );
}
