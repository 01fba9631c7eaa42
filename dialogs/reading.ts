import { byService, type AuditWho } from '../bot/audit/audit.js';
import type { HealthRecord } from '../bot/records/record.js';
import { toldTo, type Reader } from './content/told-to.js';
import type { Words } from './message.js';
import type { StepResult, Turn } from './turn.js';

export const isHelper = (turn: Turn): boolean =>
  turn.standing.actor !== undefined && turn.standing.actor.id !== turn.person.id;

export const who = (turn: Turn): AuditWho => ({
  personId: turn.person.id,
  actorId: turn.standing.actor?.id ?? turn.person.id,
  channel: turn.channel.name,
});

function readerOf(turn: Turn): Reader {
  if (isHelper(turn)) return { signedFor: turn.standing.signedFor ?? [] };
  if (turn.channel.needsReadableOptIn) return 'ownTexts';
  return turn.channel.opensFiles ? 'owner' : 'ownCall';
}

/** What may be told here of a record in memory: nothing is said, and nothing is read. */
export function rememberedRecord(turn: Turn): HealthRecord | undefined {
  const { id, patientId, given, family, birthDate } = turn.person;
  const subject = { personId: id, patientId, given, family, birthDate };
  const result = turn.services.records.remembered(subject, turn.standing.own);
  return result?.state === 'ready' ? toldTo(result.record, readerOf(turn), turn.say.mask) : undefined;
}

/** The record that may be told here, or undefined after saying why there is none: never as if it were empty. */
export const readRecord = async (turn: Turn): Promise<HealthRecord | undefined> =>
  (await readWhole(turn))?.told;

/** Also as it was read: to be compared, and never said. */
export async function readWhole(
  turn: Turn,
): Promise<{ readonly whole: HealthRecord; readonly told: HealthRecord } | undefined> {
  const { id, patientId, given, family, birthDate } = turn.person;
  const result = await turn.services.records.of(
    { personId: id, patientId, given, family, birthDate },
    turn.standing.own,
    turn.recordMs,
    turn.place.conversationId,
  );
  const say = turn.say.section;
  switch (result.state) {
    case 'ready':
      return { whole: result.record, told: toldTo(result.record, readerOf(turn), turn.say.mask) };
    case 'mismatch':
      turn.tell(say.mismatch);
      return undefined;
    case 'deceased':
      turn.tell(say.closed);
      turn.effect(...turn.services.identity.reports.deceased({ ...who(turn), actorId: byService }));
      turn.services.records.forget(id);
      return undefined;
    case 'failed':
      tellUnavailable(turn, result.why);
      return undefined;
  }
}

function tellUnavailable(turn: Turn, why: 'signIn' | 'webOnly' | undefined): void {
  const { section: say, verify } = turn.say;
  if (why === undefined) return turn.tell(say.unavailable);
  const url = turn.services.identity.web.signInUrl(turn.place, turn.language);
  turn.tell(say.unavailableFor[why], why === 'signIn' ? { link: { label: verify.signInLabel, url } } : {});
}

/** Where health facts need a stored opt-in and there is none: ends the script with a link to a private page instead. */
export async function onlyIfReadable(turn: Turn, asked: string): Promise<StepResult> {
  const { identity } = turn.services;
  if (!turn.channel.needsReadableOptIn) return turn.skip();
  const readable =
    !isHelper(turn) && (await identity.texts.readable(turn.person.id, turn.place.address ?? ''));
  return readable ? turn.skip() : linkInstead(turn, asked);
}

/** A one-time link whose page asks for the sign-in and shows what was asked. */
export async function linkInstead(
  turn: Turn,
  asked: string,
  words: Words = turn.say.section.privateText,
): Promise<StepResult> {
  const link = await turn.services.identity.text.link(turn.place, asked);
  if (link.state === 'locked') return turn.end(turn.say.verify.locked(link.minutes));
  turn.effect(...link.effects);
  return turn.end(words, undefined, { link: { label: turn.say.section.privateLabel, url: link.url } });
}

/** Helpers hear whose record it is before anything of it; on a call their own too, because they chose one by a key. */
export function whose(turn: Turn): string[] {
  if (isHelper(turn)) return [turn.say.section.whose(turn.person.given)];
  return turn.standing.helps && turn.channel.keypad ? [turn.say.section.ownRecord] : [];
}
