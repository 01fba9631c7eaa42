import type { SectionId } from '../../../bot/records/record.js';
import { labNames, labNamesEs, vaccineNames, vitalNames, vitalNamesEs } from '../rules/names.js';

/** The part of the record that is named beside another wish: "text me my allergies". The first that matches. */
const sections: readonly (readonly [SectionId, string])[] = [
  ['allergies', 'allerg\\w*|alerg\\w*'],
  ['immunizations', `shots?|vaccin\\w*|immuniz\\w*|boosters?|vacun\\w*|inmuniz\\w*|(?:${vaccineNames})`],
  ['appointments', 'appointments?|citas?|schedule'],
  ['notes', 'notes?|notas?|discharge \\w+'],
  ['procedures', 'surger\\w+|procedures?|operations?|cirugias?|procedimientos?|operaciones?'],
  [
    'medicines',
    'medicines?|medications?|pills?|prescriptions?|drugs?|medicinas?|medicamentos?|pastillas?|recetas?',
  ],
  ['labs', `labs?|results?|tests?|laboratorios?|resultados?|analisis|examenes|${labNames}|${labNamesEs}`],
  ['vitals', `vitals?|signos vitales|${vitalNames}|${vitalNamesEs}`],
  ['conditions', 'conditions?|diagnos\\w+|problems?|condiciones|diagnostic\\w+|enfermedades'],
  ['visits', 'visits?|visitas?|hospital stays?'],
  ['plan', 'care plans?|goals|plan de cuidado|metas'],
  ['devices', 'devices?|implants?|aparatos|implantes?'],
  ['insurance', 'insurance|seguro'],
  ['careTeam', 'care team|equipo de (?:salud|cuidado)'],
  ['military', 'military|dd ?214|militar'],
  ['history', 'family history|historial familiar'],
  ['documents', 'documents?|documentos?'],
];

const patterns = sections.map(
  ([id, words]) => [id, new RegExp(`(?<![a-z0-9])(?:${words})(?![a-z0-9])`)] as const,
);

export const sectionNamed = (said: string): SectionId | undefined =>
  patterns.find(([, pattern]) => pattern.test(said))?.[0];
