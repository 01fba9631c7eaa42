import type { Content } from '../../index.js';
import { blood } from './blood.js';
import { medicines } from './medicines.js';
import { others } from './others.js';
import { tests } from './tests.js';

export const glossary: Content['glossary'] = {
  terms: { ...blood, ...tests, ...medicines, ...others },
  next: (kind) => next[kind],
  forYou: 'Lo que significa para usted se lo puede decir su equipo del VA.',
  unknown: (name) => ({
    text: `Perdone, no tengo palabras sencillas para ${name}. Su equipo del VA o su farmacia se lo pueden explicar, o llame a MyVA411: 800-698-2411 (TTY: 711). Puede pedir otra palabra, como A1C.`,
    speech: [
      { say: `Perdone, no tengo palabras sencillas para ${name}.` },
      { pauseMs: 400 },
      {
        say: 'Su equipo del VA o su farmacia se lo pueden explicar. Para una persona, oprima 0. Puede pedir otra palabra, como A uno C.',
      },
    ],
  }),
  which: {
    web: { text: '¿Qué palabra le explico? Escríbala, como A1C.' },
    sms: { text: 'Mande la palabra que quiere que le explique, como A1C.' },
    voice: { text: '¿Qué palabra le explico? Diga: qué quiere decir A uno C.' },
  },
};

const next: Readonly<Record<Parameters<Content['glossary']['next']>[0], string>> = {
  result: 'Para ver sus resultados, pida: laboratorio.',
  vital: 'Para ver sus medidas, pida: signos vitales.',
  medicine: 'Para ver su lista, pida: medicamentos.',
  condition: 'Para ver su lista, pida: enfermedades.',
  record: 'Puede pedir otra palabra, o algo de su expediente.',
};
