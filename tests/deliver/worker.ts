import { createTwilioClient, createTwilioSender } from '../../adapters/twilio.js';
import { systemRandom, systemTimer } from '../../bot/ports.js';
import { openDatabase } from '../../bot/storage/database.js';
import { createSealing } from '../../bot/storage/sealing.js';
import { createDeliverer } from '../../bot/turn/deliver.js';
import { accountSid, authToken, keys, serviceNumber, silent } from './settings.js';

/** A process of its own that delivers until it is killed. Its clock is ahead by the given milliseconds. */
const [databaseUrl = '', apiBaseUrl = '', ahead = '0'] = process.argv.slice(2);
const client = createTwilioClient({ accountSid, authToken, apiBaseUrl });
createDeliverer({
  db: await openDatabase(databaseUrl),
  sealing: createSealing(keys),
  sender: createTwilioSender({ client, from: serviceNumber, publicBaseUrl: 'http://127.0.0.1:9' }),
  clock: { now: () => Date.now() + Number(ahead) },
  random: systemRandom,
  timer: systemTimer,
  log: silent,
}).start();
