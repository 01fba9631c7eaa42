import type { SectionId } from '../../../bot/records/record.js';
import type { Channel } from '../../channel.js';
import type { Words } from '../../message.js';
import type { Content } from '../index.js';
import { listed } from '../words.js';
import { sections } from './sections.js';

const many = (id: SectionId): string => sections[id].many;
const number = (id: SectionId, n: number): string => sections[id][n === 1 ? 'one' : 'many'];
const person = 'Puede llamar a MyVA411 al 800-698-2411 (TTY: 711), 24/7.';

export const section: Content['section'] = {
  title: (id) => sections[id].title,
  names: many,
  count: (id, n) => `Veo ${n} ${number(id, n)} en el expediente.`,
  atATime: (n) => `Le leo hasta ${n} a la vez.`,
  alsoAllergies: 'Las alergias van al final.',

  knownNone: (id) => `El expediente dice: no se conocen ${many(id)}.`,
  empty: (id) =>
    `El expediente no trae ${many(id)}. Nadie ha anotado "ninguna". Si falta algo, avise a su equipo del VA.`,
  failed: (id) =>
    `No pude leer ${many(id)} en este momento. Eso no quiere decir que no haya. Intente otra vez luego. ${person}`,
  notProvided: (id) => `No tengo ${many(id)} para mostrarle. Eso no quiere decir que no haya. ${person}`,
  incomplete: (id, places) => `Lista incompleta. No pude leer ${many(id)} de ${places}.`,
  nothingYet: (id, places) =>
    `No vi ${many(id)} donde pude buscar, pero no pude leer ${places}. Puede haber otros datos.`,

  onlyBy: {
    signIn: (places) => `Para leer lo de ${places}, entre otra vez con su cuenta.`,
    webOnly: (places) => `Lo de ${places} se lee solo en la web, cuando el Veterano entra con su cuenta.`,
  },
  failedFor: {
    signIn: (id) =>
      `No pude leer ${many(id)}: entre otra vez con su cuenta. Eso no quiere decir que no haya.`,
    webOnly: (id) =>
      `No puedo leer ${many(id)} por este medio. Eso no quiere decir que no haya. Se leen en la web, cuando el Veterano entra con su cuenta.`,
  },
  unavailableFor: {
    signIn: {
      text: 'No pude leer el expediente: entre otra vez con su cuenta. Eso no quiere decir que no tenga datos.',
    },
    webOnly: {
      text: 'No puedo leer el expediente por este medio. Eso no quiere decir que no tenga datos. Se lee en la web, cuando el Veterano entra con su cuenta.',
    },
  },

  fetched: (when) => `Datos al ${when}.`,
  inEnglish: 'Los nombres van en inglés, como en el expediente.',
  mayMiss: 'Puede faltar lo que le dieron fuera del VA o lo que se compra sin receta.',
  mayMissCare: 'Puede faltar lo de fuera del VA.',
  notByText: 'Algunos datos nunca se mandan por texto.',
  cannotInterpret: 'No puedo decirle lo que un resultado significa para usted. Su equipo del VA puede.',
  critical: 'Llame ahora a su equipo del VA o a enfermeras del VA. Si se siente muy mal, llame al 911.',
  short: {
    count: (id, n) =>
      id === 'vitals' || id === 'demographics'
        ? `${n} ${number(id, n)}:`
        : `${n} ${number(id, n)} (en inglés):`,
    ending: (date) => `Al ${date}. Puede faltar lo de fuera del VA, lo sin receta y lo privado.`,
    endingCare: (date) => `Al ${date}. Puede faltar lo de fuera del VA y lo privado.`,
    cannotInterpret: 'No puedo decir lo que significan para usted.',
  },
  whose: (name) => `${name}:`,
  ownRecord: 'Su propio expediente:',

  unavailable: {
    text: `No pude leer el expediente en este momento. Eso no quiere decir que no tenga datos. Intente otra vez en unos minutos. ${person}`,
  },
  changed: {
    text: 'El registro cambió desde que empecé. Vuelvo a empezar esta lista.',
    sms: 'El expediente ya no es el mismo. Vuelvo a empezar esta lista.',
  } as Words,
  mismatch: {
    text: `No puedo abrir este expediente, porque primero hay que revisar unos datos. Una persona puede ayudarle. ${person}`,
  },
  closed: {
    text: `No puedo abrir este expediente en este momento. Una persona puede ayudarle. ${person}`,
  },
  privateText: { text: 'Use este enlace para verlo. Sirve una vez, por 10 minutos.' },
  privateLabel: 'Verlo en privado',
};

type PerChannel = { readonly [N in Channel['wording']]: Words };
const more: PerChannel = {
  web: { text: 'Hay más. Seleccione Siguiente o pida otra cosa.' },
  sms: { text: 'Responda SIGUE para ver los otros. Para ver opciones: MENU.' },
  voice: {
    text: 'Para oír los siguientes, diga siguiente u oprima la tecla gato. Para repetir, oprima estrella. Menú principal, oprima 9. Para otras teclas, diga ayuda.',
  },
};
const moreAgain: PerChannel = {
  ...more,
  voice: { text: 'Siguiente, oprima gato. Repetir, oprima estrella.' },
};
const done: PerChannel = {
  web: { text: 'Esa es toda la lista. ¿Qué más quiere ver?' },
  sms: { text: 'Es toda la lista. ¿Desea ver otra cosa? Para ver opciones: MENU.' },
  voice: {
    text: 'Esa es toda la lista. Para repetir, oprima estrella. Por texto, oprima 8. Una persona, oprima 0. O diga qué más desea.',
  },
};

const notWhole: PerChannel = {
  web: { text: '¿Qué más quiere ver?' },
  sms: { text: '¿Desea ver otra cosa? Para ver opciones: MENU.' },
  voice: {
    text: 'Para repetir, oprima estrella. Por texto, oprima 8. Una persona, oprima 0. O diga qué más desea.',
  },
};

export const passages: Content['passages'] = {
  asItIs: 'Dice, como aparece en el expediente:',
  more: {
    web: { text: 'Hay más. Seleccione Siguiente para continuar.' },
    sms: { text: 'Responda SIGUE para continuar o LISTA para ver la lista.' },
    voice: { text: 'Para continuar, oprima gato. Repetir, oprima estrella. Regresar a la lista, oprima 1.' },
  },
  done: {
    web: { text: 'Eso es todo el texto. ¿Qué más quiere ver?' },
    sms: { text: 'Es todo el texto. Responda LISTA para ver la lista o MENU para ver opciones.' },
    voice: {
      text: 'Eso es todo el texto. Repetir, oprima estrella. Regresar a la lista, oprima 1. Menú principal, oprima 9. Una persona, oprima 0.',
    },
  },
  list: { value: 'list', label: 'Regresar a la lista', key: '1', also: ['lista', 'la lista', 'list'] },
};

export const paging: Content['paging'] = {
  more,
  moreAgain,
  done,
  notWhole,
  next: {
    value: 'next',
    label: 'Siguiente',
    key: '#',
    also: ['sigue', 'siga', 'más', 'mas', 'more', 'continue', 'adelante'],
  },
  entry: (n) => ({
    label: `Leer ${n}`,
    also: [`${n}`, `número ${n}`, `numero ${n}`, `nota ${n}`, `lea ${n}`, `read ${n}`],
  }),
  readOne: (numbers, all) => ({
    web: {
      text: all
        ? `Para leer todo el texto de uno, escriba su número, por ejemplo ${numbers[0]}.`
        : `Para leer todo el texto de ${listed(numbers.map(String), 'o')}, escriba el número.`,
    },
    sms: {
      text: all
        ? `Para ver todo el texto de una, responda LEER y su cifra, como LEER ${numbers[0]}.`
        : `Para ver todo el texto, responda ${listed(
            numbers.map((n) => `LEER ${n}`),
            'o',
          )}.`,
    },
    voice: {
      text: `Para oír todo el texto del ${numbers.map((n, i) => `número ${n}, oprima ${i + 1}`).join('; del ')}.`,
    },
  }),
  asides: {
    asWritten: {
      value: 'asWritten',
      label: 'Como están escritas',
      key: '4',
      also: [
        'como esta escrito',
        'como están escritas',
        'como estan escritas',
        'indicaciones originales',
        'las indicaciones originales',
        'lea las indicaciones como están escritas',
        'lea las indicaciones como estan escritas',
        'palabra por palabra',
        'as written',
      ],
    },
    spell: {
      value: 'spell',
      label: 'Deletrear',
      key: '5',
      also: [
        'deletree',
        'deletrea',
        'deletréelo',
        'deletreelo',
        'deletree los nombres',
        'como se escribe',
        'cómo se escribe',
        'letra por letra',
      ],
    },
    offerWritten: 'Las indicaciones como están escritas, oprima 4. Los nombres letra por letra, oprima 5.',
    offerSpelled: 'Los nombres letra por letra, oprima 5.',
  },
  back: { value: 'back', label: 'Regresar', also: ['anterior', 'atrás', 'atras'] },
  textMe: {
    value: 'textMe',
    label: 'Mándemelo por texto',
    key: '8',
    also: ['mandamelo por texto', 'por texto', 'mándelo', 'mandelo', 'por mensaje'],
  },
};
