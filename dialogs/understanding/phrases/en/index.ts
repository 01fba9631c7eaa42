import { gettingOutEn } from './getting-out.js';
import { medicinesEn } from './medicines.js';
import { moreEn } from './more.js';
import { outOfScopeEn } from './out-of-scope.js';
import { recordEn } from './record.js';
import { serviceEn } from './service.js';
import { saidRecordEn } from './said-record.js';
import { saidServiceEn } from './said-service.js';
import { steeringEn } from './steering.js';

export const phrasesEn = [
  medicinesEn,
  recordEn,
  gettingOutEn,
  serviceEn,
  steeringEn,
  saidRecordEn,
  saidServiceEn,
  moreEn,
  outOfScopeEn,
];
