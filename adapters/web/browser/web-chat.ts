/** The part of Web Chat's global and of directlinejs that the chat page uses. */
export interface DirectLine {
  readonly connectionStatus$: {
    subscribe(next: (state: number) => void): void;
    next(state: number): void;
    getValue(): number;
  };
  readonly activity$: {
    subscribe(next: (activity: { id?: string; channelData?: { forget?: boolean } }) => void): void;
  };
}

export interface WebChat {
  createDirectLine(options: {
    token: string;
    conversationId: string;
    domain: string;
    webSocket: false;
  }): DirectLine;
  /** What one conversation shows; another one begins with nothing. */
  createStore(): unknown;
  renderWebChat(props: Readonly<Record<string, unknown>>, element: HTMLElement): void;
}

/** States of directlinejs. */
export const ONLINE = 2;
export const EXPIRED = 3;
export const FAILED = 4;
export const ENDED = 5;
