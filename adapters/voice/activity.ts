import type { Activity } from 'botbuilder';
import type { VoiceStatus, VoiceStep } from '../twilio/schemas.js';

type Call = VoiceStatus;

/** The other party's number: the caller's, or the one we rang. Undefined when it is hidden. */
export const addressOf = (call: Call): string | undefined =>
  call.Direction === 'inbound' ? call.From : call.To;

/** The carrier says that the caller does not have this number. It only lowers trust: nothing is gained by a good attestation. */
const isNumberInDoubt = ({ StirVerstat = '' }: VoiceStep): boolean =>
  StirVerstat.startsWith('TN-Validation-Failed');

/** A call that we placed was taken by a machine: it must hear nothing. */
export const isMachine = ({ AnsweredBy = '' }: VoiceStep): boolean => /^(machine|fax)/.test(AnsweredBy);

/** What happened at one step of a call, as an Activity. Keys come before speech: a Gather gives one of them. */
export function toActivity(call: VoiceStep, step: string, placed = ''): Partial<Activity> {
  const about = envelope(call, step);
  if (call.DialCallStatus) return event(about, 'dialEnded', { dialCallStatus: call.DialCallStatus });
  if (step === 'start') {
    return call.Direction === 'inbound'
      ? event(about, 'start', { numberInDoubt: isNumberInDoubt(call) })
      : event(about, 'start', { placed });
  }
  if (call.Digits)
    return { ...about, type: 'message', text: call.Digits, channelData: { keys: call.Digits } };
  if (call.SpeechResult) return spoken(about, call.SpeechResult);
  return event(about, 'silence', {});
}

export const hangUp = (call: Call): Partial<Activity> => event(envelope(call, 'hangUp'), 'hangUp', {});

const event = (about: Partial<Activity>, name: string, channelData: object): Partial<Activity> => ({
  ...about,
  type: 'event',
  name,
  channelData,
});

const spoken = (about: Partial<Activity>, text: string): Partial<Activity> => ({
  ...about,
  type: 'message',
  text,
  channelData: { speech: text },
});

const envelope = (call: Call, step: string): Partial<Activity> => ({
  channelId: 'voice',
  id: `${call.CallSid}:${step}`,
  from: { id: addressOf(call) ?? 'hidden', name: '' },
  recipient: { id: (call.Direction === 'inbound' ? call.To : call.From) ?? 'hidden', name: '' },
  conversation: { id: `voice:${call.CallSid}`, name: '', isGroup: false, conversationType: 'personal' },
});
