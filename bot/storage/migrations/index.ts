import type { Migration } from 'kysely';
import { first } from './0001-first.js';
import { ownToken } from './0002-own-token.js';
import { identity } from './0003-identity.js';
import { restricted } from './0004-restricted.js';
import { retention } from './0005-retention.js';
import { staff } from './0006-staff.js';
import { heard } from './0007-heard.js';
import { sharing } from './0008-sharing.js';
import { heldFiles } from './0009-held-files.js';

/** In order of name. A migration that has run anywhere is never edited: add the next one. */
export const migrations: Record<string, Migration> = {
  '0001-first': first,
  '0002-own-token': ownToken,
  '0003-identity': identity,
  '0004-restricted': restricted,
  '0005-retention': retention,
  '0006-staff': staff,
  '0007-heard': heard,
  '0008-sharing': sharing,
  '0009-held-files': heldFiles,
};
