import type { sections as english } from '../en/sections.js';

/** Sin letras fuera de GSM-7: estas palabras van también en mensajes de texto. */
export const sections: typeof english = {
  medicines: { title: 'Medicamentos', one: 'medicamento', many: 'medicamentos', entry: 'Medicamento' },
  allergies: { title: 'Alergias', one: 'alergia', many: 'alergias', entry: 'Alergia' },
  conditions: { title: 'Enfermedades', one: 'enfermedad', many: 'enfermedades', entry: 'Enfermedad' },
  labs: {
    title: 'Resultados de laboratorio',
    one: 'resultado de laboratorio',
    many: 'resultados de laboratorio',
    entry: 'Resultado',
  },
  vitals: {
    title: 'Signos vitales',
    one: 'medida de signos vitales',
    many: 'medidas de signos vitales',
    entry: 'Medida',
  },
  immunizations: { title: 'Vacunas', one: 'vacuna', many: 'vacunas', entry: 'Vacuna' },
  appointments: { title: 'Citas', one: 'cita', many: 'citas', entry: 'Cita' },
  notes: { title: 'Notas médicas', one: 'nota médica', many: 'notas médicas', entry: 'Nota' },
  procedures: {
    title: 'Procedimientos',
    one: 'procedimiento',
    many: 'procedimientos',
    entry: 'Procedimiento',
  },
  visits: { title: 'Visitas', one: 'visita', many: 'visitas', entry: 'Visita' },
  plan: { title: 'Plan y metas', one: 'plan o meta', many: 'planes y metas', entry: 'Dato' },
  history: {
    title: 'Historial social y familiar',
    one: 'dato del historial social y familiar',
    many: 'datos del historial social y familiar',
    entry: 'Dato',
  },
  devices: { title: 'Aparatos médicos', one: 'aparato médico', many: 'aparatos médicos', entry: 'Aparato' },
  insurance: { title: 'Seguros', one: 'seguro', many: 'seguros', entry: 'Seguro' },
  careTeam: {
    title: 'Equipo de salud y contactos',
    one: 'persona del equipo de salud o contacto',
    many: 'personas del equipo de salud y contactos',
    entry: 'Contacto',
  },
  military: {
    title: 'Servicio militar',
    one: 'dato del servicio militar',
    many: 'datos del servicio militar',
    entry: 'Dato',
  },
  demographics: { title: 'Datos sobre usted', one: 'dato personal', many: 'datos personales', entry: 'Dato' },
  documents: { title: 'Documentos', one: 'documento', many: 'documentos', entry: 'Documento' },
};
