import type { Audit } from '../../audit/audit.js';
import type { PinHash } from '../../identity/pin-hash.js';
import type { Clock, Random } from '../../ports.js';
import type { Database } from '../../storage/database.js';
import type { Sealing } from '../../storage/sealing.js';
import type { WriteShare } from './files.js';

export interface ShareParts {
  readonly db: Database;
  readonly sealing: Sealing;
  readonly clock: Clock;
  readonly random: Random;
  readonly audit: Audit;
  /** The one of the whole process: its limit of hashes at once holds only if it is shared. */
  readonly pinHash: PinHash;
  readonly publicBaseUrl: string;
  readonly writeShare: WriteShare;
  /** What a link calls itself before anybody has opened it: whoever finds one must not learn whose it is. */
  label(language: 'en' | 'es'): string;
}
