/**
 * Directions for a medicine, understood as a whole or not at all. Real ones are dirty ("AT BEDTIMEnull", "BY MOUTH A FOR
 * 30 DAYS"): one word that is not known and nothing is put into other words.
 */
export type Chunk =
  | { readonly kind: 'verb'; readonly word: Verb }
  | { readonly kind: 'amount'; readonly from: string; readonly to?: string; readonly form: Form }
  | { readonly kind: 'timesADay' | 'everyHours' | 'forDays'; readonly from: string; readonly to?: string }
  | { readonly kind: 'plain'; readonly word: Plain };

export type Verb = 'take' | 'inject' | 'inhale' | 'apply' | 'use' | 'place' | 'instill' | 'chew';
export type Form =
  | 'tablet'
  | 'capsule'
  | 'puff'
  | 'drop'
  | 'spray'
  | 'unit'
  | 'patch'
  | 'teaspoon'
  | 'tablespoon'
  | 'mg'
  | 'mcg'
  | 'mL'
  | 'g';

/** Phrases with one meaning. Longer ones come first: "every other day" is not "every ... day". */
const plain = {
  byMouth: /by mouth|orally|p\.?o\.?|oral/,
  underTongue: /under (?:the|your) tongue|s\.?l\.?/,
  underSkin: /under (?:the|your) skin|subcutaneously|subq/,
  toSkin: /to (?:the )?(?:affected )?skin|to (?:the )?affected areas?/,
  eachNostril: /in(?:to)? (?:each|both) nostrils?/,
  everyOtherDay: /every other day|q\.?o\.?d\.?/,
  everyMorning: /every morning|each morning|in the morning|q\.?a\.?m\.?/,
  onceAWeek: /once (?:a week|weekly)|every week|weekly/,
  everyDay: /once (?:a day|daily)|every day|each day|daily|q\.?d\.?/,
  atBedtime: /(?:every (?:day|night) )?at bedtime|q\.?h\.?s\.?|h\.?s\.?/,
  atNight: /every night|at night|nightly/,
  withFood: /with food/,
  withMeals: /with meals/,
  beforeBreakfast: /before breakfast/,
  withBreakfast: /with breakfast/,
  emptyStomach: /on an empty stomach/,
  beforeMeals: /before meals|a\.?c\.?/,
  afterMeals: /after meals|p\.?c\.?/,
  asNeeded: /(?:as|if|when) needed|p\.?r\.?n\.?/,
  forNervePain: /for nerve pain/,
  forPain: /for pain/,
  forBloodPressure: /for (?:high )?blood pressure/,
  forHeart: /for (?:the |your )?heart/,
  forCholesterol: /for (?:high )?cholesterol/,
  forDiabetes: /for diabetes/,
  forSleep: /for sleep/,
  forAnxiety: /for anxiety/,
  forBreathing: /for breathing/,
  forShortnessOfBreath: /for shortness of breath/,
  and: /and/,
  then: /then/,
} as const;
export type Plain = keyof typeof plain;

const verbs: readonly Verb[] = ['take', 'inject', 'inhale', 'apply', 'use', 'place', 'instill', 'chew'];
const forms: readonly (readonly [RegExp, Form])[] = [
  [/tab(?:let)?s?(?:\(s\))?/, 'tablet'],
  [/cap(?:sule)?s?(?:\(s\))?/, 'capsule'],
  [/puffs?/, 'puff'],
  [/drops?/, 'drop'],
  [/sprays?/, 'spray'],
  [/units?/, 'unit'],
  [/patch(?:es)?/, 'patch'],
  [/teaspoon(?:ful)?s?/, 'teaspoon'],
  [/tablespoon(?:ful)?s?/, 'tablespoon'],
  [/mg|milligrams?/, 'mg'],
  [/mcg|micrograms?/, 'mcg'],
  [/ml|milliliters?/, 'mL'],
  [/grams?/, 'g'],
];

const numberWords = 'one two three four five six seven eight nine ten'.split(' ');
const NUMBER = `\\d+/\\d+|\\d*\\.\\d+|\\d{1,4}|one[- ]half|${numberWords.join('|')}`;
const AMOUNT = new RegExp(
  `^(${NUMBER})(?:\\s*\\((${NUMBER})\\))?(?:\\s*(?:-|to|or)\\s*(${NUMBER})(?:\\s*\\((${NUMBER})\\))?)?\\s*(?:(times|x) (?:a|per|each) day|([a-z]+(?:\\(s\\))?)(?![a-z]))`,
);
const EVERY_HOURS = new RegExp(
  `^(?:every\\s*|q)(${NUMBER})(?:\\s*(?:-|to)\\s*(${NUMBER}))?\\s*(?:hours?|hrs?|h)(?![a-z])`,
);
const FOR_DAYS = new RegExp(`^(?:for|x)\\s*(${NUMBER})\\s*days?(?![a-z])`);
const PER_DAY =
  /^(twice|three times|four times|bid|b\.i\.d\.|tid|t\.i\.d\.|qid|q\.i\.d\.)(?: (?:a|per|each) day| daily)?(?![a-z])/;
const perDay: Readonly<Record<string, string>> = {
  twice: '2',
  bid: '2',
  'three times': '3',
  tid: '3',
  'four times': '4',
  qid: '4',
};

const asNumber = (written: string): string => {
  if (/half/.test(written)) return '1/2';
  const at = numberWords.indexOf(written);
  return at < 0 ? written.replace(/^\./, '0.') : String(at + 1);
};

type Read = { readonly chunk: Chunk; readonly length: number } | undefined;

/** Undefined unless every word is understood. */
export function understandDirections(written: string): readonly Chunk[] | undefined {
  let rest = tidy(written);
  const chunks: Chunk[] = [];
  while (rest !== '') {
    const read = readOne(rest);
    if (!read) return undefined;
    chunks.push(read.chunk);
    rest = rest.slice(read.length).replace(/^[\s,.;]+/, '');
  }
  return chunks.some((c) => c.kind !== 'plain') ? chunks : undefined;
}

const tidy = (written: string): string => written.trim().toLowerCase().replace(/\s+/g, ' ');

const readOne = (rest: string): Read =>
  readVerb(rest) ??
  readPerDay(rest) ??
  readEvery(rest) ??
  readDays(rest) ??
  readAmount(rest) ??
  readPlain(rest);

function readVerb(rest: string): Read {
  const word = verbs.find((v) => rest.startsWith(`${v} `));
  return word && { chunk: { kind: 'verb', word }, length: word.length };
}

function readPerDay(rest: string): Read {
  const [all, word = ''] = PER_DAY.exec(rest) ?? [];
  const times = perDay[word.replaceAll('.', '')];
  return all && times ? { chunk: { kind: 'timesADay', from: times }, length: all.length } : undefined;
}

function readEvery(rest: string): Read {
  const [all, from, to] = EVERY_HOURS.exec(rest) ?? [];
  if (!all || !from) return undefined;
  return { chunk: { kind: 'everyHours', from: asNumber(from), to: to && asNumber(to) }, length: all.length };
}

function readDays(rest: string): Read {
  const [all, from] = FOR_DAYS.exec(rest) ?? [];
  return all && from ? { chunk: { kind: 'forDays', from: asNumber(from) }, length: all.length } : undefined;
}

function readAmount(rest: string): Read {
  const [all, first, firstAgain, second, secondAgain, times, word] = AMOUNT.exec(rest) ?? [];
  if (!all || !first || differ(first, firstAgain) || differ(second, secondAgain)) return undefined;
  const range = { from: asNumber(first), to: second && asNumber(second) };
  if (times) return { chunk: { kind: 'timesADay', ...range }, length: all.length };
  const form = forms.find(([pattern]) => new RegExp(`^(?:${pattern.source})$`).test(word ?? ''))?.[1];
  return form && { chunk: { kind: 'amount', ...range, form }, length: all.length };
}

/** "ONE (2) TABLETS" contradicts itself: not understood. */
const differ = (a: string | undefined, again: string | undefined): boolean =>
  again !== undefined && (a === undefined || asNumber(a) !== asNumber(again));

function readPlain(rest: string): Read {
  for (const [word, pattern] of Object.entries(plain)) {
    const [all] = new RegExp(`^(?:${pattern.source})(?![a-z0-9])`).exec(rest) ?? [];
    if (all) return { chunk: { kind: 'plain', word: word as Plain }, length: all.length };
  }
  return undefined;
}
