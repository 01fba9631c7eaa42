import { spoken } from '../words.js';
import type { Content } from '../index.js';

const person = 'MyVA411 puede ayudarle: 800-698-2411 (TTY: 711), las 24 horas, los 7 días de la semana.';
const personSms = 'MyVA411 le ayuda: 800-698-2411 (TTY: 711), 24/7.';
const personSpoken = 'MyVA 4 1 1 puede ayudarle a toda hora: 8 0 0, 6 9 8, 2 4 1 1. O oprima 0.';

export const verify: Content['verify'] = {
  signIn: {
    text: 'Para ver su expediente, primero inicie la sesión. Este enlace abre la página. Cuando termine, regrese aquí y le muestro lo que pidió.',
  },
  signInLabel: 'Iniciar sesión para ver su expediente',
  signInFailed: {
    text: `No pude confirmar quién es usted. Su expediente sigue cerrado. Puede pedirlo otra vez. ${person}`,
  },

  link: {
    text: 'Inicie la sesión con este enlace. La página le muestra lo que pidió. Sirve una vez, por 10 minutos.',
    sms: 'Use este enlace para identificarse. Luego le mostramos lo que pide. Sirve una vez, por 10 minutos.',
  },
  linkLabel: 'Identificarse',
  matchCode: {
    text: 'Si la página le da un código de 6 cifras, respóndalo aquí. ¿No tiene internet? Responda LLAMAR.',
    sms: 'Si le damos una clave de 6 cifras, responda con ella. ¿Sin internet? Responda LLAMAR.',
  },
  chatLink: {
    text: 'Para ver su expediente, primero inicie la sesión. Este enlace abre la página, y ella le muestra un código de 6 cifras. El enlace sirve una vez, por 10 minutos.',
  },
  chatCode: {
    text: 'Escriba aquí el código de 6 cifras de esa página. Escríbalo solo en un chat que usted mismo empezó.',
  },
  matchWrong: {
    text: 'Ese código no coincide. Mire la página y responda con las 6 cifras.',
    sms: 'Esa clave no coincide. Responda con las 6 cifras que ve en la pantalla.',
  },
  matchNone: {
    text: 'Ese código ya no sirve. Pida otra vez y le mando un enlace nuevo.',
    sms: 'Esa clave ya no sirve. Pida otra vez y le mando un enlace nuevo.',
  },

  member: {
    text: 'Marque su número de miembro en el teclado. Está en su tarjeta. Luego oprima la tecla gato.',
  },
  pin: { text: 'Marque su PIN de 8 cifras en el teclado.' },
  card: (n) => ({
    text: `Ahora la clave número ${n} de su tarjeta. Marque las 8 cifras. O marque las 6 cifras de su aplicación y oprima la tecla gato. Si no tiene ninguna, oprima 1 y luego la tecla gato.`,
    speech: spoken(
      `Ahora la clave número ${n} de su tarjeta.`,
      'Marque las 8 cifras.',
      'O marque las 6 cifras de su aplicación y oprima la tecla gato.',
      'Si no tiene ninguna, oprima 1 y luego la tecla gato.',
    ),
  }),
  noCard: {
    value: 'noCard',
    label: 'Sin tarjeta',
    key: '1',
    also: ['no la tengo', 'no tengo tarjeta', 'no tengo mi tarjeta', 'perdí mi tarjeta', 'perdi mi tarjeta'],
  },
  sentCode: {
    text: 'Si otro teléfono suyo recibe nuestros textos, le mandamos una clave de 6 cifras. Marque las 6 cifras.',
  },
  wrong: { text: 'Eso no coincide con lo que tenemos. Vamos a intentar otra vez.' },
  tooOften: {
    text: `Eso tampoco coincide. Su expediente sigue cerrado. ${person}`,
    speech: spoken('Eso tampoco coincide. Su expediente sigue cerrado.', personSpoken),
  },
  locked: (minutes) => {
    const time = `${minutes} ${minutes === 1 ? 'minuto' : 'minutos'}`;
    const wait = `Por su seguridad, pausamos el acceso. Intente otra vez en ${time}.`;
    return { text: `${wait} ${person}`, speech: spoken(wait, personSpoken), sms: `${wait} ${personSms}` };
  },
  signedIn: { text: 'Listo, ya tiene acceso.' },
  thanks: (name) => ({ text: `Gracias, ${name}.` }),
};
