import { z } from 'zod';
import type { StaffSignInConfig } from './identity/desk/staff-sign-in.js';

/** The enrolment desk. Without an issuer there is none; nothing of the Veterans' sign-in is taken in its place. */
export const deskEnvironment = {
  DESK_OIDC_ISSUER: z.url().optional(),
  DESK_OIDC_CLIENT_ID: z.string().min(1).optional(),
  DESK_OIDC_CLIENT_SECRET: z.string().min(1).optional(),
  DESK_OIDC_ACR: z.string().min(1).optional(),
  DESK_ROLE: z.string().min(1).optional(),
  DESK_IDENTIFIER_SYSTEM: z.string().optional(),
};

export type DeskConfig = z.output<z.ZodObject<typeof deskEnvironment>>;

const needed = ['DESK_OIDC_CLIENT_ID', 'DESK_OIDC_CLIENT_SECRET', 'DESK_OIDC_ACR', 'DESK_ROLE'] as const;

const isLoopback = (url: string): boolean =>
  ['127.0.0.1', '[::1]', 'localhost'].includes(new URL(url).hostname);

/** Pure. What is missing or wrong, by name and never by value. */
export function deskProblems(config: DeskConfig & { readonly SYNTHETIC: boolean }): string[] {
  const issuer = config.DESK_OIDC_ISSUER;
  const set = [...needed, 'DESK_IDENTIFIER_SYSTEM' as const].filter((name) => config[name] !== undefined);
  if (issuer === undefined)
    return set.length > 0 ? [`DESK_OIDC_ISSUER: is required by ${set.join(', ')}`] : [];
  const problems = needed
    .filter((name) => config[name] === undefined)
    .map((name) => `${name}: is required with DESK_OIDC_ISSUER`);
  if (!issuer.startsWith('https:') && !isLoopback(issuer))
    problems.push('DESK_OIDC_ISSUER: needs https, except on loopback');
  if (config.SYNTHETIC && !isLoopback(issuer))
    problems.push('DESK_OIDC_ISSUER: is refused in a demo unless it is on loopback');
  return problems;
}

/** Undefined where there is no desk. The configuration has checked that the rest is there. */
export function deskSignIn(
  config: DeskConfig & { readonly PUBLIC_BASE_URL: string },
): StaffSignInConfig | undefined {
  if (config.DESK_OIDC_ISSUER === undefined) return undefined;
  return {
    issuer: config.DESK_OIDC_ISSUER,
    clientId: config.DESK_OIDC_CLIENT_ID ?? '',
    clientSecret: config.DESK_OIDC_CLIENT_SECRET ?? '',
    acr: config.DESK_OIDC_ACR ?? '',
    role: config.DESK_ROLE ?? '',
    redirectUri: `${config.PUBLIC_BASE_URL}/desk/signin/callback`,
  };
}
