/** What directions are made of: verbs, forms, and phrases with one meaning. */
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
export const plain = {
  byMouth: /by mouth|orally|p\.?o\.?|oral/,
  underTongue: /under (?:the|your) tongue|s\.?l\.?/,
  underSkin: /under (?:the|your) skin|subcutaneous(?:ly)?|subcut|sub-?q/,
  toSkin: /to (?:the )?skin/,
  toAffectedArea: /to (?:the )?affected (?:areas?(?:\(s\))?|skin)/,
  eachEye: /in(?:to)? (?:each|both) eyes?/,
  leftEye: /in(?:to)? (?:the |your )?left eye/,
  rightEye: /in(?:to)? (?:the |your )?right eye/,
  affectedEye: /in(?:to)? (?:the )?affected eye(?:\(s\)|s)?/,
  leftEar: /in(?:to)? (?:the |your )?left ear/,
  rightEar: /in(?:to)? (?:the |your )?right ear/,
  eachNostril: /in(?:to)? (?:each|both) nostrils?/,
  everyOtherDay: /every other day|q\.?o\.?d\.?/,
  everyMorning: /every morning|each morning|in the morning|q\.?a\.?m\.?/,
  everyEvening: /every evening|each evening|in the evening|q\.?p\.?m\.?/,
  onceAMonth: /once (?:a month|monthly)|every month|monthly/,
  onceAWeek: /once (?:a week|weekly)|every week|weekly/,
  everyDay: /once (?:a day|daily)|every day|each day|daily|q\.?d\.?/,
  atBedtime: /(?:every (?:day|night) )?at bedtime|q\.?h\.?s\.?|h\.?s\.?/,
  atNight: /every night|each night|at night|nightly/,
  atNoon: /at noon/,
  withFood: /with food/,
  withMeals: /with (?:each meal|meals)/,
  withWater: /with (?:plenty of )?water/,
  withFullGlass: /with (?:a )?full glass of water/,
  withDinner: /with (?:dinner|supper|the evening meal)/,
  beforeBreakfast: /before breakfast/,
  beforeDinner: /before (?:dinner|supper)/,
  withBreakfast: /with breakfast/,
  emptyStomach: /on an empty stomach/,
  beforeMeals: /before meals|a\.?c\.?/,
  afterMeals: /after meals|p\.?c\.?/,
  asNeeded: /(?:as|if|when) needed|p\.?r\.?n\.?/,
  forNervePain: /for nerve pain/,
  forPain: /for pain/,
  forBloodPressure: /for (?:high )?(?:blood pressure|bp)/,
  forHeart: /for (?:the |your )?heart/,
  forCholesterol: /for (?:high )?cholesterol/,
  forDiabetes: /for diabetes/,
  forSleep: /for sleep/,
  forAnxiety: /for anxiety/,
  forBreathing: /for breathing/,
  forShortnessOfBreath: /for shortness of breath/,
  forWheezing: /for wheez(?:ing|e)/,
  forCough: /for cough/,
  forAllergies: /for allerg(?:ies|y)/,
  forItching: /for itch(?:ing)?/,
  forNausea: /for nausea/,
  forHeartburn: /for heartburn/,
  forConstipation: /for constipation/,
  forFever: /for fever/,
  forMuscleSpasms: /for muscle spasms?/,
  forMood: /for (?:your )?mood/,
  forDepression: /for depression/,
  forThyroid: /for (?:the |your )?thyroid/,
  forProstate: /for (?:the |your )?prostate/,
  forGout: /for gout/,
  forFluid: /for fluid/,
  and: /and/,
  then: /then/,
} as const;
export type Plain = keyof typeof plain;

export const verbs: readonly Verb[] = [
  'take',
  'inject',
  'inhale',
  'apply',
  'use',
  'place',
  'instill',
  'chew',
];
export const forms: readonly (readonly [RegExp, Form])[] = [
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
