import type { Form, Plain, Verb } from '../direction-words.js';
import { listed } from '../words.js';

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
  toAffectedArea: 'to the affected area',
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
  eachEye: 'in each eye',
  leftEye: 'in the left eye',
  rightEye: 'in the right eye',
  affectedEye: 'in the affected eye',
  leftEar: 'in the left ear',
  rightEar: 'in the right ear',
  everyEvening: 'every evening',
  onceAMonth: 'once a month',
  atNoon: 'at noon',
  withWater: 'with water',
  withFullGlass: 'with a full glass of water',
  withDinner: 'with dinner',
  beforeDinner: 'before dinner',
  forWheezing: 'for wheezing',
  forCough: 'for cough',
  forAllergies: 'for allergies',
  forItching: 'for itching',
  forNausea: 'for nausea',
  forHeartburn: 'for heartburn',
  forConstipation: 'for constipation',
  forFever: 'for fever',
  forMuscleSpasms: 'for muscle spasms',
  forMood: 'for mood',
  forDepression: 'for depression',
  forThyroid: 'for your thyroid',
  forProstate: 'for your prostate',
  forGout: 'for gout',
  forFluid: 'for fluid',
  and: 'and',
  then: 'then',
};

const days = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const halves = (n: string): string => n.replace(' 1/2', ' and a half');
const range = (from: string, to?: string): string => (to ? `${halves(from)} to ${halves(to)}` : halves(from));
const isOne = (from: string, to?: string): boolean => !to && (from === '1' || from.startsWith('1/'));

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
  timesAWeek: (from: string): string => `${from} ${isOne(from) ? 'time' : 'times'} a week`,
  everyDays: (from: string, to?: string): string =>
    isOne(from, to) ? 'every 1 day' : `every ${range(from, to)} days`,
  /** At most so many in one day. */
  atMost: (from: string, form?: Form): string =>
    `no more than ${from}${form ? ` ${forms[form][isOne(from) ? 0 : 1]}` : ''} a day`,
  weekdays: (list: readonly number[]): string =>
    `on ${listed(
      list.map((day) => days[day] ?? ''),
      'and',
    )}`,
  everyHours: (from: string, to?: string): string =>
    isOne(from, to) ? 'every hour' : `every ${range(from, to)} hours`,
  forDays: (from: string): string => `for ${from} ${isOne(from) ? 'day' : 'days'}`,
};
