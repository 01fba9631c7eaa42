import { parseXml } from './xml.js';
import type { Element } from './xml.js';

interface Rule {
  readonly children: readonly string[];
  readonly text: boolean;
  readonly attributes: Readonly<Record<string, RegExp>>;
}

const URL_LIKE = /^(https?:\/\/|\/)\S+$/;
const POST = /^POST$/;
const SECONDS = /^[1-9]\d{0,2}$/;
const SSML = ['break', 'p', 's', 'sub', 'prosody'];

/** Every verb this service may use and what it may hold. What is not here is an error, as it would be a dead call. */
const RULES: Readonly<Record<string, Rule>> = {
  Response: {
    children: ['Say', 'Play', 'Pause', 'Gather', 'Redirect', 'Dial', 'Hangup'],
    text: false,
    attributes: {},
  },
  Say: {
    children: SSML,
    text: true,
    attributes: { voice: /^Polly\.[A-Z][a-z]+-Neural$/, language: /^(en-US|es-US)$/ },
  },
  prosody: {
    children: ['break', 'p', 's', 'sub'],
    text: true,
    attributes: { rate: /^([2-9]\d|1\d\d|200)%$/ },
  },
  break: { children: [], text: false, attributes: { time: /^(\d{1,4}ms|10000ms|\ds|10s)$/ } },
  p: { children: ['break', 's', 'sub'], text: true, attributes: {} },
  s: { children: ['break', 'sub'], text: true, attributes: {} },
  sub: { children: [], text: true, attributes: { alias: /./ } },
  Play: { children: [], text: true, attributes: {} },
  Pause: { children: [], text: false, attributes: { length: SECONDS } },
  Redirect: { children: [], text: true, attributes: { method: POST } },
  Hangup: { children: [], text: false, attributes: {} },
  Dial: {
    children: ['Number'],
    text: false,
    attributes: { action: URL_LIKE, method: POST, callerId: /^\+[1-9]\d{6,14}$/, timeout: SECONDS },
  },
  Number: { children: [], text: true, attributes: {} },
  Gather: {
    children: ['Say', 'Play', 'Pause'],
    text: false,
    attributes: {
      input: /^(dtmf|speech|dtmf speech|speech dtmf)$/,
      action: URL_LIKE,
      method: POST,
      actionOnEmptyResult: /^(true|false)$/,
      numDigits: SECONDS,
      finishOnKey: /^[0-9#*]?$/,
      timeout: SECONDS,
      language: /^(en-US|es-US)$/,
      profanityFilter: /^(true|false)$/,
      hints: /^[^<>]*$/,
      speechModel: /^(phone_call|numbers_and_commands)$/,
      speechTimeout: SECONDS,
    },
  },
};

/** Parsed and checked. Throws an error that names the verb or attribute, never its words. */
export function parseTwiml(xml: string): Element {
  const root = parseXml(xml);
  if (root.name !== 'Response') throw new Error('twiml: the document is not a Response');
  check(root);
  return root;
}

function check(element: Element): void {
  const rule = RULES[element.name];
  if (!rule) throw new Error(`twiml: unknown verb ${element.name}`);
  for (const [name, value] of Object.entries(element.attributes)) {
    if (!rule.attributes[name]?.test(value)) throw new Error(`twiml: ${element.name} ${name} is not valid`);
  }
  for (const child of element.children) checkChild(element, rule, child);
  limits[element.name]?.(element);
}

function checkChild({ name }: Element, rule: Rule, child: Element | string): void {
  if (typeof child === 'string') {
    if (!rule.text && child.trim() !== '') throw new Error(`twiml: ${name} holds text`);
  } else {
    if (!rule.children.includes(child.name)) throw new Error(`twiml: ${child.name} inside ${name}`);
    check(child);
  }
}

const limits: Readonly<Record<string, (element: Element) => void>> = {
  Say: (say) => {
    const length = textOf(say).length;
    if (length === 0 || length > 3000) throw new Error('twiml: Say is empty or too long');
  },
  Gather: ({ attributes: { hints = '' } }) => {
    const all = hints.split(',');
    if (all.length > 500 || all.some((h) => h.trim().length > 100))
      throw new Error('twiml: Gather hints are too long');
  },
};

export const textOf = (element: Element): string =>
  element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');

export const elementsOf = (element: Element): Element[] =>
  element.children.filter((child): child is Element => typeof child !== 'string');
