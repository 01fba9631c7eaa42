import type { KoaContextWithOIDC, Provider } from 'oidc-provider';

/** Which of the provider's tokens open a record, and what a test may do to them. */
export interface OwnTokenControl {
  /** Access and refresh tokens so far. */
  readonly issued: readonly string[];
  /** Grant types asked for so far, such as `refresh_token`. */
  readonly asked: readonly string[];
  /** Every access token so far opens nothing from now on; the refresh tokens still work. */
  expire(): void;
  /** While true, new access tokens open nothing either. */
  worthless: boolean;
  delayMs: number;
  /** The patient the next token answers name, whoever signed in. */
  patient: string | undefined;
}

/** SMART on top of the provider: `patient` beside the tokens, as launch/patient asks for. */
export function serveOwnTokens(provider: Provider, patientOf: (sub: string) => string | undefined) {
  const issued: string[] = [];
  const asked: string[] = [];
  const dead = new Set<string>();
  const control: OwnTokenControl = {
    issued,
    asked,
    expire: () => issued.forEach((token) => dead.add(token)),
    worthless: false,
    delayMs: 0,
    patient: undefined,
  };

  provider.use(async (ctx, next) => {
    await next();
    const { oidc, body } = ctx as KoaContextWithOIDC & { body: unknown };
    if (oidc?.route !== 'token') return;
    asked.push(String(oidc.params?.grant_type));
    if (control.delayMs > 0) await new Promise((later) => setTimeout(later, control.delayMs).unref());
    const answer = body as Record<string, string | undefined>;
    for (const token of [answer.access_token, answer.refresh_token]) if (token) issued.push(token);
    if (control.worthless && answer.access_token) dead.add(answer.access_token);
    const launched = answer.scope?.split(' ').includes('launch/patient');
    const patient = control.patient ?? patientOf(oidc.entities.Account?.accountId ?? '');
    if (launched) ctx.body = { ...answer, patient };
  });

  /** Whose record a token opens: a FHIR server asks. */
  const patientBy = async (token: string): Promise<string | undefined> => {
    if (dead.has(token)) return undefined;
    const found = await provider.AccessToken.find(token);
    const opens = found?.scope?.split(' ').some((scope) => scope.startsWith('patient/'));
    return opens ? (control.patient ?? patientOf(found?.accountId ?? '')) : undefined;
  };
  return { control, patientBy };
}
