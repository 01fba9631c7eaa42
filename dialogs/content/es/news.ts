import type { Part } from '../../../bot/records/changes/traces.js';
import type { Content } from '../index.js';
import { spoken } from '../words.js';
import { section } from './section.js';
import { sections } from './sections.js';

const parts: { readonly [P in Part]: string } = {
  status: 'el estado',
  directions: 'la dosis o las indicaciones',
  date: 'la fecha',
  result: 'el resultado',
  supply: 'los resurtidos',
  other: 'otros datos',
};

export const news: Content['news'] = {
  added: (id) => `Nuevo en ${sections[id].title}:`,
  changed: (id, list) => `Cambio en ${sections[id].title} (${list.map((part) => parts[part]).join(', ')}):`,
  moved: 'Cita con otra hora o fecha:',
  cancelled: 'Cita cancelada:',
  stopped: 'Medicamento ahora descontinuado:',
  critical: 'No es nuevo, y tiene marca de urgente:',

  since: (when) => `Esto es lo que hay de nuevo desde el ${when}.`,
  count: (n) => (n === 1 ? 'Hay 1 dato nuevo o con cambios.' : `Hay ${n} datos nuevos o con cambios.`),
  nothing: (when) => `No hay nada nuevo desde el ${when}.`,
  nothingWhereRead: (when) => `En lo que pude leer no hay nada nuevo desde el ${when}.`,
  unread: (names) => `No pude leer esto por ahora, y no puedo decir lo que hay de nuevo: ${names}.`,
  inPart: (names) => `Solo pude leer una parte de esto, y puede haber otros datos: ${names}.`,
  never: (names) => `Puedo leer esto por primera vez, y no puedo decir lo que es nuevo: ${names}.`,
  unsure: (n) =>
    n === 1
      ? 'Hay 1 dato de un lugar que antes no pude leer. Puede ser viejo o nuevo.'
      : `Hay ${n} datos de un lugar que antes no pude leer. Pueden ser viejos o nuevos.`,
  gone: (id, n) =>
    `Ya no veo ${n} ${n === 1 ? sections[id].one : section.names(id)}. No guardo copia de eso.`,

  first: (when) => ({
    text: `Es la primera vez que pide esto por este medio. De hoy en adelante puedo decirle lo que cambie después del ${when}. No guardo copia del expediente, solo marcas que muestran un cambio.`,
    sms: `De hoy en adelante puedo decirle lo que cambie. Datos al ${when}. No guardo copia del expediente.`,
  }),
  firstAsk: {
    web: { text: '¿Quiere ver los datos nuevos, de los 30 días pasados?' },
    sms: { text: 'Para ver lo de los 30 dias pasados, responda RECIENTE.' },
    voice: {
      text: 'Para oír los datos de los 30 días pasados, oprima 1. Menú principal, oprima 9. Una persona, oprima 0. O diga qué más quiere.',
    },
  },
  recent: {
    value: 'recent',
    label: 'Los 30 días pasados',
    key: '1',
    also: ['reciente', 'lo reciente', 'recientes', '30 dias', 'treinta dias', 'lo nuevo', 'si', 'claro'],
  },
  recentIntro: (n) =>
    n === 1 ? 'Veo 1 dato de los 30 días pasados.' : `Veo ${n} datos de los 30 días pasados.`,
  recentNone: 'No veo datos con fecha de los 30 días pasados.',
  recentNoneWhereRead: 'En lo que pude leer no hay datos con fecha de los 30 días pasados.',
  undated: (n) =>
    n === 1 ? 'Hay 1 dato sin fecha que no va con estos.' : `Hay ${n} datos sin fecha que no van con estos.`,

  done: {
    web: { text: 'Eso es todo. ¿Qué más quiere ver?' },
    sms: { text: 'Eso es todo. Para ver opciones responda MENU.' },
    voice: {
      text: 'Eso es todo. Para oírlo otra vez, oprima estrella. Menú principal, oprima 9. Una persona, oprima 0. O diga qué más quiere.',
      speech: spoken(
        'Eso es todo.',
        'Para oírlo otra vez, oprima estrella. Menú principal, oprima 9. Una persona, oprima 0. O diga qué más quiere.',
      ),
    },
  },
};
