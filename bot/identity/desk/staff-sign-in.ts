import type { JWTPayload } from 'jose';
import { z } from 'zod';
import {
  createCodeFlow,
  refused,
  type CodeFlowConfig,
  type SignIn,
  type SignInParts,
  type SignInRefused,
  type StartedSignIn,
} from '../sign-in/sign-in.js';

export interface StaffSignInConfig extends CodeFlowConfig {
  /** What the claim `roles` must hold. */
  readonly role: string;
}

/** Who signed in at a desk, by issuer and subject. */
export interface StaffClaims {
  readonly issuer: string;
  readonly subject: string;
  readonly name: string;
}

export interface StaffSignIn {
  start: SignIn['start'];
  finish(
    query: URLSearchParams,
    stored: StartedSignIn,
  ): Promise<{ readonly state: 'verified'; readonly staff: StaffClaims } | SignInRefused>;
}

/** The same code flow as the Veterans', with a client of its own. Whoever has not the role is refused, whoever they are. */
export function createStaffSignIn(parts: SignInParts<StaffSignInConfig>): StaffSignIn {
  const flow = createCodeFlow(parts);
  return {
    start: flow.start,
    async finish(query, stored) {
      const verified = await flow.finish(query, stored);
      if (verified.state === 'refused') return verified;
      const staff = staffIn(verified.payload);
      if (!staff) return refused('claims');
      return rolesIn(verified.payload).includes(parts.config.role)
        ? { state: 'verified', staff }
        : refused('role');
    },
  };
}

const text = z.string().trim().min(1).max(200);
const schema = z.object({ iss: text, sub: text, name: text });

function staffIn(payload: JWTPayload): StaffClaims | undefined {
  const parsed = schema.safeParse(payload);
  if (!parsed.success) return undefined;
  const { iss, sub, name } = parsed.data;
  return { issuer: iss, subject: sub, name };
}

/** Microsoft Entra ID and most others write a list. */
const rolesIn = ({ roles }: JWTPayload): readonly unknown[] => (Array.isArray(roles) ? roles : []);
