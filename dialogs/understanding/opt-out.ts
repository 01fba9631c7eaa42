import { wordsOf } from './plain.js';

export type OptOutCommand = 'stop' | 'start' | 'help' | 'private' | 'wrongNumber';

/** Twilio's reserved words, which act there before we ever see them, and the same in Spanish. Alone in a text they are commands. */
const keywords: Readonly<Record<Exclude<OptOutCommand, 'wrongNumber'>, readonly string[]>> = {
  stop: [
    ...['stop', 'stopall', 'stop all', 'unsubscribe', 'end', 'quit', 'cancel', 'revoke', 'optout', 'opt out'],
    ...['alto', 'parar', 'pare', 'detener', 'baja', 'cancelar'],
  ],
  start: ['start', 'yes', 'unstop', 'empezar', 'comenzar', 'iniciar', 'reanudar'],
  help: ['help', 'info', 'ayuda', 'informacion'],
  private: ['private', 'privado', 'privada'],
};

/** An opt-out in any words counts (FCC, April 2025). Not "stop sharing" nor "stop my lisinopril". */
const wantsOut: readonly RegExp[] = [
  /\b(?:stop|quit|no more|cease)(?! (?:\w+ ){0,2}(?:readable|details?)\b)(?: \w+){0,3} (?:text(?:ing|s)?|messag(?:ing|es?)|txt(?:ing|s)?|sms|contacting me|bothering me|sending me(?: (?:this|these|stuff|things))?)(?: me)?(?: any ?more| please)?$/,
  /\b(?:dont|do not|never) (?:want (?:any more|more|your|these|any) (?:texts?|messages?)|(?:ever )?(?:text|message|txt|contact) me)\b/,
  /(?<!\b(?!(?:please|so|just|and|you|now|stop|ok|okay|hey|uh|um|sir|maam)\b)\w+ )(?:dont|do not|never) bother me\b/,
  /\b(?<!\b(?:did|do|whered|howd) you )(?:take|remove|delete|get|drop) (?:me|my (?:phone )?number|this number) (?:off|from|out of)(?: (?:of|your|this|the|these|all|my))*(?: (?:lists?|texts?|messages?|system|database|program|here))?$/,
  /\b(?:remove|delete) (?:my|this) (?:phone )?number$|\b(?:unsubscribe|opt) me\b|\bopt(?:ing)? out\b|^leave me alone\b/,
  /\b(?:dejen?|deje|paren?|pare|basta) (?:ya )?(?:de )?(?:enviar|mandar|escribir|textear|molestar)\w*/,
  /\b(?:no) (?:me )?(?:envie[ns]?|mande[ns]?|escriban?|textee[ns]?|molesten?|contacten?)(?: \w+)?(?: mas| textos?| mensajes?)?\b/,
  /\bno (?:quiero|deseo) (?:mas |recibir (?:mas )?)(?:textos?|mensajes?)\b|\b(?:quiten|quite|borren|borre|saquen|elimine[ns]?) (?:mi numero|me de)\b|\bquiteme\b|\bdarme de baja\b/,
];

const wrongNumber =
  /\b(?:wrong (?:number|phone)|(?:dont|do not) (?:know|have) (?:this|that|any) (?:veteran|person|patient) here|no ?one (?:here )?by that name|nobody (?:here )?by that name|not (?:his|her|their|that persons) (?:number|phone)(?: any ?more)?|numero (?:equivocado|incorrecto)|se equivoco de numero|(?:este|ese) no es (?:su|el) (?:numero|telefono) de)\b/;

/**
 * What a text asks of the number itself. Exact words act alone only ("HELP", "stop."); opting out and "wrong number" act
 * in any words. "Wrong number" in the words of a record ("wrong number of pills") is left to understanding.
 */
export function optOutCommand(text: string): OptOutCommand | undefined {
  const said = wordsOf(text);
  for (const [command, alone] of Object.entries(keywords)) {
    if (alone.includes(said)) return command as OptOutCommand;
  }
  if (saysWrongNumber(said)) return 'wrongNumber';
  return wantsOptOut(said) ? 'stop' : undefined;
}

/** Both take words as `wordsOf` gives them. */
export const wantsOptOut = (said: string): boolean => wantsOut.some((way) => way.test(said));
export const saysWrongNumber = (said: string): boolean =>
  wrongNumber.test(said) &&
  !/(?:wrong (?:phone )?number|numero equivocado) (?:of|on|for|in|listed|de|en|para)\b/.test(said);
