/** Whether a stranger can tell by the clock who is enrolled: medians over 200 whole proofs of each kind, taken in turn. */
import * as argon2 from '@node-rs/argon2';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '../../bot/storage/database.js';
import { call, createWorld, MARY, MARY_MOBILE, WRONG_PIN } from '../identity/support.js';
import { median } from './measure.js';

const tries = 200;
const folder = mkdtempSync(join(tmpdir(), 'bench-identity-'));

try {
  const db = await openDatabase(`file:${folder}/identity.db`);
  const world = createWorld(db, { argon: argon2 });
  const { person } = await world.enrol({ phones: [{ number: MARY }, { number: MARY_MOBILE }] });
  const { phone } = world.identity;

  /** Milliseconds of each step of one proof, from a line of its own so that no lock is met. */
  async function proof(n: number, member: string): Promise<readonly number[]> {
    world.clock.at += 25 * 60 * 60_000;
    const place = call(`+121755${String(50_000 + n)}`);
    const steps = [
      () => phone.begin(place),
      () => phone.member(place, member),
      () => phone.pin(place, WRONG_PIN),
      () => phone.cardNumber(place),
      () => phone.sendCode(place),
      () => phone.code(place, '48213975'),
    ];
    const times: number[] = [];
    for (const step of steps) {
      const start = performance.now();
      await step();
      times.push(performance.now() - start);
    }
    return times;
  }

  const known: (readonly number[])[] = [];
  const unknown: (readonly number[])[] = [];
  for (let n = 0; n < tries; n++) {
    if (n % 20 === 0) await db.deleteFrom('counter').execute();
    known.push(await proof(2 * n, person.memberNumber));
    unknown.push(await proof(2 * n + 1, '99999999'));
  }

  const names = ['line', 'member number', 'PIN', 'card number', 'code by text', 'code'];
  console.log(`medians of ${tries} tries            enrolled ms   unknown ms   enrolled / unknown`);
  names.forEach((name, i) => {
    const [a, b] = [known, unknown].map((all) => median(all.map((times) => times[i]!)));
    console.log(
      `${name.padEnd(30)}${a!.toFixed(3).padStart(12)}${b!.toFixed(3).padStart(13)}${(a! / b!).toFixed(2).padStart(21)}`,
    );
  });
  await db.destroy();
} finally {
  rmSync(folder, { recursive: true });
}
