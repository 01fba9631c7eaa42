import type { Form, Plain, Verb } from '../directions.js';

const forms: { readonly [F in Form]: readonly [string, string] } = {
  tablet: ['tablet', 'tablets'],
  capsule: ['capsule', 'capsules'],
  puff: ['puff', 'puffs'],
  drop: ['drop', 'drops'],
  spray: ['spray', 'sprays'],
  unit: ['unit', 'units'],
  patch: ['patch', 'patches'],
  teaspoon: ['teaspoon', 'teaspoons'],
  tablespoon: ['tablespoon', 'tablespoons'],
  mg: ['milligram', 'milligrams'],
  mcg: ['microgram', 'micrograms'],
  mL: ['milliliter', 'milliliters'],
  g: ['gram', 'grams'],
};
const verbs: { readonly [V in Verb]: string } = {
  take: 'take',
  inject: 'inject',
  inhale: 'inhale',
  apply: 'apply',
  use: 'use',
  place: 'place',
  instill: 'put in',
  chew: 'chew',
};
const plain: { readonly [P in Plain]: string } = {
  byMouth: 'by mouth',
  underTongue: 'under the tongue',
  underSkin: 'under the skin',
  toSkin: 'to the skin',
  eachNostril: 'in each nostril',
  everyOtherDay: 'every other day',
  everyMorning: 'every morning',
  onceAWeek: 'once a week',
  everyDay: 'every day',
  atBedtime: 'at bedtime',
  atNight: 'at night',
  withFood: 'with food',
  withMeals: 'with meals',
  beforeBreakfast: 'before breakfast',
  withBreakfast: 'with breakfast',
  emptyStomach: 'on an empty stomach',
  beforeMeals: 'before meals',
  afterMeals: 'after meals',
  asNeeded: 'as needed',
  forNervePain: 'for nerve pain',
  forPain: 'for pain',
  forBloodPressure: 'for blood pressure',
  forHeart: 'for your heart',
  forCholesterol: 'for cholesterol',
  forDiabetes: 'for diabetes',
  forSleep: 'for sleep',
  forAnxiety: 'for anxiety',
  forBreathing: 'for breathing',
  forShortnessOfBreath: 'for shortness of breath',
  and: 'and',
  then: 'then',
};

const range = (from: string, to?: string): string => (to ? `${from} to ${to}` : from);
const isOne = (from: string, to?: string): boolean => !to && from === '1';

/** Directions in plain words. Numbers stay numbers. */
export const directions = {
  verb: (word: Verb): string => verbs[word],
  plain: (word: Plain): string => plain[word],
  amount: (form: Form, from: string, to?: string): string =>
    from === '1/2' && !to
      ? `half a ${forms[form][0]}`
      : `${range(from, to)} ${forms[form][isOne(from, to) ? 0 : 1]}`,
  timesADay: (from: string, to?: string): string =>
    `${range(from, to)} ${isOne(from, to) ? 'time' : 'times'} a day`,
  everyHours: (from: string, to?: string): string =>
    isOne(from, to) ? 'every hour' : `every ${range(from, to)} hours`,
  forDays: (from: string): string => `for ${from} ${isOne(from) ? 'day' : 'days'}`,
};
