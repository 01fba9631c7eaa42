import { spoken } from '../words.js';
import type { Content } from '../index.js';

const stopped = 'Lo que perdió ya no abre nada. Se cerraron todas las sesiones, y compartir está en pausa.';
const texts =
  'Un celular que no tiene en la mano no recibe mensajes de texto hasta que lo confirme otra vez.';
const next =
  'Para empezar de nuevo, inicie la sesión en la página de su cuenta. Quite el teléfono, o confírmelo con una clave nueva. Ahí puede imprimir otra tarjeta.';
const desk = 'O pida ayuda en su clínica del VA.';
const person = 'Una persona puede ayudarle: MyVA411, 800-698-2411 (TTY: 711), 24/7.';
const personSpoken = 'Una persona puede ayudarle. Oprima 0.';

export const lost: Content['lost'] = {
  which: {
    text: '¿Qué perdió?',
    speech: spoken(
      '¿Qué perdió?',
      'Un teléfono: oprima 1. Su tarjeta de claves: oprima 2. Los dos: oprima 3.',
      'Si no perdió nada, y necesita otro teléfono o PIN, oprima 4.',
    ),
  },
  phone: {
    value: 'phone',
    label: 'Un teléfono',
    key: '1',
    also: ['telefono', 'el telefono', 'mi telefono', 'celular', 'mi celular', 'el celular'],
  },
  card: {
    value: 'card',
    label: 'Mi tarjeta de claves',
    key: '2',
    also: ['tarjeta', 'mi tarjeta', 'la tarjeta'],
  },
  both: { value: 'both', label: 'Los dos', key: '3', also: ['ambos', 'las dos cosas'] },
  neither: {
    value: 'neither',
    label: 'Nada, necesito otro teléfono o PIN',
    key: '4',
    also: ['nada', 'ninguno', 'otro telefono', 'otro pin', 'mi pin', 'pin'],
  },

  byLink: {
    text: '¿Perdió un teléfono o su tarjeta de claves? Inicie la sesión con este enlace para detenerlo. Sirve una vez, por 10 minutos.',
    sms: '¿No tiene su celular o su tarjeta de claves? Entre con este enlace para que ya no sirvan. El enlace sirve una vez, 10 minutos.',
  },
  linkLabel: 'Identificarse',
  byPage: {
    text: '¿Perdió un teléfono o su tarjeta de claves? Inicie la sesión en la página de su cuenta para detenerlo al momento.',
  },
  change: (accountUrl) => ({
    text: `Para agregar un teléfono, escoger otro PIN o imprimir otra tarjeta, inicie la sesión en ${accountUrl}. ${person}`,
    speech: spoken(
      'Para agregar un teléfono, escoger otro PIN o imprimir otra tarjeta, inicie la sesión en la página de su cuenta.',
      personSpoken,
    ),
  }),

  pinOrCard: (n) => ({
    text: `Para detenerlo, marque su PIN de 8 cifras en el teclado. Si no lo tiene, marque la clave número ${n} de su tarjeta.`,
  }),
  pin: { text: 'Para detenerlo, marque su PIN de 8 cifras en el teclado.' },

  maybe: {
    text: `Si eso coincide con lo que tenemos: ${stopped} ${texts} ${next} ${desk} ${person}`,
    speech: spoken('Si eso coincide con lo que tenemos:', stopped, texts, next, desk, personSpoken),
  },
  done: {
    text: `${stopped} ${texts} ${next} ${desk} ${person}`,
    speech: spoken(stopped, texts, next, desk, personSpoken),
  },
  accountLabel: 'Su cuenta',
};
