import type { Language } from '../../dialogs/message.js';
import type { OwnFiles } from '../records/own/own-files.js';
import type { Records } from '../records/records.js';
import type { Accounts } from '../identity/account.js';
import type { BrowserSessions } from '../identity/browser-sessions.js';
import type { Helping } from '../identity/helping.js';
import type { Person } from '../identity/identity.js';
import type { Desk } from '../identity/desk/desk.js';
import type { Reports } from '../identity/reports.js';
import type { SealedNotes } from '../identity/sign-in/sealed-notes.js';
import type { SignIn } from '../identity/sign-in/sign-in.js';
import type { TextLinks } from '../identity/text-link.js';
import type { Audit } from '../audit/audit.js';
import type { Log } from '../log.js';
import type { Clock, Random } from '../ports.js';
import type { ReportWriter } from '../reports.js';
import type { ShareDoors } from '../sharing/shares/doors.js';
import type { KeptFor } from '../sharing/kept-for.js';
import type { Shares } from '../sharing/shares/shares.js';
import type { Effect } from '../storage/effect.js';

/** What pages may use. Nothing of the Activity, nothing of the conversation. */
export interface PageServices {
  readonly accounts: Accounts;
  readonly records: Records;
  readonly ownFiles: OwnFiles;
  readonly shares: Shares;
  readonly keptFor: KeptFor;
  /** For whoever has a link. */
  readonly shareDoors: ShareDoors;
  /** Where the viewer's browser code is: `/web/viewer.HASH.js`. */
  readonly viewerScript: string;
  /** Proxies of ours in front of this service. */
  readonly proxyHops: number;
  readonly audit: Audit;
  readonly browsers: BrowserSessions;
  readonly signIn: SignIn;
  readonly notes: SealedNotes;
  readonly links: TextLinks;
  readonly reports: Reports;
  /** Where a helper is told that there is something to see. */
  readonly reach: Helping['reach'];
  /** Texts a link to a helper. It says nothing of health. */
  textShare(to: string, sharer: Person, link: string, language: Language): readonly Effect[];
  /** Enrolment by staff. Undefined: there is no desk. */
  readonly desk?: Desk;
  /** The name of staff who acted, for whom they acted for. */
  staffName(actorId: string): Promise<string | undefined>;
  /** Commits effects in one transaction. */
  commit(effects: readonly Effect[]): Promise<void>;
  readonly writeReport: ReportWriter;
  readonly clock: Clock;
  readonly random: Random;
  /** Origin under which people reach this service. */
  readonly publicBaseUrl: string;
  /** E.164: where people call and text. */
  readonly number: string;
  /** Shows the banner that says so. */
  readonly synthetic: boolean;
  readonly log: Log;
}

/** What pages tell the conversation. */
export interface PageHooks {
  signedIn(conversationId: string): Promise<void>;
  signedOut(conversationId: string): Promise<void>;
}
