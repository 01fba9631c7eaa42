import type { Content } from '../index.js';
import { listed, spoken } from '../words.js';

/** Without a, i, o, u accents: those letters are outside GSM-7 and double a text. Words were chosen to need none. */
export const texts: Content['texts'] = {
  stopped:
    'No le mandamos otros textos. Para recibirlos de nuevo, mande START. ¿En crisis? Llame al 988 y oprima 1, o mande un texto al 838255.',
  started:
    'De nuevo le mandamos textos. Para ver opciones: MENU. Ayuda: AYUDA. ¿En crisis? Llame al 988 y oprima 1, o mande un texto al 838255.',
  help: 'Expediente del VA. Opciones: MENU. STOP: no recibir textos. Una persona: 800-698-2411 (TTY: 711). ¿En crisis? Llame al 988 y oprima 1, o texto al 838255.',
  madePrivate:
    'Listo. Los textos a este celular no llevan datos de salud, solo enlaces. ¿En crisis? Llame al 988 y oprima 1, o mande un texto al 838255.',
  wrongNumber:
    'Disculpe. Quitamos este celular y no le mandamos otros textos. ¿En crisis? Llame al 988 y oprima 1, o mande un texto al 838255.',
  trouble:
    'No podemos contestar ahora. Escriba de nuevo, o llame a MyVA411: 800-698-2411. ¿En crisis? Llame al 988 y oprima 1, o texto al 838255.',
};

export const codes: Content['codes'] = {
  bind: (code) =>
    `${code} es su clave para agregar este celular a su expediente del VA. Sirve 10 minutos. No la comparta. Nunca se la vamos a pedir.`,
  signIn: (code) =>
    `${code} es su clave para la llamada de ahora. Solo debe marcarla en esa llamada. Sirve 10 minutos. No la comparta.`,
  changed:
    'Se hizo un cambio en su manera de entrar al expediente del VA. Si no fue usted, llame a MyVA411, 800-698-2411 (TTY: 711).',
  numberRemoved:
    'Un celular ya no recibe textos de su expediente del VA: nos dicen que no es de usted. Si lo es, llame a MyVA411, 800-698-2411 (TTY: 711).',
  call: {
    intro: 'Hola. Es el servicio del expediente médico del VA con la clave que pidió.',
    code: 'Su clave es:',
    again: 'Otra vez, su clave es:',
    lasts: 'La clave sirve por 10 minutos. No la comparta con nadie. Adiós.',
  },
};

export const oneMoment: Content['oneMoment'] = { text: 'Un momento, por favor.' };

export const reply: Content['reply'] = (says) => `Responda ${listed(says, 'o')}.`;

export const trouble: Content['trouble'] = {
  text: 'Tenemos una falla. Llame otra vez, o llame a MyVA411 al 800-698-2411 (TTY: 711). ¿En crisis? Llame al 988 y oprima 1.',
  speech: spoken(
    'Tenemos una falla de nuestro lado. Disculpe.',
    'Llame otra vez, o llame a MyVA 4 1 1 al 8 0 0, 6 9 8, 2 4 1 1.',
    'Si está en crisis, cuelgue, marque 9 8 8 y después oprima 1.',
  ),
};
