import type { Intent } from '../understand.js';
import { labNames, labNamesEs, vaccineNames, vaccineNamesEs, vitalNames, vitalNamesEs } from './names.js';
import { rules } from './rule.js';

/** One telling word in words no rule knows: enough to ask "did you mean", not to act. */
export const keywords = [
  ...rules('medicines', 'medic\\w+|pills?|drugs?|prescriptions?|pastillas?|recetas?|dos(?:e|is|age)|mg'),
  ...rules('appointments', 'visits?|schedul\\w+|citas?|visita'),
  ...rules('immunizations', `shots?|${vaccineNames}|${vaccineNamesEs}`),
  ...rules('labs', `labs?|tests?|results?|blood|sangre|resultados?|${labNames}|${labNamesEs}`),
  ...rules('vitals', `${vitalNames}|${vitalNamesEs}`),
  ...rules('conditions', 'diseases?|illness\\w*|enfermedad\\w*|diabetes|cancer|diagnos\\w+'),
  ...rules('notes', 'notes?|notas?'),
  ...rules('insurance', 'insurance|seguro'),
  ...rules('military', 'military|militar'),
  ...rules('documents', 'documents?|documentos?'),
  ...rules('demographics', 'address|birthday|direccion'),
  ...rules('refill', 'refills?|pharmacy|farmacia'),
  ...rules('summary', 'records?|expediente|registros?|historial'),
  ...rules('textMe', 'text|texto'),
  ...rules('person', 'someone|somebody|alguien|doctor'),
  ...rules('download', 'file|print|archivo'),
] satisfies readonly { intent: Intent; pattern: RegExp }[];
