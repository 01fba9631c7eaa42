import type { Middleware, TurnContext } from 'botbuilder';
import type { Identity, Place } from '../identity/identity.js';
import type { Effect } from '../storage/effect.js';
import { contentFor } from '../../dialogs/content/index.js';
import type { Language, Message } from '../../dialogs/message.js';
import { optOutCommand } from '../../dialogs/understanding/opt-out.js';
import { danger } from '../../dialogs/understanding/safety.js';
import { languageOf, toActivity } from './activity.js';

/**
 * STOP, START, HELP and PRIVATE on a text thread, before anything else but danger. Twilio's own filter is off while
 * message redaction is on, so STOP must be ours as well.
 */
export class OptOut implements Middleware {
  readonly effects: Effect[] = [];

  constructor(
    private readonly identity: Identity,
    private readonly place: Place,
    private readonly language: Language | undefined,
  ) {}

  async onTurn(context: TurnContext, next: () => Promise<void>): Promise<void> {
    const text = context.activity.text ?? '';
    const number = this.place.address;
    if (number === undefined || danger(text)) return next();
    const language = this.language ?? languageOf(context.activity);
    const { texts } = contentFor(language);
    const { identity, place } = this;
    switch (optOutCommand(text)) {
      case 'stop':
        this.effects.push(identity.texts.optOut(place), identity.end(place, 'signOut'));
        return say(context, texts.stopped, language);
      case 'start':
        this.effects.push(identity.texts.optIn(place));
        return say(context, texts.started, language);
      case 'help':
        return say(context, texts.help, language);
    }
    const silent = await identity.texts.isOptedOut(number);
    switch (optOutCommand(text)) {
      case 'private':
        if (silent) return;
        this.effects.push(identity.texts.makePrivate(place), identity.end(place, 'signOut'));
        return say(context, texts.madePrivate, language);
      case 'wrongNumber':
        this.effects.push(identity.texts.unbind(place), identity.end(place, 'signOut'));
        // Who said STOP before gets no answer; the binding ends all the same.
        return silent ? undefined : say(context, texts.wrongNumber, language);
    }
    return silent ? undefined : next();
  }
}

async function say(context: TurnContext, text: string, language: Language): Promise<void> {
  const message: Message = { text, expects: { kind: 'words' }, language };
  await context.sendActivity(toActivity(message));
}
