import { spoken } from '../words.js';
import type { Content } from '../index.js';

export const calls: Content['calls'] = {
  notSetUp: { text: '¿Todavía no está inscrito? Oprima 3 y luego la tecla gato.' },
  setUpOption: {
    value: 'setUp',
    label: 'Cómo inscribirse',
    key: '3',
    also: ['no estoy inscrito', 'no estoy inscrita', 'inscribirme', 'no tengo pin', 'cómo me inscribo'],
  },
  setUp: {
    text: 'Se inscribe una sola vez. En la web, inicie la sesión en la página de su cuenta. Agregue su teléfono, un PIN y una tarjeta de claves. O pregunte al personal de su clínica del VA. Revisan su identificación con foto y pueden darle una tarjeta. Para hablar con una persona, oprima 0.',
    speech: spoken(
      'Se inscribe una sola vez.',
      'En la web, inicie la sesión en la página de su cuenta. Agregue su teléfono, un PIN y una tarjeta de claves.',
      'O pregunte al personal de su clínica del VA. Revisan su identificación con foto y pueden darle una tarjeta.',
      'Para hablar con una persona, oprima 0.',
    ),
  },

  otherWay: {
    text: 'Para una clave por texto a otro teléfono suyo, oprima 1. Para que le llamemos a su teléfono fijo, oprima 2.',
    speech: spoken(
      'Para una clave por texto a otro teléfono suyo, oprima 1.',
      'Para que le llamemos a su teléfono fijo, oprima 2.',
    ),
  },
  byText: {
    value: 'byText',
    label: 'Una clave por texto',
    key: '1',
    also: ['texto', 'por texto', 'mensaje', 'mandeme un texto'],
  },
  byCall: {
    value: 'byCall',
    label: 'Una llamada',
    key: '2',
    also: ['llamada', 'llamar', 'llámeme', 'llameme', 'teléfono fijo', 'telefono fijo'],
  },
  callsBack: {
    text: 'Si un teléfono fijo suyo está inscrito, lo llamamos en un momento. Conteste, oprima 1 y marque su PIN otra vez. Adiós.',
  },

  cardLeft: (left) => ({
    text: `Le ${left === 1 ? 'queda' : 'quedan'} ${left} ${left === 1 ? 'clave' : 'claves'} en su tarjeta. Imprima una nueva en la página de su cuenta, o pida en su clínica del VA que le manden una.`,
  }),
  cardUsedUp: {
    text: 'Esa fue la última clave de su tarjeta. Imprima una nueva en la página de su cuenta, o pida en su clínica del VA que le manden una.',
  },

  silentTooLong: {
    text: 'No le he oído por 5 minutos, y por eso termino esta llamada. Se cerró su sesión. ¿En crisis? Llame al 988 y oprima 1.',
    speech: spoken(
      'No le he oído por 5 minutos, y por eso termino esta llamada. Se cerró su sesión.',
      'Si está en crisis, cuelgue, marque 9 8 8 y luego oprima 1.',
    ),
  },

  placed: {
    press: {
      text: 'Hola. Usted pidió que le llamáramos. Para seguir, oprima 1. Si no lo pidió, cuelgue.',
      speech: spoken(
        'Hola. Usted pidió que le llamáramos.',
        'Para seguir, oprima 1.',
        'Si no lo pidió, cuelgue.',
      ),
    },
    goOn: { value: 'goOn', label: 'Seguir', key: '1' },
    nobody: { text: 'Adiós.' },
    hello: {
      text: '¿En crisis? Llame al 988 y oprima 1. Esta es la línea del expediente médico del VA.',
      speech: spoken(
        'Si está en crisis, diga crisis ahora. O cuelgue, marque 9 8 8 y luego oprima 1.',
        'Esta es la línea del expediente médico del VA. Una computadora reconoce lo que usted dice. La llamada no se graba.',
      ),
    },
  },

  callOption: {
    value: 'callMe',
    label: 'LLAMAR',
    also: ['llamar', 'llame', 'llámeme', 'llameme', 'call', 'call me'],
  },
  calling: {
    text: 'Si tenemos este número inscrito, le llamamos ahora. Conteste, oprima 1 y marque su PIN. ¿Sin llamada? MyVA411: 800-698-2411 (TTY: 711).',
    sms: 'Si conocemos este celular, le llamamos ahora. Conteste, oprima 1 y marque su PIN. ¿Nadie le llama? MyVA411: 800-698-2411 (TTY: 711).',
  },
};
