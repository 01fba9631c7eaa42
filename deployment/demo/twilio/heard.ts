import type { Element } from './xml.js';
import { elementsOf, textOf } from './twiml.js';

/** One thing a caller hears: words up to the next pause, a sound, or another line being rung. */
export interface Heard {
  readonly kind: 'say' | 'pause' | 'play' | 'dial' | 'error';
  readonly text: string;
  readonly language?: string;
  readonly voice?: string;
  /** 100 is normal speed. */
  readonly rate?: number;
  /** The silence after it. */
  readonly pauseMs: number;
}

/** What a caller hears of one Say, Play or Pause. */
export function hear(verb: Element): Heard[] {
  if (verb.name === 'Pause') {
    return [{ kind: 'pause', text: '', pauseMs: Number(verb.attributes['length'] ?? 1) * 1000 }];
  }
  if (verb.name === 'Play') return [{ kind: 'play', text: textOf(verb), pauseMs: 0 }];
  const { language, voice } = verb.attributes;
  const lines: { text: string; pauseMs: number; rate: number }[] = [];
  collect(verb, 100, lines);
  return lines
    .map((line) => ({ ...line, text: line.text.replace(/\s+/g, ' ').trim() }))
    .filter((line) => line.text !== '' || line.pauseMs > 0)
    .map((line) => ({ kind: line.text === '' ? 'pause' : 'say', language, voice, ...line }));
}

function collect(
  element: Element,
  rate: number,
  lines: { text: string; pauseMs: number; rate: number }[],
): void {
  const here = element.attributes['rate'] ? parseInt(element.attributes['rate'], 10) : rate;
  for (const child of element.children) {
    if (typeof child !== 'string' && child.name !== 'break') collect(child, here, lines);
    else {
      const last = lines.at(-1);
      const open = last && last.pauseMs === 0 && last.rate === here ? last : push(lines, here);
      if (typeof child === 'string') open.text += child;
      else open.pauseMs += milliseconds(child.attributes['time'] ?? '1s');
    }
  }
}

function push(lines: { text: string; pauseMs: number; rate: number }[], rate: number) {
  const line = { text: '', pauseMs: 0, rate };
  lines.push(line);
  return line;
}

const milliseconds = (time: string): number => parseInt(time, 10) * (time.endsWith('ms') ? 1 : 1000);

/** Everything a Gather says while it listens. */
export const hearAll = (verb: Element): Heard[] => elementsOf(verb).flatMap(hear);
