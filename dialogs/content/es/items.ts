import type { Content } from '../index.js';
import { details } from './detail-labels.js';
import { codes } from './document-labels.js';
import {
  aboutYou,
  appointmentStatuses,
  flags,
  kinds,
  severities,
  sources,
  statuses,
  warnings,
  ways,
} from './item-labels.js';
import { sections } from './sections.js';

/**
 * Letters outside GSM-7 double a text. These words, and no others, are spelled without their accent in a text message:
 * spelled so, none of them is another word (unlike "sí" and "más").
 */
const plainSpelling: Readonly<Record<string, string>> = {
  día: 'dia',
  días: 'dias',
  cápsula: 'capsula',
  cápsulas: 'capsulas',
  inhalación: 'inhalacion',
  aplicación: 'aplicacion',
  presión: 'presion',
  Presión: 'Presion',
  corazón: 'corazon',
  estómago: 'estomago',
  vacío: 'vacio',
  oxígeno: 'oxigeno',
  última: 'ultima',
  Religión: 'Religion',
  sábados: 'sabados',
  oído: 'oido',
  acción: 'accion',
  entérica: 'enterica',
  mediodía: 'mediodia',
  comezón: 'comezon',
  náuseas: 'nauseas',
  ánimo: 'animo',
  depresión: 'depresion',
  próstata: 'prostata',
  líquidos: 'liquidos',
  Reacción: 'Reaccion',
  reacción: 'reaccion',
  atención: 'atencion',
  Categoría: 'Categoria',
  Complicación: 'Complicacion',
  Decisión: 'Decision',
  empezó: 'empezo',
  Falleció: 'Fallecio',
  Murió: 'Murio',
  Número: 'Numero',
  Terminó: 'Termino',
  Imágenes: 'Imagenes',
  Información: 'Informacion',
  Cuándo: 'Cuando',
};

export const items: Content['items'] = {
  and: 'y',
  forText: (text) => text.replace(/\p{L}+/gu, (word) => plainSpelling[word] ?? word),
  position: (id, n, of) => `${sections[id].entry} ${n} de ${of}.`,
  from: (place) => `De ${place}.`,
  source: (kind) => sources[kind],
  maybeSame: 'Puede ser lo mismo que otra anotada en otro lugar.',

  asWritten: (directions) => `Indicaciones en inglés, sin cambios: ${directions}`,
  asWrittenSpoken: 'Las indicaciones, como están escritas, en inglés, son:',
  noDirections: 'El expediente no trae indicaciones.',
  reason: (reason) => `Para, en inglés: ${reason}.`,
  status: (status) => `Estado: ${statuses[status]}.`,
  statusAsWritten: (status, written) => `Estado: ${statuses[status]} (el expediente dice "${written}").`,
  expired: 'Vencida no quiere decir que se lo quitaron.',
  nonVa: 'No es de una farmacia del VA.',
  refillsLeft: (n) => `Le ${n === 1 ? 'queda' : 'quedan'} ${n} ${n === 1 ? 'resurtido' : 'resurtidos'}.`,
  lastFilled: (date) => `Surtido por última vez: ${date}.`,
  quantity: (quantity) => `Cantidad: ${quantity}.`,

  pharmacyPhone: (phone) => `Farmacia: ${phone}.`,

  reactions: (list) => `Reacción, en inglés: ${list}.`,
  noReactions: 'El expediente no trae la reacción.',
  severity: (severity) => `Gravedad: ${severities[severity]}.`,
  highRisk: 'Marcada como de alto riesgo.',

  conditionStatus: (status) => `Estado, en inglés: ${status}.`,
  dated: (date) => `Fecha: ${date}.`,
  notGiven: 'NO se puso, dice el expediente.',
  received: (date) => `Puesta el ${date}.`,
  noDate: 'El expediente no trae la fecha.',
  notes: (notes) => `Notas, en inglés: ${notes}`,

  labValue: (name, value, date) =>
    date ? `${name}: ${value}, con fecha ${date}.` : `${name}: ${value}. El expediente no trae la fecha.`,
  noResult: (name) => `${name}: el expediente no trae el resultado.`,
  labRange: (range) => `Rango del laboratorio: ${range}.`,
  labFlag: (flag, written) =>
    written
      ? `El laboratorio lo marca como ${flags[flag]} ("${written}").`
      : `El laboratorio lo marca como ${flags[flag]}.`,
  labNoFlag: 'El laboratorio no lo marca como alto ni bajo.',
  labStatus: (status) => `Estado: ${status}.`,
  to: 'a',
  limits: { '<': 'debajo de', '<=': 'hasta', '>': 'arriba de', '>=': 'por lo menos' },

  vitalKind: (kind, name) => kinds[kind] ?? name,
  vital: (name, value, date) =>
    date ? `${name}: ${value}, con fecha ${date}.` : `${name}: ${value}. El expediente no trae la fecha.`,
  noReading: (name) => `${name}: el expediente no trae el valor.`,
  over: 'sobre',
  percent: 'por ciento',

  appointment: (when, what) => `${when}: ${what}.`,
  appointmentStatus: (status) => `Estado: ${appointmentStatuses[status]}.`,
  appointmentHow: (how) => `${ways[how]}.`,
  with: (provider) => `Con ${provider}.`,
  where: (place) => `En ${place}.`,
  clinicPhone: (phone) => `Teléfono: ${phone}.`,

  details,
  labels: {
    author: 'De',
    kind: 'Tipo',
    status: 'Estado',
    result: 'Respuesta',
    bodySite: 'Parte del cuerpo',
    due: 'Para el',
    relation: 'Familiar',
    maker: 'Fabricante',
    serialNumber: 'Serie',
    udi: 'Identificador del aparato',
    memberId: 'Miembro',
    groupNumber: 'Grupo',
    subscriber: 'Titular',
    role: 'Cargo',
    address: 'Domicilio',
    email: 'Correo',
    branch: 'Rama',
    rank: 'Rango',
  },
  planKind: (kind) => codes.planKind[kind],
  historyKind: (kind) => codes.historyKind[kind],
  contactKind: (kind) => codes.contactKind[kind],
  began: (when) => `Desde: ${when}.`,
  until: (when) => `Hasta: ${when}.`,
  directionsAsCoded: (directions) => `Sus datos en clave dicen: ${directions}`,

  aboutYou: (key) => aboutYou[key],
  warning: (warning) => warnings[warning],
};
