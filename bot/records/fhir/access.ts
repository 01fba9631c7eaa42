import type { TokenAnswer, TokenOf } from '../connections/token.js';
import type { RequestOptions } from './request.js';

type Token = NonNullable<RequestOptions['token']>;

/**
 * The tokens of one reading, by the patient each is launched for. A token that is turned away is replaced once in the whole
 * reading: a server that refuses the new one too will refuse it to the next request as well.
 */
export function accessOf(token: TokenOf, source: string): (patientId: string) => Token {
  const byPatient = new Map<string, Token>();
  return (patientId) => {
    const known = byPatient.get(patientId) ?? renewedOnce((refused) => token(source, patientId, refused));
    byPatient.set(patientId, known);
    return known;
  };
}

function renewedOnce(ask: Token): Token {
  let renewal: Promise<TokenAnswer | undefined> | undefined;
  return async (refused) => {
    if (refused === undefined) return renewal ?? ask();
    renewal ??= ask(refused);
    const answer = await renewal;
    return answer?.ok && answer.token === refused ? { ok: false, why: 'refused' } : answer;
  };
}
