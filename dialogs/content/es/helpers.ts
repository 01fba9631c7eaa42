import type { helpers as english } from '../en/helpers.js';

export const helpers: typeof english = {
  ask: '¿El expediente de quién?',
  press: (label, key, own) => {
    const whom = own ? 'Para el suyo' : `Para ${label}`;
    return key === undefined ? `${whom}, diga el nombre.` : `${whom}, oprima ${key}.`;
  },
  own: (given) => ({
    label: 'Mi propio expediente',
    also: ['mío', 'el mío', 'mi expediente', 'el propio', 'yo', 'para mí', given],
  }),
  also: (names) => names.flatMap((name) => [name, `de ${name}`, `el de ${name}`, `el expediente de ${name}`]),
  open: (given) => ({ text: `El expediente de ${given} está abierto ahora.` }),
  ownOpen: { text: 'Su propio expediente está abierto ahora.' },
  onlyYours: { text: 'Aquí puede abrir su propio expediente, y ningún otro.' },
  notNow: { text: 'Ese expediente no está abierto para usted ahora.' },
  chooseOnWeb: (url) => ({ text: `Elija el expediente en la web, en su cuenta: ${url}` }),

  download: (given) => ({
    text: `${given}: En esta página elige un archivo del expediente. Guarde el archivo en un lugar seguro.`,
  }),

  sent: (given) => ({
    text: `Listo. Le mandé un texto con un enlace a ${given}. El texto no dice nada de su salud. ${given} inicia su sesión y ve su expediente, como usted firmó.`,
  }),
  sentLater: (given) => ({
    text: `Listo. Es tarde donde está ${given}, así que le mando el enlace por la mañana. El texto no dice nada de su salud. ${given} entra con su propia cuenta y ve su expediente, como usted lo firmó.`,
  }),
  noMobile: (given) => ({ text: `No tengo un celular de ${given} que reciba nuestros textos.` }),
  held: {
    text: 'Usted cambió su manera de entrar, y por eso no se manda nada a nadie durante 24 horas. Es para protegerle.',
  },
  notice: {
    text: 'Alguien a quien usted ayuda nos pide enviarle este enlace. Entre con su propia cuenta y elija el expediente del VA que quiere abrir.',
  },

  whom: '¿El acceso de quién?',
  toWhom: '¿A quién lo mando?',
  nobody: {
    text: 'Nadie más puede ver su expediente por medio de este servicio. Para dar acceso a alguien, inicie sesión en nuestra página web, o pregunte al personal de su clínica del VA.',
    sms: 'Solo usted puede ver su expediente por este servicio. Para dar acceso a alguien, entre en nuestra web, o pregunte en su centro del VA.',
  },
  nothingToChange: { text: 'No hay nada que cambiar en quién puede ver su expediente.' },
  notGranted: { text: 'Esa persona ya no puede ver su expediente.' },
  endOrPause: (given) => ({
    keys: {
      text: `Para terminar el acceso de ${given}, oprima 1. Para hacer una pausa, oprima 2. Para dejarlo como está, oprima 3.`,
    },
    words: { text: `¿Debe terminar el acceso de ${given}, o solo quedar en pausa?` },
  }),
  options: [
    { value: 'end', label: 'Terminarlo', key: '1', also: ['terminar', 'termine', 'quitarlo'] },
    { value: 'pause', label: 'Hacer una pausa', key: '2', also: ['pausa', 'pausar', 'solo una pausa'] },
    { value: 'leave', label: 'Dejarlo', key: '3', also: ['dejarlo como está', 'no', 'nada'] },
  ],
  unchanged: { text: 'Todo queda como estaba.' },
  ended: (given) => ({ text: `Listo. ${given} ya no puede ver su expediente.` }),
  paused: (given) => ({
    text: `Listo. Por ahora ${given} no puede ver su expediente. Para que ${given} lo vea otra vez, diga: devolver el acceso.`,
  }),
  resumed: (given) => ({ text: `Listo. ${given} puede ver su expediente otra vez, como usted firmó.` }),
};
