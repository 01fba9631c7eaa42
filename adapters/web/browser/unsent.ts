import { EXPIRED, type DirectLine, type Posted, type Store } from './web-chat.js';

/** A message that waits longer has failed on the screen, where it can be sent again by hand. */
const WAITS_MS = 10_000;

/**
 * A sign-in elsewhere ends the token while somebody types on. What was sent then went nowhere, and the next connection begins with a
 * store of its own: what has no answer yet is kept here, and what was only typed is put back.
 */
export function createUnsent(say: (message: Posted) => Promise<unknown>) {
  const waiting = new Map<Posted, number>();
  return {
    watch(line: DirectLine): void {
      const post = line.postActivity.bind(line);
      line.postActivity = (activity) => {
        // A file cannot be sent again from here: whoever chose it is told to choose it once more.
        if (activity.type === 'message' && !activity.attachments?.length) waiting.set(activity, Date.now());
        return post(activity).map((id) => {
          const unheard = id === 'retry' && line.connectionStatus$.getValue() === EXPIRED;
          if (!unheard) waiting.delete(activity);
          return id;
        });
      };
    },
    /** Over the new connection, in order. The service takes each message once, by the id that Web Chat gave it. */
    async sendAgain(): Promise<void> {
      const messages = [...waiting].filter(([, at]) => Date.now() - at < WAITS_MS);
      waiting.clear();
      for (const [message] of messages) await say(message);
    },
  };
}

/** What stood in the box stands there again, and whoever was typing types on. */
export function keepTyped(before: Store | undefined, store: Store, render: () => void): void {
  const text = before?.getState().sendBoxValue;
  const wasTyping = document.activeElement?.matches(BOX) ?? false;
  if (text) store.dispatch({ type: 'WEB_CHAT/SET_SEND_BOX', payload: { text } });
  render();
  if (wasTyping) requestAnimationFrame(() => document.querySelector<HTMLElement>(BOX)?.focus());
}

const BOX = '.webchat__send-box-text-box__input';
