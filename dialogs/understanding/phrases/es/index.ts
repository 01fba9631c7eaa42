import { gettingOutEs } from './getting-out.js';
import { medicinesEs } from './medicines.js';
import { moreEs } from './more.js';
import { outOfScopeEs } from './out-of-scope.js';
import { recordEs } from './record.js';
import { serviceEs } from './service.js';
import { saidRecordEs } from './said-record.js';
import { saidServiceEs } from './said-service.js';
import { steeringEs } from './steering.js';

export const phrasesEs = [
  medicinesEs,
  recordEs,
  gettingOutEs,
  serviceEs,
  steeringEs,
  saidRecordEs,
  saidServiceEs,
  moreEs,
  outOfScopeEs,
];
