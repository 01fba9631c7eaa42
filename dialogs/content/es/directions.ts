import type { Form, Plain, Verb } from '../direction-words.js';
import type { Content } from '../index.js';
import { listed } from '../words.js';

const forms: { readonly [F in Form]: readonly [string, string, 'a' | 'o'] } = {
  tablet: ['tableta', 'tabletas', 'a'],
  capsule: ['cápsula', 'cápsulas', 'a'],
  puff: ['inhalación', 'inhalaciones', 'a'],
  drop: ['gota', 'gotas', 'a'],
  spray: ['aplicación', 'aplicaciones', 'a'],
  unit: ['unidad', 'unidades', 'a'],
  patch: ['parche', 'parches', 'o'],
  teaspoon: ['cucharadita', 'cucharaditas', 'a'],
  tablespoon: ['cucharada', 'cucharadas', 'a'],
  mg: ['miligramo', 'miligramos', 'o'],
  mcg: ['microgramo', 'microgramos', 'o'],
  mL: ['mililitro', 'mililitros', 'o'],
  g: ['gramo', 'gramos', 'o'],
};
const verbs: { readonly [V in Verb]: string } = {
  take: 'tome',
  inject: 'inyecte',
  inhale: 'inhale',
  apply: 'aplique',
  use: 'use',
  place: 'ponga',
  instill: 'ponga',
  chew: 'mastique',
};
const plain: { readonly [P in Plain]: string } = {
  byMouth: 'por la boca',
  underTongue: 'debajo de la lengua',
  underSkin: 'debajo de la piel',
  toSkin: 'en la piel',
  toAffectedArea: 'en la zona afectada',
  eachNostril: 'en cada orificio de la nariz',
  everyOtherDay: 'un día sí y un día no',
  everyMorning: 'todas las mañanas',
  onceAWeek: 'una vez por semana',
  everyDay: 'todos los días',
  atBedtime: 'a la hora de dormir',
  atNight: 'por la noche',
  withFood: 'con comida',
  withMeals: 'con las comidas',
  beforeBreakfast: 'antes del desayuno',
  withBreakfast: 'con el desayuno',
  emptyStomach: 'con el estómago vacío',
  beforeMeals: 'antes de las comidas',
  afterMeals: 'después de las comidas',
  asNeeded: 'cuando lo necesite',
  forNervePain: 'para el dolor de los nervios',
  forPain: 'para el dolor',
  forBloodPressure: 'para la presión arterial',
  forHeart: 'para el corazón',
  forCholesterol: 'para el colesterol',
  forDiabetes: 'para la diabetes',
  forSleep: 'para dormir',
  forAnxiety: 'para la ansiedad',
  forBreathing: 'para respirar',
  forShortnessOfBreath: 'para la falta de aire',
  eachEye: 'en cada ojo',
  leftEye: 'en el ojo izquierdo',
  rightEye: 'en el ojo derecho',
  affectedEye: 'en el ojo afectado',
  leftEar: 'en el oído izquierdo',
  rightEar: 'en el oído derecho',
  everyEvening: 'todos los días al anochecer',
  onceAMonth: 'una vez por mes',
  atNoon: 'al mediodía',
  withWater: 'con agua',
  withFullGlass: 'con un vaso lleno de agua',
  withDinner: 'con la cena',
  beforeDinner: 'antes de la cena',
  forWheezing: 'para el silbido al respirar',
  forCough: 'para la tos',
  forAllergies: 'para las alergias',
  forItching: 'para la comezón',
  forNausea: 'para las náuseas',
  forHeartburn: 'para la acidez',
  forConstipation: 'para el estreñimiento',
  forFever: 'para la fiebre',
  forMuscleSpasms: 'para los espasmos musculares',
  forMood: 'para el ánimo',
  forDepression: 'para la depresión',
  forThyroid: 'para la tiroides',
  forProstate: 'para la próstata',
  forGout: 'para la gota',
  forFluid: 'para los líquidos',
  and: 'y',
  then: 'luego',
};

const days = 'domingos lunes martes miércoles jueves viernes sábados'.split(' ');
const halves = (n: string, form?: Form): string =>
  n.replace(' 1/2', form && forms[form][2] === 'a' ? ' y media' : ' y medio');
const range = (from: string, to?: string, form?: Form): string =>
  to ? `${halves(from, form)} a ${halves(to, form)}` : halves(from, form);
const isOne = (from: string, to?: string): boolean => !to && (from === '1' || from.startsWith('1/'));

export const directions: Content['directions'] = {
  verb: (word) => verbs[word],
  plain: (word) => plain[word],
  amount: (form, from, to) =>
    from === '1/2' && !to
      ? `${forms[form][2] === 'a' ? 'media' : 'medio'} ${forms[form][0]}`
      : `${range(from, to, form)} ${forms[form][isOne(from, to) ? 0 : 1]}`,
  timesADay: (from, to) => `${range(from, to)} ${isOne(from, to) ? 'vez' : 'veces'} al día`,
  timesAWeek: (from) => `${from} ${isOne(from) ? 'vez' : 'veces'} por semana`,
  everyDays: (from, to) => (isOne(from, to) ? 'cada 1 día' : `cada ${range(from, to)} días`),
  atMost: (from, form) => `no más de ${from}${form ? ` ${forms[form][isOne(from) ? 0 : 1]}` : ''} al día`,
  weekdays: (list) =>
    `los ${listed(
      list.map((day) => days[day] ?? ''),
      'y',
    )}`,
  everyHours: (from, to) => (isOne(from, to) ? 'cada hora' : `cada ${range(from, to)} horas`),
  forDays: (from) => `por ${from} ${isOne(from) ? 'día' : 'días'}`,
};
