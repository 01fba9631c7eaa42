import { z } from 'zod';
import type { Params } from './verify.js';

const sid = (prefix: string) => z.string().regex(new RegExp(`^(${prefix})[0-9a-f]{32}$`));
const e164 = z.string().regex(/^\+[1-9]\d{6,14}$/);
const nonNegative = z.string().regex(/^\d{1,6}$/);
/** Callers who hide their number are people too. Twilio sends a word, or the word spelled on a keypad after a plus. */
const HIDDEN =
  /^(anonymous|unknown|restricted|unavailable|blocked|private)?$|^\+?(266696687|7378742833|2562533|8566696|86282452253)$/i;
const caller = z.string().max(64).transform(callerNumber);

function callerNumber(value: string, context: z.RefinementCtx): string | undefined {
  if (HIDDEN.test(value)) return undefined;
  if (e164.safeParse(value).success) return value;
  context.addIssue({ code: 'custom', message: 'is not a caller' });
  return z.NEVER;
}

/** Twilio sends empty values for what it does not know. */
const optional = <T extends z.ZodType>(type: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), type.optional());

const base = { AccountSid: sid('AC') };

export const inboundText = z.object({
  ...base,
  MessageSid: sid('SM|MM'),
  From: e164,
  To: e164,
  Body: z.string().max(4096),
});

export const textStatus = z.object({
  ...base,
  MessageSid: sid('SM|MM'),
  MessageStatus: z.enum([
    'accepted',
    'scheduled',
    'queued',
    'sending',
    'sent',
    'delivered',
    'undelivered',
    'failed',
    'canceled',
    'read',
  ]),
  ErrorCode: optional(nonNegative),
});

const callStatus = z.enum([
  'queued',
  'initiated',
  'ringing',
  'in-progress',
  'completed',
  'busy',
  'failed',
  'no-answer',
  'canceled',
]);
const call = {
  ...base,
  CallSid: sid('CA'),
  From: caller,
  To: caller,
  CallStatus: callStatus,
  Direction: z.enum(['inbound', 'outbound-api', 'outbound-dial']),
};

export const voiceStep = z.object({
  ...call,
  /** With an empty finishOnKey, # and * arrive here. */
  Digits: optional(z.string().regex(/^[0-9*#ABCD]{1,32}$/)),
  SpeechResult: optional(z.string().max(2000)),
  DialCallStatus: optional(z.enum(['completed', 'answered', 'busy', 'no-answer', 'failed', 'canceled'])),
  /** What the caller's carrier attests of their number (STIR/SHAKEN). Absent where Twilio did not sign it. */
  StirVerstat: optional(z.string().max(64)),
  /** On a call that we placed. */
  AnsweredBy: optional(z.string().max(32)),
});

export const voiceStatus = z.object(call);

export type InboundText = z.output<typeof inboundText>;
export type TextStatus = z.output<typeof textStatus>;
export type VoiceStep = z.output<typeof voiceStep>;
export type VoiceStatus = z.output<typeof voiceStatus>;

const NAME = /^[A-Za-z][A-Za-z0-9_]{0,63}$/;
const MAX_OTHER = 2048;

/**
 * A schema's values, or undefined when malformed. Twilio adds parameters without notice, so unknown ones pass,
 * but the signature runs names and values together: an unknown pair in which one of our names appears may be one
 * of ours with its boundary moved (`Digits=12` signs the same as `Digit=s12`), and is refused.
 */
export function parseWebhook<T extends z.ZodObject>(schema: T, params: Params): z.output<T> | undefined {
  const guarded = GUARDED.filter((name) => name in schema.shape);
  const suspicious = Object.entries(params).some(
    ([name, value]) => !(name in schema.shape) && !plausible(name, value, guarded),
  );
  return suspicious ? undefined : schema.safeParse(params).data;
}

/** Ours that may be absent. A required one that a shift swallowed is missed by its schema. */
const GUARDED = ['Digits', 'SpeechResult', 'DialCallStatus', 'ErrorCode', 'StirVerstat', 'AnsweredBy'];

const plausible = (name: string, value: string, guarded: readonly string[]): boolean =>
  NAME.test(name) && value.length <= MAX_OTHER && !guarded.some((ours) => (name + value).includes(ours));
