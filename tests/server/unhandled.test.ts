import { EventEmitter } from 'node:events';
import { Writable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import { createLog } from '../../bot/log.js';
import { onUnhandled } from '../../bot/unhandled.js';

describe('an error nobody waited for', () => {
  it.each([
    ['unhandledRejection', []],
    ['uncaughtException', [1]],
  ])('%s is logged without its message and ends the process with %j', (event, expected) => {
    const lines: string[] = [];
    const write = (chunk: Buffer, _: unknown, done: () => void) => {
      lines.push(String(chunk));
      done();
    };
    const exits: number[] = [];
    const events = new EventEmitter();
    onUnhandled(events, createLog('error', new Writable({ write })), (code) => void exits.push(code));
    events.emit(event, Object.assign(new Error('no such entry: PENICILLIN'), { code: 'broken' }));
    expect(exits).toEqual(expected);
    expect(lines.join()).toContain('"code":"broken"');
    expect(lines.join()).not.toMatch(/penicillin/i);
  });
});
