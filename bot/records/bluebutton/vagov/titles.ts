import type { SectionId } from '../../record.js';

/** Section titles of today's report, of its earlier commits, and of this service's own report in both languages. */
const titles: { readonly [S in SectionId]: readonly string[] } = {
  labs: ['lab and test results', 'labs and tests', 'resultados de laboratorio y pruebas'],
  notes: ['care summaries and notes', 'resúmenes de atención y notas'],
  immunizations: ['vaccines', 'vacunas'],
  allergies: ['allergies', 'allergies and reactions', 'alergias'],
  conditions: ['health conditions', 'condiciones de salud'],
  vitals: ['vitals', 'signos vitales'],
  medicines: ['medications', 'va medications', 'medicinas'],
  appointments: ['appointments', 'va appointments', 'past appointments', 'upcoming appointments', 'citas'],
  demographics: ['demographics', 'va demographics records', 'account summary', 'datos personales'],
  military: [
    'military service',
    'dod military service',
    'dod military service information',
    'servicio militar',
  ],
  procedures: ['procedures', 'procedimientos'],
  visits: ['visits', 'visitas'],
  plan: ['plan and goals', 'plan y metas'],
  history: ['social and family history', 'historial social y familiar'],
  devices: ['medical devices', 'aparatos médicos'],
  insurance: ['insurance', 'seguros'],
  careTeam: ['care team and contacts', 'equipo de salud y contactos'],
  documents: ['documents', 'documentos'],
};

const byTitle = new Map(
  Object.entries(titles).flatMap(([id, list]) => list.map((title) => [title, id as SectionId] as const)),
);

export const sectionTitled = (title: string): SectionId | undefined =>
  byTitle.get(title.trim().toLowerCase());
