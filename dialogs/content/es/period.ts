import type { Content } from '../index.js';
import { spoken } from '../words.js';

const clinic = 'Si espera una, llame a su equipo del VA o a MyVA411 al 800-698-2411 (TTY: 711), 24/7.';

/** "Desde el 10 de marzo", "desde marzo de 2024". */
const desde = (when: string): string => (/^\d{1,2} /.test(when) ? `desde el ${when}` : `desde ${when}`);

export const period: Content['period'] = {
  since: (n, what, when) => `Veo ${n} ${n === 1 ? 'dato' : 'datos'} de ${what} ${desde(when)}.`,
  noneSince: (what, when) => `No veo nada de ${what} ${desde(when)}.`,
  noneSinceWhereRead: (what, when) => `En lo que pude leer no veo nada de ${what} ${desde(when)}.`,
  all: (n, what) => `Veo ${n} ${n === 1 ? 'dato' : 'datos'} de ${what}.`,
  undated: (n) =>
    n === 1
      ? '1 de ellos no trae fecha. Puede ser de antes.'
      : `${n} de ellos no traen fecha. Pueden ser de antes.`,
  next: 'Esta es la cita que sigue:',
  last: (what) => `Esto es lo nuevo de ${what}:`,
  first: (what) => `Esto es lo primero de ${what}:`,
  noNext: `No veo citas por venir. ${clinic}`,
  noNextWhereRead: `En lo que pude leer no veo citas por venir. ${clinic}`,
  none: (what) => `No veo nada con fecha de ${what}.`,
  firstAndLast: (first, firstDate, last, lastDate) =>
    `El primero fue ${first}, con fecha ${firstDate}. El reciente es ${last}, con fecha ${lastDate}.`,
  chart: (name) => `Dibujo de ${name}. Todas sus cifras van en el texto.`,
  band: (range) => `Rango del laboratorio: ${range}`,
  top: 'Cifra de arriba (puntos)',
  bottom: 'Cifra de abajo (cuadros)',
  inAll: (n) => `Hay ${n} en total.`,
  older: (n) => (n === 1 ? '1 es de antes de esa fecha.' : `${n} son de antes de esa fecha.`),
  isSugar: 'La A1C mide la glucosa en la sangre.',
  refills: (name, n) => `${name}: ${n} ${n === 1 ? 'resurtido' : 'resurtidos'} por usar, dice el expediente.`,
  noRefills: (name) => `${name}: el expediente no dice los resurtidos que le quedan.`,
  dose: (name) => `De ${name}, el expediente dice:`,
  allergies: (names) => `Alergias en el expediente: ${names}.`,

  ask: {
    web: { text: 'Para ver todo, seleccione Todo. O pida otra cosa.' },
    sms: { text: 'Responda TODO para ver todo.' },
    voice: {
      text: 'Para oír todo, oprima 1. Para repetir, oprima estrella. Menú principal, oprima 9. O diga qué más quiere.',
      speech: spoken(
        'Para oír todo, oprima 1. Para repetir, oprima estrella.',
        'Menú principal, oprima 9. O diga qué más quiere.',
      ),
    },
  },
  allOption: {
    value: 'all',
    label: 'Todo',
    key: '1',
    also: ['todos', 'todas', 'todo', 'ver todo', 'oir todo', 'los otros', 'las otras', 'si'],
  },
};
