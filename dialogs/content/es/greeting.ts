import type { Channel } from '../../channel.js';
import type { Words } from '../../message.js';
import type { Option } from '../../question.js';
import type { Content } from '../index.js';
import { pause, spoken } from '../words.js';

type PerChannel = { readonly [N in Channel['wording']]: Words };

const opening = [
  '¿Está en crisis? Llame al 988 y oprima 1. O mande un texto al 838255. O chatee en veteranscrisisline.net/get-help-now/chat/. Para TTY, llame al 711 y luego al 988.',
  'En una emergencia, llame al 911. Este chat no es para emergencias.',
  'Soy un programa de computadora. Le muestro su propio expediente médico del VA.',
  'No escriba aquí datos personales, como su número de Seguro Social.',
];

const hello: { readonly [N in Channel['name']]: Words } = {
  web: {
    text: [
      ...opening,
      'Lo que digo aquí se borra después de una hora. Si su sesión sigue abierta, se borra cuando usted la cierra.',
    ].join('\n'),
  },
  /** In a chat program of others, which keeps what was said for as long as it likes. */
  azure: {
    text: [
      ...opening,
      'Lo que se dice aquí se queda en el programa de chat que usted usa. Para que otros no lo vean, use nuestra página o llame.',
    ].join('\n'),
  },
  sms: {
    text: '¿En crisis? Llame al 988 y oprima 1, o mande texto al 838255. Emergencia: 911. Soy un programa que muestra su expediente del VA. AYUDA da ayuda. STOP: no más textos.',
    sms: '¿En crisis? Llame al 988 y oprima 1, o mande texto al 838255. Emergencia: 911. Soy un programa que muestra su expediente del VA. Ayuda: AYUDA. Dejar: STOP.',
  },
  voice: {
    text: '¿Está en crisis? Llame al 988 y oprima 1. Esta es la línea del expediente médico del VA.',
    speech: [
      { say: 'For English, press 2 or say English.', language: 'en' },
      pause(600),
      ...spoken(
        'Si está en crisis, diga crisis ahora. O cuelgue, marque 9 8 8 y después oprima 1.',
        'En una emergencia, cuelgue y marque 9 1 1.',
        'Esta es la línea del expediente médico del VA. Una computadora reconoce lo que usted dice. La llamada no se graba.',
      ),
    ],
  },
};

const what: PerChannel = {
  web: { text: '¿Qué quiere ver? Seleccione una opción o escriba su pregunta.' },
  sms: { text: '¿Qué quiere ver? Responda MEDICINAS, ALERGIAS o LABORATORIO. Para ver opciones: MENU.' },
  voice: { text: '¿Qué desea? O oprima 1 para oír las opciones.' },
};

const somethingElse: PerChannel = {
  web: { text: '¿Qué más quiere ver?' },
  sms: {
    text: '¿Qué más quiere ver? Para ver opciones: MENU.',
    sms: '¿Desea ver otra cosa? Para ver opciones: MENU.',
  },
  voice: { text: '¿Qué más desea? O oprima 1 para oír las opciones.' },
};

const first: readonly Option[] = [
  { value: 'medicines', label: 'Medicamentos', key: '1', also: ['medicinas', 'meds'] },
  { value: 'allergies', label: 'Alergias', key: '2' },
  { value: 'appointments', label: 'Citas', key: '3' },
  { value: 'labs', label: 'Laboratorio', key: '4', also: ['laboratorios', 'resultados'] },
  { value: 'immunizations', label: 'Vacunas', key: '5', also: ['inmunizaciones'] },
  { value: 'more', label: 'Otras opciones', key: '6', also: ['otras', 'otra cosa'] },
];
const second: readonly Option[] = [
  { value: 'conditions', label: 'Enfermedades', key: '1', also: ['condiciones'] },
  { value: 'vitals', label: 'Signos vitales', key: '2', also: ['vitales'] },
  { value: 'notes', label: 'Notas médicas', key: '3', also: ['notas'] },
  { value: 'summary', label: 'Un resumen corto', key: '4', also: ['resumen'] },
  { value: 'download', label: 'Descargar mi expediente', key: '5', also: ['descargar', 'bajar'] },
  { value: 'more', label: 'Otras opciones', key: '6', also: ['otras', 'otra cosa'] },
];
const third: readonly Option[] = [
  { value: 'visits', label: 'Visitas', key: '1' },
  { value: 'procedures', label: 'Procedimientos', key: '2', also: ['cirugías', 'cirugias'] },
  { value: 'demographics', label: 'Mis datos personales', key: '3', also: ['mis datos'] },
  { value: 'military', label: 'Servicio militar', key: '4', also: ['militar'] },
  { value: 'settings', label: 'Idioma y velocidad', key: '5', also: ['ajustes'] },
  { value: 'more', label: 'Otras opciones', key: '6', also: ['otras', 'otra cosa'] },
];
const fourth: readonly Option[] = [
  { value: 'plan', label: 'Plan y metas', key: '1', also: ['plan', 'metas'] },
  { value: 'history', label: 'Historial social y familiar', key: '2', also: ['historial familiar'] },
  { value: 'devices', label: 'Aparatos médicos', key: '3', also: ['aparatos'] },
  { value: 'insurance', label: 'Seguros', key: '4', also: ['seguro'] },
  { value: 'careTeam', label: 'Equipo de salud y contactos', key: '5', also: ['equipo', 'contactos'] },
  { value: 'documents', label: 'Documentos', key: '6' },
];

export const greeting: Content['greeting'] = {
  hello,
  what,
  else: somethingElse,
  menuOption: { value: 'menu', label: 'Opciones', key: '1', also: ['menu', 'menú', 'opciones'] },
  languageOption: { value: 'language', label: 'English', key: '2', also: ['ingles', 'inglés', 'in english'] },
};

export const menu: Content['menu'] = {
  pages: [first, second, third, fourth],
  press: (label, key) => `Para ${label.toLowerCase()}, oprima ${key}.`,
  select: 'Seleccione una opción o escriba lo que quiere.',
  reply: (labels) => `Responda con una de estas palabras: ${labels}.`,
  hints:
    'medicamentos,medicinas,alergias,laboratorio,A1C,vacunas,citas,signos vitales,enfermedades,notas,visitas,procedimientos,seguros,servicio militar,resumen,opciones,persona,crisis,ayuda,English'.split(
      ',',
    ),
};
