import { plainWord } from './words.js';

/** A person's names as words: how each may be recognised in free text. */
export interface NameWords {
  /** Masked wherever they stand, `Rose` the colour included: nobody can tell the two apart, and the unmasked note is one sign-in away. */
  readonly strong: ReadonlySet<string>;
  /** Masked only beside another part of the name or after a title: losing them would change what a sentence says. */
  readonly weak: ReadonlySet<string>;
  readonly initials: ReadonlySet<string>;
  /** What stands before the last four digits of the SSN: VistA's `T1234`. */
  readonly lastFour: ReadonlySet<string>;
}

/**
 * Negations, numbers, doses, sides: a Veteran may be called No, One (as VA's own test people are), Day or Left,
 * and "[name] chest pain", "take [name] tablet" would be clinical errors.
 */
const meaningful = new Set(
  (
    'no not nor none never sin ni nunca do does so an a in on or of to at as is be if by up he me my we us it ' +
    'la las lo los le de del el y en o al un una da van von der den di du ' +
    'one two three four five six seven eight nine ten half once twice first second uno dos tres cuatro cinco seis ' +
    'siete ocho nueve diez medio media all any each every more less few day days night noon week month hour ' +
    'morning dia noche high low left right alto bajo stop start hold new old mg ml tab'
  ).split(' '),
);

/** Titles and suffixes written into name fields: "type III" is no Veteran. A family called Do is. */
const notNames = new Set('jr sr ii iii iv mr mrs ms miss dr md do rn np pa phd'.split(' '));

export interface Names {
  readonly given: string;
  readonly family: string;
  /** Whole names the record also uses: a maiden name, a name with its middle names. */
  readonly otherNames?: readonly string[];
}

export function nameWords({ given, family, otherNames = [] }: Names): NameWords {
  const [first, last] = [partsOf(given), partsOf(family)];
  const parts = [...first, ...last, ...otherNames.flatMap(partsOf)].filter(
    (part) => !notNames.has(part) || (last.length === 1 && last[0] === part),
  );
  const joined = [first, last, [...first, ...last], [...last, ...first], [first[0] ?? '', ...last]];
  const words = [...parts, ...joined.map((j) => j.join('')), ...inner(`${given} ${family}`)];
  const long = words.filter((word) => word.length > 1);
  return {
    strong: new Set(long.filter((word) => !meaningful.has(word))),
    weak: new Set(long.filter((word) => meaningful.has(word))),
    initials: new Set(parts.map((part) => part[0]!)),
    lastFour: lastFourCodes(first, last, otherNames.map(partsOf)),
  };
}

const partsOf = (name: string): string[] =>
  name
    .split(/[\s\-‐‑–.,]+/)
    .map(plainWord)
    .filter((part) => /\p{L}/u.test(part));

/** The `Brien` of O'Brien, which some systems write `O BRIEN`. */
const inner = (name: string): string[] =>
  name
    .split(/[\s\-‐‑–.,]+/)
    .flatMap((part) => part.split(/['’`´]/).slice(1))
    .map(plainWord)
    .filter((part) => part.length > 2);

function lastFourCodes(
  first: readonly string[],
  last: readonly string[],
  others: readonly (readonly string[])[],
): ReadonlySet<string> {
  const initial = (parts: readonly string[]): string => parts.map((part) => part[0]!).join('');
  const [given, family] = [initial(first), initial(last)];
  const codes = [family.slice(0, 1), given.slice(0, 1) + family, given + family, family + given];
  return new Set([...codes, ...others.map(initial)].filter((code) => code !== '' && code.length < 5));
}
