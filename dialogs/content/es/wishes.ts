import type { Intent } from '../../understanding/understand.js';
import type { Content } from '../index.js';
import { spoken } from '../words.js';
import { crisisNote, crisisSpoken } from './safety.js';

const names: { readonly [I in Intent]: string } = {
  medicines: 'sus medicinas',
  medicine: 'una de sus medicinas',
  medicineDose: 'la dosis de una medicina',
  refillsLeft: 'los resurtidos que quedan',
  allergies: 'sus alergias',
  conditions: 'sus problemas de salud',
  labs: 'sus resultados de laboratorio',
  vitals: 'sus signos vitales',
  immunizations: 'sus vacunas',
  appointments: 'sus citas',
  demographics: 'sus datos personales',
  notes: 'las notas de su doctor',
  procedures: 'sus operaciones y procedimientos',
  visits: 'sus visitas pasadas',
  plan: 'su plan de cuidado',
  history: 'su historial familiar',
  devices: 'sus aparatos e implantes',
  insurance: 'su seguro de salud',
  careTeam: 'su equipo de cuidado',
  military: 'su servicio militar',
  documents: 'sus documentos',
  summary: 'un resumen',
  whatsNew: 'lo nuevo',
  download: 'una copia para guardar',
  textMe: 'un texto a su celular',
  share: 'compartir su expediente',
  unshare: 'dejar de compartir',
  pauseHelper: 'pausar el acceso de un ayudante',
  resumeHelper: 'dar acceso otra vez a un ayudante',
  sendHelper: 'enviarlo a un ayudante',
  whoseRecord: 'el expediente de otra persona',
  whoHasSeen: 'ver quiénes abrieron su expediente',
  explainTerm: 'el significado de una palabra',
  advice: 'consejos sobre su salud',
  wrongRecord: 'un error en su expediente',
  notMe: 'que no es usted',
  wrongNumber: 'que no es para usted',
  lostPhone: 'un celular o una tarjeta que no encuentra',
  refill: 'un resurtido',
  privacy: 'la manera en que se cuida su privacidad',
  person: 'hablar con una persona',
  verify: 'entrar a su cuenta',
  repeat: 'escucharlo otra vez',
  next: 'lo que sigue',
  back: 'lo de antes',
  menu: 'las opciones',
  pause: 'esperar',
  slower: 'escucharlo lento',
  louder: 'escucharlo fuerte',
  yes: 'de acuerdo',
  no: 'no',
  bye: 'terminar',
  help: 'ayuda',
  optOut: 'no recibir textos',
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
  select: { text: `No sé si le entiendo bien. Escoja una respuesta o use otras palabras. ${crisisNote}` },
};
