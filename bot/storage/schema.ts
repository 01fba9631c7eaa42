import type { Generated } from 'kysely';

/**
 * One schema on SQLite and PostgreSQL. Ids are text, times are milliseconds since 1970 (bigint read as number), flags 0 or 1.
 * A column named `sealed` holds AES-256-GCM text (storage/sealing.ts); one named `*Index` a keyed HMAC, never the value.
 */
export interface Schema {
  person: PersonTable;
  phone: PhoneTable;
  optOut: { numberIndex: string; at: number };
  pin: { personId: string; hash: string; setAt: number };
  totp: TotpTable;
  card: { id: string; personId: string; createdAt: number; revokedAt: number | null };
  cardCode: { cardId: string; n: number; hash: string; usedAt: number | null };
  consent: ConsentTable;
  helperGrant: HelperGrantTable;
  deskSession: DeskSessionTable;
  staff: StaffTable;
  incident: IncidentTable;
  browser: BrowserTable;
  channelSession: ChannelSessionTable;
  proof: ProofTable;
  ticket: TicketTable;
  counter: CounterTable;
  conversation: ConversationTable;
  inbox: InboxTable;
  outbox: OutboxTable;
  webLog: WebLogTable;
  heard: HeardTable;
  share: ShareTable;
  shareFile: {
    shareId: string;
    n: number;
    contentType: string;
    /** Compact JWE: the key to it is not here. */ jwe: string;
  };
  shareOpening: ShareOpeningTable;
  ownFile: OwnFileTable;
  keptFor: KeptForTable;
  audit: AuditTable;
}

export interface PersonTable {
  id: string;
  /** This person's data key, wrapped by the key-encryption key. */
  wrappedKey: string;
  /** JSON of bot/identity/person.ts `Profile`. */
  sealed: string;
  subjectIndex: string;
  memberIndex: string;
  createdAt: number;
  pausedAt: number | null;
  pausedWhy: 'notMe' | 'deceased' | 'lost' | null;
  /** HMAC of the patient id: who was enrolled at a desk and signs in on the web later is the same person. */
  patientIndex: string | null;
  /** After a change of factors nothing is shared until then. */
  sharesHeldUntil: number | null;
}

/** An authenticator app (RFC 6238). Its secret is sealed with the person's key. */
export interface TotpTable {
  personId: string;
  sealed: string;
  setAt: number;
  /** The newest time step used: each code works once. */
  lastStep: number;
}

export interface PhoneTable {
  id: string;
  personId: string;
  numberIndex: string;
  /** E.164. */
  sealed: string;
  lineType: 'mobile' | 'landline' | 'voip';
  texts: 'none' | 'notice' | 'readable';
  /** Confirmed last. */
  verifiedAt: number;
  removedAt: number | null;
  /** Bound first; null in rows older than this column. */
  boundAt: number | null;
}

export interface ConsentTable {
  id: string;
  personId: string;
  kind: string;
  wording: string;
  givenAt: number;
  withdrawnAt: number | null;
}

export interface HelperGrantTable {
  id: string;
  personId: string;
  helperId: string;
  scope: 'read';
  createdAt: number;
  expiresAt: number;
  revokedAt: number | null;
  /** JSON list of the sensitive categories signed for; null: none. */
  categories: string | null;
  pausedAt: number | null;
  signed: 'web' | 'paper' | null;
}

/** Staff at an enrolment desk, signed in with their role. `sealed` holds their name. */
export interface DeskSessionTable {
  tokenHash: string;
  staffIndex: string;
  sealed: string | null;
  startedAt: number;
  lastSeenAt: number;
  endedAt: number | null;
}

/** Who acted at a desk: `sealed` holds their name, for as long as the audit names them. */
export interface StaffTable {
  staffIndex: string;
  sealed: string;
  /** Signed in last. */
  lastSeenAt: number;
}

/** A privacy incident to be looked into by a person. */
export interface IncidentTable {
  id: string;
  personId: string;
  kind: 'notMe' | 'wrongNumber' | 'lost' | 'deceased';
  channel: string;
  at: number;
  closedAt: number | null;
}

/** A browser and who has signed in with it. The id in the cookie is stored only as a hash, and changes at sign-in. */
export interface BrowserTable {
  tokenHash: string;
  conversationId: string | null;
  /** Who signed in. */
  actorId: string | null;
  /** Whose record is open: the actor, or someone who granted it. */
  personId: string | null;
  level: number;
  authTime: number | null;
  startedAt: number;
  lastSeenAt: number;
  endedAt: number | null;
  /** JSON of bot/identity/own/kept-token.ts `KeptToken`, erased when the session ends. */
  sealed: string | null;
  /** Somebody renews that token until then. */
  renewingUntil: number | null;
}

/** A proven person on a text thread or a call. The web's is in `browser`. */
export interface ChannelSessionTable {
  conversationId: string;
  personId: string;
  actorId: string;
  level: number;
  startedAt: number;
  lastSeenAt: number;
  /** Until when a fresh proof may count at most (bot/identity/levels.ts). */
  freshUntil: number | null;
  endedAt: number | null;
  /** 1: proven on a call that we placed. Reads, and never has a fresh proof. */
  restricted: number | null;
}

/** A proof under way on a call: what the caller has shown so far. Never says what was wrong. */
export interface ProofTable {
  conversationId: string;
  personId: string | null;
  pinRight: number;
  startedAt: number;
  /** 1: on a call that we placed, whose number is one of the two factors. */
  placed: number | null;
}

export interface TicketTable {
  hash: string;
  purpose:
    'textLink' | 'matchCode' | 'signIn' | 'phoneBind' | 'callCode' | 'placedCall' | 'webCode' | 'clinicCode';
  conversationId: string | null;
  personId: string | null;
  sealed: string | null;
  expiresAt: number;
  usedAt: number | null;
  triesLeft: number;
}

export interface CounterTable {
  name: string;
  key: string;
  /** JSON list of the times of the hits that still count. */
  recent: string;
  windowStart: number;
  count: number;
  streak: number;
  lockedUntil: number;
  /** The last attempt that was counted; null in rows older than this column. */
  lastAt: number | null;
}

export interface ConversationTable {
  id: string;
  channel: string;
  sealed: string | null;
  version: number;
  leaseOwner: string | null;
  leaseUntil: number;
  updatedAt: number;
}

export interface InboxTable {
  key: string;
  conversationId: string;
  receivedAt: number;
  doneAt: number | null;
  /** The reply given, for a repeated webhook: sealed, erased after an hour. */
  sealed: string | null;
}

export interface OutboxTable {
  id: string;
  seq: Generated<number>;
  conversationId: string;
  kind: 'text' | 'call' | 'activity';
  /** JSON {to, body}. Erased one hour after delivery. */
  sealed: string | null;
  state: 'ready' | 'sending' | 'sent' | 'delivered' | 'failed' | 'unknown';
  attempts: number;
  nextAt: number;
  claimedBy: string | null;
  claimedUntil: number;
  providerId: string | null;
  error: string | null;
  createdAt: number;
  sentAt: number | null;
  deliveredAt: number | null;
}

export interface WebLogTable {
  conversationId: string;
  seq: number;
  /** One activity as JSON. Erased an hour after, or at the end of the session; the row keeps its number. */
  sealed: string | null;
  at: number;
}

/** What a reader was last told of a record: the person, or a helper of theirs. `sealed` is with the person's key. */
export interface HeardTable {
  personId: string;
  readerId: string;
  /** JSON of bot/records/changes/heard.ts `Memory`: keyed hashes, nothing that can be read. */
  sealed: string;
  /** Asked last. */
  at: number;
}

/** A SMART Health Link. Whether it is live is reckoned from these facts, never stored. */
export interface ShareTable {
  id: string;
  personId: string;
  /** HMAC of the token in the link's manifest URL. */
  urlIndex: string;
  /** copy: no key here. texted and code: a dated copy whose key is in `sealedKey`. live: kept up to date with that key. */
  kind: 'copy' | 'texted' | 'code' | 'live';
  /** JSON of bot/sharing/shares/shares.ts `ShareFacts`, with the person's key. */
  sealed: string;
  /** JSON {token, key}, with the person's key; erased when revoked, expired or used up. */
  sealedKey: string | null;
  /** null: opens without a passcode. */
  passcodeHash: string | null;
  /** Wrong passcodes it still bears, over its whole life. */
  triesLeft: number;
  /** null: as often as wished. */
  openingsLeft: number | null;
  /** 1: the Veteran is told of each opening. */
  tell: number;
  createdAt: number;
  /** When the record in it was read. */
  fetchedAt: number;
  expiresAt: number;
  revokedAt: number | null;
}

/** One try to open a link. `sealed`: the name the recipient gave, with the person's key. */
export interface ShareOpeningTable {
  id: string;
  shareId: string;
  at: number;
  outcome: 'opened' | 'wrongPasscode';
  sealed: string | null;
}

/** A file a Veteran added. Both with the person's key: what it is, and its bytes, gzip in base64. */
export interface OwnFileTable {
  id: string;
  personId: string;
  sealed: string;
  sealedContent: string;
  addedAt: number;
  /** The conversation in which it is only looked at; null: kept. */
  heldFor: string | null;
  /** Not kept: erased then at the latest. */
  heldUntil: number | null;
}

/** "Keep it for me": what was asked for on a call or in a text, until the next sign-in. */
export interface KeptForTable {
  personId: string;
  sealed: string;
  at: number;
}

export interface AuditTable {
  personId: string;
  seq: number;
  at: number;
  actorId: string;
  event: string;
  channel: string;
  /** JSON facts without health information. */
  facts: string;
  previousHash: string;
  hash: string;
}
