import type { Config } from './config.js';
import { deskSignIn } from './desk-config.js';
import type { AccountParts } from './identity/accounts.js';
import { createDesk } from './identity/desk/create.js';
import { createDeskSessions } from './identity/desk/desk-sessions.js';
import type { Desk } from './identity/desk/desk.js';
import { createStaffSignIn } from './identity/desk/staff-sign-in.js';
import { createPatients, type FindPatientOptions } from './records/fhir/find-patient.js';

/** Undefined where no desk is configured. */
export function createEnrolmentDesk(
  config: Config,
  accounts: AccountParts,
  looking: FindPatientOptions,
): Desk | undefined {
  const signIn = deskSignIn(config);
  if (signIn === undefined) return undefined;
  const { clock, random } = accounts;
  return createDesk({
    ...accounts,
    signIn: createStaffSignIn({ config: signIn, clock, random, fetch: looking.fetch }),
    sessions: createDeskSessions({ ...accounts, publicBaseUrl: config.PUBLIC_BASE_URL }),
    patients: createPatients({ ...looking, identifierSystem: config.DESK_IDENTIFIER_SYSTEM }),
  });
}
