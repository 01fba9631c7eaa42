import type { Why } from '../source.js';

/** A token, or why there is none. Never an exception: messages of libraries quote what they were given. */
export type TokenAnswer =
  | {
      readonly ok: true;
      readonly token: string;
      /** Seconds from now, as the server said. */
      readonly expiresIn: number;
    }
  | { readonly ok: false; readonly why: Why };

/** Fetches one token. `patientId`: whom it is launched for, where the server gives tokens per patient. */
export type FetchToken = (patientId: string, signal: AbortSignal) => Promise<TokenAnswer>;

/** A source's token; undefined where it needs none. `refused`: the token its server has just turned away. */
export type TokenOf = (
  source: string,
  patientId: string,
  refused?: string,
) => Promise<TokenAnswer | undefined>;
