/** Who may speak to /api/messages, and where answers may go (facts: identity 1.4). */
export interface AzureRules {
  readonly appId: string;
  /** The Bot Connector's, of the public or the government cloud. Never the emulator's. */
  readonly issuer: string;
  readonly channels: readonly string[];
  /** Origins such as `https://directline.botframework.com`. */
  readonly serviceOrigins: readonly string[];
}

export type Claims = Readonly<Record<string, unknown>>;
export type Refusal = 'issuer' | 'audience' | 'channel' | 'serviceUrl';

/** What a token says of itself. `serviceurl` is required: without it botbuilder would answer to wherever the activity says. */
export function claimsRefusal(claims: Claims, rules: AzureRules): Refusal | undefined {
  if (claims['iss'] !== rules.issuer) return 'issuer';
  if (claims['aud'] !== rules.appId) return 'audience';
  return isServiceUrl(claims['serviceurl'], rules) ? undefined : 'serviceUrl';
}

/** What an activity says, beside what its token says. */
export function activityRefusal(
  claims: Claims,
  said: { readonly channelId: string; readonly serviceUrl: string },
  rules: AzureRules,
): Refusal | undefined {
  if (!rules.channels.includes(said.channelId)) return 'channel';
  return claims['serviceurl'] === said.serviceUrl ? undefined : 'serviceUrl';
}

function isServiceUrl(value: unknown, { serviceOrigins }: AzureRules): boolean {
  if (typeof value !== 'string' || !URL.canParse(value)) return false;
  const { origin, username, password, search, hash } = new URL(value);
  return serviceOrigins.includes(origin) && [username, password, search, hash].every((part) => part === '');
}
