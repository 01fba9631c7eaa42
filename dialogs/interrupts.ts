import type { Conversation, Interrupt } from './interrupt.js';
import { words, type Words } from './message.js';
import { otherLanguage, slowDown, speakIn } from './settings.js';
import { firstPage } from './opening.js';
import type { Extra, Turn } from './turn.js';

/** Says something and leaves the present question as it is. */
const saying =
  (said: (turn: Turn) => Words): Interrupt =>
  (turn) => {
    turn.tell(said(turn));
    return { do: 'stay' };
  };

const become =
  (script: string): Interrupt =>
  () => ({ do: 'become', script });

/** Says goodbye; the engine ends the session. */
const ending =
  (said: (turn: Turn) => Words, extra?: Pick<Extra, 'forget'>): Interrupt =>
  (turn) => {
    turn.tell(said(turn), { ...extra, expects: { kind: 'end' } });
    return { do: 'end' };
  };

const accountUrl = (turn: Turn): string => `${turn.services.publicBaseUrl}/account`;
const isThread = (turn: Turn): boolean => turn.channel.needsReadableOptIn;

/** What happens ahead of every script, any time. */
export const interrupts: Conversation['interrupts'] = {
  help: saying((turn) => turn.say.interrupts.help[turn.channel.wording]),
  /** Who asks for a person in a language is told of them in it. */
  person(turn, { language }) {
    if (language) turn.set({ language });
    return { do: 'become', script: 'person' };
  },
  menu: become('menu'),
  repeat(turn, { notFollowed }) {
    if (notFollowed) {
      if (turn.channel.keypad) slowDown(turn);
      turn.tell(turn.say.interrupts.notFollowed[turn.channel.wording]);
    }
    return { do: 'retell' };
  },
  next: saying((turn) => turn.say.interrupts.nothingNext),
  back: saying((turn) => turn.say.interrupts.nothingBack),
  pause: saying((turn) => turn.say.interrupts.pause),
  louder: saying((turn) => turn.say.interrupts.louder),
  privacy: saying((turn) => turn.say.interrupts.privacy),
  advice: saying((turn) => turn.say.interrupts.advice),
  wrongRecord: saying((turn) => turn.say.interrupts.wrongRecord),
  /** With the phone of that very prescription where the record is open; how to, for anybody. */
  refill(turn, { item }) {
    if (turn.standing.level >= 2) return { do: 'become', script: 'refill', args: { name: item } };
    turn.tell(turn.say.interrupts.refill);
    return { do: 'stay' };
  },
  lostPhone: become('lost'),
  /** A text thread nobody has opened gets the page, where they sign in anyway. */
  whoHasSeen(turn) {
    if (!isThread(turn) || turn.standing.level >= 2) return { do: 'become', script: 'shares' };
    turn.tell(turn.say.interrupts.whoHasSeen(accountUrl(turn)));
    return { do: 'stay' };
  },

  language(turn, slots) {
    speakIn(turn, slots.language ?? otherLanguage(turn.language));
    return { do: 'again' };
  },
  slower(turn) {
    if (turn.channel.keypad) slowDown(turn);
    turn.tell(turn.channel.keypad ? turn.say.interrupts.slower : turn.say.interrupts.stays);
    return { do: 'retell' };
  },

  /** Somebody not signed in yet is asked whose with the proof. */
  whoseRecord(turn) {
    if (isThread(turn)) {
      turn.tell(turn.say.helpers.chooseOnWeb(accountUrl(turn)));
      return { do: 'stay' };
    }
    return { do: 'become', script: turn.standing.level >= 2 ? 'whose record' : 'proven' };
  },

  bye: ending((turn) => (turn.channel.keypad ? turn.say.interrupts.byeSpoken : turn.say.interrupts.bye)),
  /** Whatever is being read stops here. With nobody's record open there is nothing to report. */
  notMe(turn, slots) {
    turn.effect(...turn.services.identity.reports.notMe(turn.place, turn.standing));
    return ending((t) => t.say.interrupts.notMe, { forget: true })(turn, slots);
  },

  wrongNumber(turn, slots) {
    if (!isThread(turn)) return ending((t) => t.say.interrupts.wrongNumberCall)(turn, slots);
    turn.effect(turn.services.identity.texts.unbind(turn.place));
    return ending((t) => words(t.say.texts.wrongNumber))(turn, slots);
  },
  optOut(turn, slots) {
    if (!isThread(turn)) return { do: 'pass' };
    turn.effect(turn.services.identity.texts.optOut(turn.place));
    return ending((t) => words(t.say.texts.stopped))(turn, slots);
  },
  private(turn, slots) {
    if (!isThread(turn)) return { do: 'pass' };
    turn.effect(turn.services.identity.texts.makePrivate(turn.place));
    return ending((t) => words(t.say.texts.madePrivate))(turn, slots);
  },
};

/** Not understood, the `count`th time in a row. Each answer names 988. */
export function missed(turn: Turn, count: number, heard: 'words' | 'nothing'): void {
  const say = turn.say.missed;
  const first = firstPage(turn);
  const { keypad } = turn.channel;
  if (count <= 1) turn.tell(heard === 'nothing' ? say.firstSilence : say.first);
  else if (count === 2 && keypad) {
    turn.tell(say.secondKeys(first.slice(0, 3).map((o) => turn.say.menu.press(o.label, o.key ?? ''))));
  } else if (count === 2) turn.tell(say.second(say.choices));
  else turn.tell(keypad ? say.thirdKeys : say.third);
}

/** A new version of the conversation dropped what was under way. */
export const outdated = (turn: Turn): void => turn.tell(turn.say.missed.outdated);
