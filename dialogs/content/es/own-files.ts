import type { FileFormat } from '../../../bot/records/files/file.js';
import { describeDate } from '../../../bot/sharing/index.js';
import type { Content } from '../index.js';
import { listed } from '../words.js';
import { sections } from './sections.js';

const are: { readonly [F in FileFormat]: string } = {
  mhv: 'un informe Blue Button de My HealtheVet',
  vagov: 'un informe Blue Button de VA.gov',
  cms: 'un archivo Blue Button de Medicare',
  ccda: 'un resumen de salud',
  c32: 'un resumen de salud',
  fhir: 'un expediente de salud',
};

const nothingKept = 'No guardé nada de él.';
const text =
  'En My HealtheVet o VA.gov, elija el informe Blue Button como archivo de texto (.txt). Luego agregue ese.';

const kinds: { readonly [F in FileFormat]: string } = {
  mhv: 'Informe Blue Button de My HealtheVet',
  vagov: 'Informe Blue Button de VA.gov',
  cms: 'Archivo Blue Button de Medicare',
  ccda: 'Resumen de salud',
  c32: 'Resumen de salud',
  fhir: 'Expediente de salud',
};

export const ownFiles: Content['ownFiles'] = {
  how: {
    text: 'Aquí puede agregar un archivo de su expediente de salud, como un informe Blue Button. Junto al lugar donde escribe hay un clip. Selecciónelo y elija el archivo. Puede tener hasta 20 MB. Lo leo y le digo qué es antes de guardar nada.',
  },
  notTaken: { text: 'No tomé el archivo. Primero tiene que entrar, y luego elegirlo otra vez.' },
  chooseAgain: {
    text: 'No tomé el archivo de antes de entrar. Elíjalo otra vez ahora: seleccione el clip junto al lugar donde escribe.',
  },
  onWeb: {
    text: 'Solo puede agregar un archivo en nuestro chat en la web, después de entrar allí.',
    sms: 'Solo puede agregar un archivo en nuestro chat de la web.',
  },
  chatLabel: 'Abrir el chat',
  notHelper: {
    text: 'Solo el Veterano puede agregar un archivo a este expediente. No leí el archivo.',
  },

  isA: (format, dated) =>
    dated === undefined ? `Es ${are[format]}.` : `Es ${are[format]} del ${describeDate(dated, 'es')}.`,
  has: (counted) =>
    `Trae ${listed(
      counted.map(({ id, count }) => `${count} ${sections[id][count === 1 ? 'one' : 'many']}`),
      'y',
    )}.`,
  hasNothing: 'Dice que no hay nada que anotar.',
  inPart: 'No pude leer algunas partes, así que aquí puede faltar algo.',
  asOfThen: 'Muestra lo que se anotó entonces. Puede que algo ya no sea así.',

  whose: {
    ask: {
      text: 'El archivo no dice del todo de quién es: le falta su nombre o su fecha de nacimiento. ¿Es su propio expediente?',
    },
    mine: { value: 'mine', label: 'Es mío', also: ['mio', 'mío', 'es mio', 'el mío', 'es el mio'] },
    notMine: {
      value: 'notMine',
      label: 'No es mío',
      also: ['no es mio', 'no', 'de otra persona', 'es de otra persona'],
    },
  },
  notMine: { text: `Entonces no lo uso. ${nothingKept}` },

  keep: {
    ask: { text: '¿Lo guardo con su expediente? ¿O solo lo vemos ahora, o lo borro?' },
    yes: {
      value: 'keep',
      label: 'Guardarlo',
      also: ['guardar', 'guardelo', 'guárdelo', 'guardalo', 'sí', 'si', 'sí por favor', 'claro'],
    },
    look: { value: 'look', label: 'Solo verlo ahora', also: ['solo ver', 'verlo', 'solo verlo', 'ver'] },
    away: {
      value: 'away',
      label: 'Borrarlo',
      also: ['borrar', 'borrelo', 'bórrelo', 'no lo guarde', 'no', 'elimínelo'],
    },
    safe: {
      value: 'safe',
      label: '¿Es seguro guardarlo?',
      also: ['es seguro', 'es seguro guardar', 'está seguro', 'es segura', 'seguro'],
    },
    isSafe: {
      text: 'Sí. Lo guardo bajo llave, con una llave solo suya. Nadie lo ve, salvo usted y quien usted deje ver su expediente. Puede borrarlo cuando quiera.',
    },
  },
  done: {
    kept: {
      text: 'Ya lo guardo con su expediente, bajo llave. Lo que viene de él dice que usted lo agregó. Puede borrarlo cuando quiera en la página de su cuenta.',
    },
    look: {
      text: 'No lo guardo. Durante una hora puede preguntarme por él aquí. Cuando cierre la sesión, se borra. Para borrarlo antes, seleccione Borrarlo. O pida lo que quiera ver.',
    },
    away: { text: `Lo borré. ${nothingKept}` },
    accountLabel: 'Ver los archivos que agregó',
  },
  kinds,
  page: {
    title: 'Archivos que agregó',
    help: 'Estos archivos se guardan con su historial, bajo llave. Lo que viene de ellos dice que usted lo agregó.',
    none: 'Todavía no ha agregado ningún archivo.',
    added: (day) => `Agregado el ${day}.`,
    size: (size) => `Tamaño: ${size}.`,
    remove: (name) => `Borrar el archivo ${name}`,
    add: 'Agregar un archivo',
    choose: 'Elija el archivo',
    chooseHelp:
      'Un informe Blue Button como archivo de texto, o un archivo que le dio otra clínica. Puede tener hasta 20 MB.',
    mine: 'Es mi propio historial de salud. Guárdelo con mi historial del VA.',
    addIt: 'Agregar este archivo',
    back: 'Volver a los archivos que agregó',
  },
  gone: { text: 'Ese archivo ya no está aquí. Agréguelo otra vez.' },

  refused: {
    tooLarge: { text: `Ese archivo es muy grande para mí. Puede tener hasta 20 MB. ${nothingKept}` },
    tooFull: { text: `Ese archivo trae más de lo que puedo leer: más de 60,000 datos. ${nothingKept}` },
    pdf: { text: `Ese archivo es un PDF. No puedo leer un expediente de un PDF. ${text} ${nothingKept}` },
    word: { text: `Ese archivo es de Word. No puedo leer un expediente de él. ${text} ${nothingKept}` },
    picture: { text: `Eso es una imagen. No puedo leer un expediente de ella. ${text} No guardé nada.` },
    zip: {
      text: `Ese es un archivo ZIP, con otros archivos dentro. Ábralo primero en su computadora y agregue el expediente que trae. ${nothingKept}`,
    },
    page: { text: `Eso es una página web. No puedo leer un expediente de ella. ${text} No guardé nada.` },
    notARecord: {
      text: `No encuentro un expediente de salud en ese archivo. Puedo leer textos Blue Button y los archivos que dan otras clínicas. ${nothingKept}`,
    },
    empty: { text: `No encontré nada sobre su salud en ese archivo. ${nothingKept}` },
    broken: {
      text: `No pude leer ese archivo. Tal vez esté dañado. Pida otra copia y vuelva a probar. ${nothingKept}`,
    },
    tooSlow: { text: `Ese archivo tardó demasiado en leerse. ${nothingKept}` },
    twoPeople: { text: `Ese archivo trae datos de más de una persona, así que no lo uso. ${nothingKept}` },
    somebodyElse: {
      text: `El nombre o la fecha de nacimiento en ese archivo no son los suyos, así que no lo uso. ${nothingKept} Si es suyo, llame al 800-698-2411 (TTY: 711).`,
    },
    tooMany: {
      text: 'Ya agregó todos los archivos que puedo guardar. Borre uno primero en la página de su cuenta.',
    },
    same: {
      text: 'Ya agregó ese mismo archivo. Está con su expediente, y lo guardo una sola vez.',
    },
    several: { text: 'Agregue un solo archivo a la vez. No guardé nada.' },
    none: { text: 'No llegó ningún archivo. Agréguelo otra vez.' },
  },
};
