import { createInterface } from 'node:readline';
import { openDatabase } from '../../bot/storage/database.js';
import { createWorld, PIN, WRONG_PIN } from '../identity/support.js';
import type { Place } from '../../bot/identity/identity.js';

/**
 * One process of tests/threats/pin-or-code-race.test.ts, with the identity service as it is. It opens the database, prints a line,
 * then for each action named on its standard input prints one line of JSON: what it got.
 */

const [url = '', me = ''] = process.argv.slice(2);
const number = Number(me.slice('child-'.length));
const db = await openDatabase(url);
const { phone } = createWorld(db, { seed: 1000 + number }).identity;

const ATTEMPTS = 25;
const each = <T>(count: number, attempt: (n: number) => Promise<{ state: T }>) =>
  Promise.all(
    Array.from({ length: count }, (_, n) => attempt(number * ATTEMPTS + n).then(({ state }) => state)),
  );

const onOneCall: Place = { conversationId: 'call', channel: 'voice', address: '+12175550101' };
/** A call of its own, from a number of its own. */
const elsewhere = (n: number): Place => ({
  conversationId: `call-${n}`,
  channel: 'voice',
  address: `+1217555${String(1000 + n)}`,
});

const actions: Record<string, (argument: string) => Promise<unknown>> = {
  wrongPins: () => each(ATTEMPTS, () => phone.pin(onOneCall, WRONG_PIN)),

  async wrongPinsFromEverywhere(member) {
    return each(ATTEMPTS, async (n) => {
      await phone.member(elsewhere(n), member);
      return phone.pin(elsewhere(n), WRONG_PIN);
    });
  },

  rightCodes: (code) => each(ATTEMPTS, () => phone.code(onOneCall, code)),

  /** Few enough that no limit is met: only the code itself can refuse. */
  async rightCodesOnCallsOfTheirOwn(memberAndCode) {
    const [member = '', code = ''] = memberAndCode.split(' ');
    return each(10, async (n) => {
      await phone.member(elsewhere(n), member);
      await phone.pin(elsewhere(n), PIN);
      return phone.code(elsewhere(n), code);
    });
  },
};

console.log('"open"');
for await (const line of createInterface({ input: process.stdin })) {
  const [action = '', ...rest] = line.split(' ');
  console.log(JSON.stringify(await actions[action]?.(rest.join(' '))));
}
await db.destroy();
