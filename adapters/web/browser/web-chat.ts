/** The part of Web Chat's global and of directlinejs that the chat page uses. */
export interface DirectLine {
  readonly connectionStatus$: {
    subscribe(next: (state: number) => void): void;
    next(state: number): void;
    getValue(): number;
  };
  /** The id the service gave it, or "retry". A message is sent when somebody subscribes. */
  postActivity(activity: Posted): Observed<string>;
  readonly activity$: {
    subscribe(next: (activity: { id?: string; channelData?: { forget?: boolean } }) => void): void;
  };
}

interface Observed<T> {
  map(change: (value: T) => T): Observed<T>;
}

export interface Posted {
  readonly type: string;
  readonly attachments?: readonly unknown[];
}

export interface Store {
  dispatch(action: { readonly type: string; readonly payload: unknown }): void;
  getState(): { readonly sendBoxValue?: string };
}

export interface WebChat {
  createDirectLine(options: {
    token: string;
    conversationId: string;
    domain: string;
    webSocket: false;
  }): DirectLine;
  /** What one conversation shows; another one begins with nothing. */
  createStore(): Store;
  renderWebChat(props: Readonly<Record<string, unknown>>, element: HTMLElement): void;
}

/** States of directlinejs. */
export const ONLINE = 2;
export const EXPIRED = 3;
export const FAILED = 4;
export const ENDED = 5;
