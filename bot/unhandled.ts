import type { Log } from './log.js';

interface ProcessEvents {
  on(event: 'unhandledRejection' | 'uncaughtException', listener: (error: unknown) => void): unknown;
}

/**
 * An error nobody waited for is somebody's one request, not everybody's calls: the service goes on. One thrown outside any
 * request may have left anything half done: the process ends. Node would print the message of either, which may quote a record.
 */
export function onUnhandled(events: ProcessEvents, log: Log, exit: (code: number) => void): void {
  events.on('unhandledRejection', (error) => log.error('unhandledRejection', error));
  events.on('uncaughtException', (error) => {
    log.error('uncaughtException', error);
    exit(1);
  });
}
