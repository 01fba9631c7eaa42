/** Learns one of what is learnt ahead, and writes it: `node learn.mjs en|es|uneasy FILE` (learnt.mjs). */
import { writeFileSync } from 'node:fs';
import { learn } from '../../dialogs/understanding/model/classifier.js';
import { written } from '../../dialogs/understanding/model/learnt.js';
import { phrases } from '../../dialogs/understanding/phrases/index.js';
import { uttered } from '../../dialogs/understanding/phrases/safety/index.js';
import { learnUnease } from '../../dialogs/understanding/safety/uneasy.js';

const [name, file = ''] = process.argv.slice(2);
const learnt = name === 'en' || name === 'es' ? learn(phrases(name)) : learnUnease(uttered);
writeFileSync(file, written(learnt));
