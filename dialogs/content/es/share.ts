import type { SpeechPart } from '../../message.js';
import type { share as english } from '../en/share.js';
import { pause, spoken, thrice as codeThrice } from '../words.js';

const thrice = (digits: string): SpeechPart[] => codeThrice(digits, 'Otra vez', 'Una vez más');

export const share: typeof english = {
  here: {
    text: 'En esta página usted elige qué comparte, con quién y por cuánto tiempo. Puede terminarlo cuando quiera.',
  },
  hereLabel: 'Compartir mi expediente',
  byLink: {
    text: 'Para compartir su expediente, inicie sesión con este enlace. Allí elige qué comparte, con quién y por cuánto tiempo.',
    sms: 'Para compartir su expediente, entre con este enlace. En esa hoja elige lo que comparte, y hasta cuando.',
  },
  ownOnly: { text: 'Solo el Veterano puede compartir este expediente. Usted puede compartir el suyo.' },
  held: {
    text: 'Para protegerle, ahora no se comparte nada. Usted u otra persona cambió su manera de entrar, o hay algo que revisar. Su cuenta en la web dice más.',
    sms: 'Para protegerle, ahora no se comparte nada. Su cuenta en la web dice el motivo.',
  },
  tooMany: { text: 'Usted ya comparte muchos enlaces. Primero termine uno de ellos.' },
  notNow: { text: 'No pude hacerlo ahora, así que no se compartió nada. Intente otra vez más tarde.' },

  toWhom: '¿Para quién es?',
  clinic: {
    value: 'clinic',
    label: 'un médico o una clínica',
    also: [
      ...['médico', 'médica', 'mi médico', 'doctor', 'doctora', 'clínica', 'la clínica', 'hospital'],
      ...['enfermera', 'enfermero', 'cardiólogo', 'especialista', 'dentista', 'psiquiatra', 'terapeuta'],
    ],
  },
  noHelper: {
    text: 'Usted no tiene a nadie como ayudante con un celular. En nuestra página web puede hacer un enlace para quien usted quiera.',
  },
  howLong:
    '¿Cuánto tiempo debe servir? Por una hora, oprima 1. Por un día, oprima 2. Por una semana, oprima 3. Hasta que usted lo termine, oprima 4.',
  times: [
    { value: 'hour', label: 'Una hora', key: '1', also: ['hora', 'por una hora'] },
    { value: 'day', label: 'Un día', key: '2', also: ['día', 'por un día'] },
    { value: 'week', label: 'Una semana', key: '3', also: ['semana', 'por una semana'] },
    {
      value: 'untilStopped',
      label: 'Hasta que lo termine',
      key: '4',
      also: ['hasta que lo termine', 'siempre'],
    },
  ],
  confirm: (given) =>
    `Le mandaré un texto a ${given} con un enlace a una copia de su expediente. Lo que es privado de manera especial, como la salud mental, no va en ella. Para elegirlos, use nuestra página web. Para mandarlo, oprima 1. Para dejarlo, oprima 2.`,
  confirmCode:
    'Le daré un código y una clave para la clínica. Lo que es privado de manera especial, como la salud mental, no va en la copia. Para elegirlos, use nuestra página web. Para seguir, oprima 1. Para dejarlo, oprima 2.',
  go: { value: 'go', label: 'Seguir', key: '1', also: ['siga', 'adelante', 'mándelo', 'está bien'] },
  leave: { value: 'leave', label: 'Dejarlo', key: '2', also: ['déjelo', 'no', 'mejor no'] },
  left: { text: 'No se compartió nada.' },
  texted: (given, family) =>
    `${given} ${family} comparte con usted un expediente de salud del VA. Necesita una clave: llame a ${given} para saberla. Para abrirlo:`,
  textedLabel: 'Abrir el expediente',
  sent: (given, passcode) => ({
    text: `Listo. ${given} recibe el enlace por texto. Clave: ${passcode}. Dígasela usted a ${given}. Nunca la mandamos por texto.`,
    speech: [
      ...spoken(`Listo. ${given} recibe el enlace por texto.`, 'Anote la clave. Es:'),
      pause(700),
      ...thrice(passcode),
      pause(700),
      ...spoken(`Dígasela usted a ${given}. Nunca la mandamos por texto.`),
    ],
  }),
  code: (code, passcode, address) => ({
    text: `Código para la clínica: ${code}. Clave: ${passcode}. La clínica abre ${address} y escribe el código, y luego la clave. Sirve una sola vez, por 15 minutos.`,
    speech: [
      ...spoken('Anote dos números para la clínica. El código es:'),
      pause(700),
      ...thrice(code),
      pause(700),
      ...spoken('La clave es:'),
      pause(700),
      ...thrice(passcode),
      pause(700),
      ...spoken(`La clínica abre ${address}. Allí escribe el código, y luego la clave.`),
      ...spoken('Sirve una sola vez, por 15 minutos.'),
    ],
  }),
  forClinic: (day) => `una clínica, con el código del ${day}`,
  written: {
    ask: { text: 'Para oírlo otra vez, oprima 1. Cuando lo tenga, oprima 2. Para anularlo, oprima 3.' },
    options: [
      {
        value: 'again',
        label: 'Oírlo otra vez',
        key: '1',
        also: [
          ...['otra vez', 'repita', 'repítalo', 'me repite la clave', 'repita la clave', 'repita el código'],
          ...['cuál es la clave', 'olvidé la clave', 'una vez más', 'cómo'],
        ],
      },
      {
        value: 'done',
        label: 'Ya lo tengo',
        key: '2',
        also: ['ya lo tengo', 'ya', 'listo', 'gracias', 'está bien', 'ya lo anoté'],
      },
      {
        value: 'takeBack',
        label: 'Anularlo',
        key: '3',
        also: [
          ...['anúlelo', 'anular', 'deshacer', 'fue un error', 'me equivoqué', 'quítelo', 'cambié de idea'],
          ...['se lo di a la persona equivocada', 'le di el enlace a la persona equivocada'],
        ],
      },
    ],
  },

  list: {
    none: { text: 'Usted no comparte su expediente con nadie por medio de este servicio.' },
    helper: (name, until) => `${name} le ayuda y puede ver su expediente hasta el ${until}.`,
    helperPaused: (name) => `${name} le ayuda, pero por ahora no ve nada.`,
    link: (to, kind, until) => {
      const what = {
        copy: 'Un enlace',
        texted: 'Un enlace por texto',
        code: 'Un código de clínica',
        live: 'Un enlace que se mantiene al día',
      }[kind];
      return `${what} para ${to}, ${until === undefined ? 'hasta que usted lo termine' : `hasta el ${until}`}.`;
    },
    opened: (times, last) =>
      times === 1
        ? `Lo abrieron una vez, el ${last}.`
        : `Veces que lo abrieron: ${times}. Fecha reciente: ${last}.`,
    notOpened: 'Hasta ahora nadie lo abre.',
    wrong: (times) =>
      times === 1 ? 'Se probó una clave incorrecta.' : `Se probaron ${times} claves incorrectas.`,
    next: 'Para terminar uno, diga: dejar de compartir.',
    paused: {
      text: 'Nada de lo que compartió se abre ahora, porque primero hay algo que revisar.',
      sms: 'Nada de lo compartido se abre ahora, porque primero hay algo que revisar.',
    },
    more: (url) => ({
      text: `Su cuenta en la web lo muestra todo, y quién abrió su expediente: ${url}`,
      sms: `Su cuenta en la web lo muestra todo: ${url}`,
      speech: spoken('Su cuenta en la web muestra quién abrió su expediente.'),
    }),
  },

  stop: {
    which: 'Elija lo que debe terminar.',
    link: (to) => `el enlace para ${to}`,
    helper: (name) => `${name} como ayudante`,
    sure: (to) => ({
      keys: { text: `Para dejar de compartir con ${to}, oprima 1. Para dejarlo como está, oprima 2.` },
      words: { text: `¿Debe terminar ahora lo que comparte con ${to}?` },
    }),
    options: [
      { value: 'end', label: 'Terminarlo', key: '1', also: ['terminar', 'termine', 'sí', 'quitarlo'] },
      { value: 'leave', label: 'Dejarlo', key: '2', also: ['dejarlo como está', 'no', 'nada'] },
    ],
    done: (to) => ({
      text: `Listo. Lo compartido con ${to} ya no se abre. Lo que ya guardaron o tienen en papel se queda con ellos.`,
    }),
    unchanged: { text: 'Todo queda como estaba.' },
  },
};
