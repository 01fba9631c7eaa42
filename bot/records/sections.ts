import type { SectionId } from './record.js';

/** The one ordered list of sections. Menus, readers and outputs follow it; nothing else lists sections. */
export const sectionIds = [
  'medicines',
  'allergies',
  'conditions',
  'labs',
  'vitals',
  'immunizations',
  'appointments',
  'notes',
  'procedures',
  'visits',
  'plan',
  'history',
  'devices',
  'insurance',
  'careTeam',
  'military',
  'demographics',
  'documents',
] as const satisfies readonly SectionId[];
