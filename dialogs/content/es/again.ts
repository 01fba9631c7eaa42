import { pause, spoken } from '../words.js';
import type { Content } from '../index.js';

const person = 'MyVA411 puede ayudarle: 800-698-2411 (TTY: 711), las 24 horas, los 7 días de la semana.';
const personSpoken = 'MyVA 4 1 1 puede ayudarle a toda hora: 8 0 0, 6 9 8, 2 4 1 1. O oprima 0.';

export const again: Content['again'] = {
  signIn: {
    text: 'Esto cambia quién puede ver su información de salud. Por eso, inicie la sesión una vez más, aunque acabe de hacerlo. Luego regrese aquí y sigo.',
  },
  signInLabel: 'Iniciar sesión una vez más',
  page: {
    text: 'Para esto, use la página de su cuenta. Le pide iniciar la sesión.',
    sms: 'Para esto, use su cuenta en la web. Le pide identificarse.',
  },
  pageLabel: 'Su cuenta',
  card: (n) => ({
    text: `Esto cambia quién puede ver su información de salud, y por eso necesito una clave más. Marque la clave número ${n} de su tarjeta. O marque las 6 cifras de su aplicación y oprima la tecla gato.`,
    speech: spoken(
      'Esto cambia quién puede ver su información de salud, y por eso necesito una clave más.',
      `Marque la clave número ${n} de su tarjeta.`,
      'O marque las 6 cifras de su aplicación y oprima la tecla gato.',
    ),
  }),
  notOnThisCall: {
    text: `No puedo hacer eso en una llamada que le hicimos nosotros. Llámenos y use su tarjeta, o inicie la sesión en la página de su cuenta. ${person}`,
    speech: spoken(
      'No puedo hacer eso en una llamada que le hicimos nosotros.',
      'Llámenos y use su tarjeta, o inicie la sesión en la página de su cuenta.',
      personSpoken,
    ),
  },
  tooOften: {
    text: `Eso tampoco coincide. No se cambió nada. ${person}`,
    speech: spoken('Eso tampoco coincide. No se cambió nada.', personSpoken),
  },
};

export const readableTexts: Content['readableTexts'] = {
  ownOnly: { text: 'Solo la persona dueña del expediente puede cambiar esto.' },
  already: {
    text: 'Los textos a su teléfono ya pueden mostrar su información de salud. Para terminarlo, responda PRIVADO a uno de ellos.',
  },
  warning: (last4) => ({
    text: [
      `Se trata de los mensajes de texto a su teléfono que termina en ${last4}.`,
      'Los mensajes de texto no son privados. Su compañía telefónica puede verlos, y también quien tome su teléfono.',
      'Los mensajes pueden quedar en su teléfono, y en otros aparatos, por años.',
      'Puede terminar esto en cualquier momento. Responda PRIVADO a uno de nuestros mensajes.',
    ].join('\n'),
    speech: [
      ...spoken(
        `Se trata de los mensajes de texto a su teléfono que termina en ${last4.split('').join(' ')}.`,
        'Los mensajes de texto no son privados. Su compañía telefónica puede verlos, y también quien tome su teléfono.',
        'Los mensajes pueden quedar en su teléfono, y en otros aparatos, por años.',
        'Puede terminar esto en cualquier momento. Responda PRIVADO a uno de nuestros mensajes.',
      ),
      pause(600),
    ],
  }),
  agree: {
    text: '¿Pueden los mensajes de texto a este teléfono mostrar su información de salud?',
    speech: spoken(
      '¿Pueden los mensajes de texto a este teléfono mostrar su información de salud?',
      'Si está de acuerdo, oprima 1. Si no, oprima 2.',
    ),
  },
  yes: { value: 'agree', label: 'Estoy de acuerdo', key: '1', also: ['sí', 'si', 'de acuerdo', 'acepto'] },
  no: { value: 'notNow', label: 'Ahora no', key: '2', also: ['no', 'no gracias', 'no acepto'] },
  done: {
    text: 'Listo. Desde ahora, los textos a este teléfono pueden mostrar su información de salud. Para terminarlo, responda PRIVADO a uno de ellos.',
  },
  unchanged: { text: 'De acuerdo. No se cambió nada.' },
  wording: 'readable-texts-heard-1',
};
