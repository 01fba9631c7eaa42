import { mayoresPasosEs } from './mayores-pasos.js';
import { mayoresServicioEs } from './mayores-servicio.js';
import { mayoresRegistroEs } from './mayores-registro.js';
import { cercaEs } from './cerca.js';
import { gettingOutEs } from './getting-out.js';
import { medicinesEs } from './medicines.js';
import { moreEs } from './more.js';
import { outOfScopeEs } from './out-of-scope.js';
import { recordEs } from './record.js';
import { serviceEs } from './service.js';
import { saidRecordEs } from './said-record.js';
import { saidServiceEs } from './said-service.js';
import { steeringEs } from './steering.js';
import { toldElsewhereEs } from './told-elsewhere.js';
import { toldHelpersEs } from './told-helpers.js';
import { toldMedicinesEs } from './told-medicines.js';
import { toldPrivateEs } from './told-private.js';
import { toldRecordEs } from './told-record.js';
import { toldSteeringEs } from './told-steering.js';
import { toldWhenEs } from './told-when.js';

export const phrasesEs = [
  medicinesEs,
  recordEs,
  gettingOutEs,
  serviceEs,
  steeringEs,
  saidRecordEs,
  saidServiceEs,
  moreEs,
  toldHelpersEs,
  toldPrivateEs,
  toldMedicinesEs,
  toldSteeringEs,
  toldRecordEs,
  toldWhenEs,
  outOfScopeEs,
  toldElsewhereEs,
  mayoresRegistroEs,
  mayoresServicioEs,
  mayoresPasosEs,
  cercaEs,
];
