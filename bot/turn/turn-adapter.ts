import {
  BotAdapter,
  TurnContext,
  type Activity,
  type ConversationReference,
  type ResourceResponse,
} from 'botbuilder';

type Logic = (context: TurnContext) => Promise<void>;

/**
 * A Bot Framework adapter that keeps what is sent until the turn is committed. Channels deliver after the commit, from
 * the store; nothing leaves from inside a turn.
 */
export class TurnAdapter extends BotAdapter {
  /** Runs the middleware and then `logic` on one inbound activity; returns what was sent, in order. */
  async run(activity: Partial<Activity>, logic: Logic): Promise<readonly Partial<Activity>[]> {
    const context = new TurnContext(this, activity);
    const sent: Partial<Activity>[] = [];
    context.onSendActivities(async (_context, activities, next) => {
      sent.push(...activities.filter((a) => a.type === 'message' || a.type === 'event'));
      return next();
    });
    await this.runMiddleware(context, logic);
    return sent;
  }

  /** Exactly one response an activity; the ids are the log's or the provider's later. */
  override async sendActivities(
    _context: TurnContext,
    activities: Partial<Activity>[],
  ): Promise<ResourceResponse[]> {
    return activities.map((_activity, n) => ({ id: String(n) }));
  }

  override async updateActivity(): Promise<never> {
    throw new Error('these channels cannot change what was said');
  }
  override async deleteActivity(): Promise<never> {
    throw new Error('these channels cannot unsay what was said');
  }

  override async continueConversation(
    reference: Partial<ConversationReference>,
    logic: Logic,
  ): Promise<void> {
    await this.run(
      TurnContext.applyConversationReference({ type: 'event', name: 'continue' }, reference, true),
      logic,
    );
  }
  override async continueConversationAsync(
    _appId: unknown,
    reference: Partial<ConversationReference>,
    audience: unknown,
    logic?: unknown,
  ): Promise<void> {
    await this.continueConversation(reference, (typeof audience === 'function' ? audience : logic) as Logic);
  }
}
