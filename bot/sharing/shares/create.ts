import { heldUntil } from './held.js';
import { listShares } from './list.js';
import type { ShareParts } from './parts.js';
import { prepareShare } from './prepare.js';
import type { Shares } from './shares.js';
import { renewShares, stopShare } from './stop.js';

/** What a Veteran gives away, sees and stops. */
export const createShares = (parts: ShareParts): Shares => ({
  heldUntil: (personId) => heldUntil(parts.db, personId, parts.clock.now()),
  prepare: (who, owner, record, terms) => prepareShare(parts, who, owner, record, terms),
  list: (personId) => listShares(parts, personId),
  stop: (who, shareId) => stopShare(parts, who, shareId),
  renew: renewShares,
});
