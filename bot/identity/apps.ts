import type { Accounts } from './account.js';
import { base32, fromBase32 } from './base32.js';
import { factorChanged } from './factor-changed.js';
import type { FactorParts } from './factors.js';
import { countGuess } from './guesses.js';
import { createTotp, dropTotp, onWeb, storeTotp } from './totp.js';
import { SECRET_BYTES, stepOf } from './totp-code.js';

/** Setting up an authenticator app. Its secret is stored only once a code has shown that the app has it. */
export function createApps(
  parts: FactorParts,
): Pick<Accounts, 'hasApp' | 'startApp' | 'confirmApp' | 'removeApp'> {
  const { db, clock, random, audit, people } = parts;
  const self = (personId: string) => ({ personId, actorId: personId, channel: 'web' as const });
  const totp = createTotp(parts);
  return {
    hasApp: (personId) => totp.has(personId),
    startApp: () => base32(Buffer.from(random.token(SECRET_BYTES), 'base64url').subarray(0, SECRET_BYTES)),
    async confirmApp(personId, secret, code, here) {
      const counted = await countGuess(db, clock, 'app', { account: personId, ...onWeb });
      if (counted.state === 'locked') return { state: 'tooMany' };
      const step = stepOf(fromBase32(secret), code, clock.now());
      if (step === undefined) return { state: 'wrong' };
      const found = await people.find(personId);
      if (!found) throw new Error('noSuchPerson');
      const changed = await factorChanged(parts, found.person, 'web', here);
      const store = storeTotp(found, fromBase32(secret), step, clock.now());
      return { state: 'set', effects: [...changed, store, audit.factorAdded(self(personId), 'app')] };
    },
    async removeApp(personId, here) {
      const found = await people.find(personId);
      if (!found || !(await totp.has(personId))) return [];
      const changed = await factorChanged(parts, found.person, 'web', here);
      return [...changed, dropTotp(personId), audit.factorRemoved(self(personId), 'app')];
    },
  };
}
