import type { Intent } from '../../understanding/understand.js';
import type { Content } from '../index.js';
import { spoken } from '../words.js';
import { crisisNote, crisisSpoken } from './safety.js';

const names: { readonly [I in Intent]: string } = {
  medicines: 'sus medicinas',
  medicine: 'una de sus medicinas',
  medicineDose: 'cómo tomar una medicina',
  refillsLeft: 'cuántos resurtidos quedan',
  allergies: 'sus alergias',
  conditions: 'sus problemas de salud',
  labs: 'sus resultados de laboratorio',
  vitals: 'sus signos vitales',
  immunizations: 'sus vacunas',
  appointments: 'sus citas',
  demographics: 'sus datos personales',
  notes: 'sus notas médicas',
  procedures: 'sus cirugías y procedimientos',
  visits: 'sus visitas pasadas',
  plan: 'su plan de cuidado',
  history: 'su historial familiar',
  devices: 'sus aparatos médicos',
  insurance: 'su seguro médico',
  careTeam: 'su equipo de cuidado',
  military: 'su servicio militar',
  documents: 'sus documentos',
  summary: 'un resumen',
  whatsNew: 'lo que hay de nuevo',
  download: 'una copia para guardar',
  textMe: 'un texto a su teléfono',
  share: 'compartir su expediente',
  unshare: 'dejar de compartir',
  pauseHelper: 'pausar el acceso de un ayudante',
  resumeHelper: 'dar acceso otra vez a un ayudante',
  sendHelper: 'enviarlo a un ayudante',
  whoseRecord: 'el expediente de otra persona',
  whoHasSeen: 'quién ha visto su expediente',
  explainTerm: 'qué significa una palabra',
  advice: 'consejos sobre su salud',
  wrongRecord: 'un error en su expediente',
  notMe: 'que no es usted',
  wrongNumber: 'un número equivocado',
  lostPhone: 'un teléfono o una tarjeta que perdió',
  refill: 'un resurtido',
  privacy: 'cómo cuidamos su privacidad',
  person: 'hablar con una persona',
  verify: 'iniciar sesión',
  repeat: 'oírlo otra vez',
  next: 'lo que sigue',
  back: 'lo de antes',
  menu: 'el menú',
  pause: 'esperar',
  slower: 'oírlo más despacio',
  louder: 'oírlo más fuerte',
  yes: 'sí',
  no: 'no',
  bye: 'adiós',
  help: 'ayuda',
  optOut: 'no recibir más textos',
  private: 'hacer privados los textos',
  language: 'otro idioma',
  readableTexts: 'textos que se pueden leer',
  callMe: 'que le llamemos',
  outOfScope: 'otra cosa',
};

export const wishes: Content['wishes'] = {
  names,
  else: 'otra cosa',
  press: (labels) => {
    const [first = '', ...others] = labels.map((label, i) => `${label}? Oprima ${i + 1}.`);
    const asked = [`¿Quiso decir ${first}`, ...others.map((other) => `¿O ${other}`)];
    return { text: asked.join(' '), speech: spoken(...asked, crisisSpoken) };
  },
  reply: (labels) => {
    const [first = '', ...others] = labels.map((label, i) => `${label}? Responda ${i + 1}.`);
    return {
      text: `¿Quiso decir ${[first, ...others.map((other) => `¿O ${other}`)].join(' ')} ${crisisNote}`,
    };
  },
  select: { text: `No sé si le entendí. Escoja una opción o dígalo con otras palabras. ${crisisNote}` },
};
