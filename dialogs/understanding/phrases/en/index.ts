import { eldersElsewhereEn } from './elders-elsewhere.js';
import { eldersSteeringEn } from './elders-steering.js';
import { eldersServiceEn } from './elders-service.js';
import { eldersRecordEn } from './elders-record.js';
import { gettingOutEn } from './getting-out.js';
import { medicinesEn } from './medicines.js';
import { moreEn } from './more.js';
import { nearEn } from './near.js';
import { outOfScopeEn } from './out-of-scope.js';
import { recordEn } from './record.js';
import { serviceEn } from './service.js';
import { saidRecordEn } from './said-record.js';
import { saidServiceEn } from './said-service.js';
import { steeringEn } from './steering.js';
import { talkAgainEn } from './talk-again.js';
import { talkElsewhereEn } from './talk-elsewhere.js';
import { talkMedicinesEn } from './talk-medicines.js';
import { talkOutEn } from './talk-out.js';
import { talkRecordEn } from './talk-record.js';
import { talkServiceEn } from './talk-service.js';
import { talkSteeringEn } from './talk-steering.js';

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
  talkMedicinesEn,
  talkRecordEn,
  talkServiceEn,
  talkOutEn,
  talkSteeringEn,
  talkElsewhereEn,
  talkAgainEn,
  eldersRecordEn,
  eldersServiceEn,
  eldersSteeringEn,
  eldersElsewhereEn,
  nearEn,
];
