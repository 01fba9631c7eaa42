import { createPhones } from '../../identity/phones.js';
import { createPeople } from '../../identity/person.js';
import { sendableAt } from '../../identity/quiet-hours.js';
import { hit, limits } from '../../storage/counters.js';
import type { Trx } from '../../storage/effect.js';
import type { DoorParts } from './doors.js';
import { counted, type FoundShare } from './rows.js';

/** A text to the Veteran's mobile phone, where they wished it; at most once an hour for each share, and not at night. */
export async function tellOpened(parts: DoorParts, trx: Trx, share: FoundShare): Promise<void> {
  const { personId, tell } = share;
  if (tell === 0) return;
  const now = parts.clock.now();
  const phones = await createPhones({ ...parts, db: trx }).live(personId);
  const mobile = phones.find(({ lineType, optedOut }) => lineType === 'mobile' && !optedOut);
  const found = mobile && (await createPeople({ ...parts, db: trx }).find(personId));
  if (!found) return;
  if ((await hit(trx, limits.shareTold, counted(share), now)).state === 'locked') return;
  const at = sendableAt(mobile.number, now);
  const text = parts.tell(mobile.number, found.person.language, at > now ? at : undefined);
  for (const effect of text) await effect.apply(trx);
}
