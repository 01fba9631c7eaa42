import type {
  Allergy,
  Appointment,
  DemographicKey,
  EntrySource,
  EntryWarning,
  LabFlag,
  MedicineStatus,
  Vital,
} from '../../../bot/records/record.js';
import type { Content } from '../index.js';

const statuses: { readonly [S in MedicineStatus]: string } = {
  active: 'activo',
  inProgress: 'en proceso',
  onHold: 'en espera',
  expired: 'receta vencida',
  discontinued: 'descontinuado',
  transferred: 'transferido',
  notAvailable: 'no disponible',
};
const flags: { readonly [F in LabFlag]: string } = {
  low: 'bajo',
  high: 'alto',
  criticalLow: 'bajo y de alerta urgente',
  criticalHigh: 'alto y de alerta urgente',
  critical: 'de alerta urgente',
  abnormal: 'anormal',
  normal: 'normal',
};
const severities: { readonly [S in NonNullable<Allergy['severity']>]: string } = {
  mild: 'leve',
  moderate: 'moderada',
  severe: 'grave',
};
const kinds: { readonly [K in Vital['kind']]: string | undefined } = {
  bloodPressure: 'Presión arterial',
  heartRate: 'Pulso',
  breathing: 'Frecuencia respiratoria',
  oxygen: 'Nivel de oxígeno',
  temperature: 'Temperatura',
  weight: 'Peso',
  height: 'Estatura',
  pain: 'Nivel de dolor',
  other: undefined,
};
const appointmentStatuses: { readonly [S in Appointment['status']]: string } = {
  booked: 'programada',
  cancelled: 'cancelada',
  noShow: 'no se presentó',
  past: 'pasada',
  pending: 'por confirmar',
  unknown: 'estado no disponible',
};
const ways: { readonly [H in NonNullable<Appointment['how']>]: string } = {
  inPerson: 'En persona',
  video: 'Por video',
  phone: 'Por teléfono',
};
const sources: { readonly [K in EntrySource['kind']]: string } = {
  va: 'Del VA.',
  selfEntered: 'Anotado por usted.',
  dod: 'Del Departamento de Defensa (DOD).',
  outside: 'De fuera del VA.',
  added: 'Agregado por usted.',
};
const aboutYou: { readonly [K in DemographicKey]: string } = {
  fullName: 'Nombre',
  birthDate: 'Fecha de nacimiento',
  gender: 'Género',
  address: 'Domicilio',
  homePhone: 'Teléfono de casa',
  mobilePhone: 'Celular',
  workPhone: 'Teléfono del trabajo',
  phone: 'Teléfono',
  email: 'Correo',
  maritalStatus: 'Estado civil',
  language: 'Idioma',
  race: 'Raza',
  ethnicity: 'Etnia',
  religion: 'Religión',
  emergencyContact: 'Contacto de emergencia',
  nextOfKin: 'Familiar cercano',
  contact: 'Contacto',
};
const warnings: { readonly [W in EntryWarning]: string } = {
  unreadable: 'No pude leer esta entrada. Pregunte a su equipo del VA lo que dice.',
  nameMissing: 'El expediente solo trae una clave, sin nombre.',
  dateUnreadable: 'No pude leer la fecha.',
  timeUncertain: 'La hora no es segura; solo se da la fecha.',
  statusUnknown: 'No pude leer el estado.',
  resultMissing: 'No pude leer el resultado.',
  endDatePassed: 'El expediente dice activo, pero su fecha final ya pasó.',
  doNotTake: 'El expediente dice que NO se debe tomar.',
  ruledOut: 'El expediente dice que usted NO tiene esto.',
  unconfirmed: 'Se sospecha, sin confirmar.',
  notCurrent: 'Ya no es actual.',
  noneKnownElsewhere: 'Otra parte del expediente dice que no hay ninguna.',
  halfPressure: 'Falta uno de los dos valores de la presión.',
};

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
  Reacción: 'Reaccion',
  reacción: 'reaccion',
};

export const items: Content['items'] = {
  and: 'y',
  forText: (text) => text.replace(/\p{L}+/gu, (word) => plainSpelling[word] ?? word),
  position: {
    medicines: (n, of) => `Medicamento ${n} de ${of}.`,
    allergies: (n, of) => `Alergia ${n} de ${of}.`,
    conditions: (n, of) => `Enfermedad ${n} de ${of}.`,
    labs: (n, of) => `Resultado ${n} de ${of}.`,
    vitals: (n, of) => `Medida ${n} de ${of}.`,
    immunizations: (n, of) => `Vacuna ${n} de ${of}.`,
    appointments: (n, of) => `Cita ${n} de ${of}.`,
    demographics: (n, of) => `Dato ${n} de ${of}.`,
  },
  from: (place) => `De ${place}.`,
  source: (kind) => sources[kind],
  maybeSame: 'Puede ser lo mismo que otra anotada en otro lugar.',

  asWritten: (directions) => `Indicaciones como aparecen en el expediente: ${directions}`,
  asWrittenSpoken: 'Las indicaciones, como están escritas, en inglés, son:',
  noDirections: 'El expediente no trae indicaciones.',
  reason: (reason) => `Para: ${reason}.`,
  status: (status) => `Estado: ${statuses[status]}.`,
  statusAsWritten: (status, written) => `Estado: ${statuses[status]} (el expediente dice "${written}").`,
  expired: 'Vencida no quiere decir que se lo quitaron.',
  nonVa: 'No es de una farmacia del VA.',
  refillsLeft: (n) => `Le ${n === 1 ? 'queda' : 'quedan'} ${n} ${n === 1 ? 'resurtido' : 'resurtidos'}.`,
  lastFilled: (date) => `Surtido por última vez: ${date}.`,
  quantity: (quantity) => `Cantidad: ${quantity}.`,

  pharmacyPhone: (phone) => `Farmacia: ${phone}.`,

  reactions: (list) => `Reacción: ${list}.`,
  noReactions: 'El expediente no trae la reacción.',
  severity: (severity) => `Gravedad: ${severities[severity]}.`,
  highRisk: 'Marcada como de alto riesgo.',

  conditionStatus: (status) => `Estado: ${status}.`,
  dated: (date) => `Fecha: ${date}.`,
  received: (date) => `Puesta el ${date}.`,
  noDate: 'El expediente no trae la fecha.',
  notes: (notes) => `Notas: ${notes}`,

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

  aboutYou: (key) => aboutYou[key],
  warning: (warning) => warnings[warning],
};
