import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { renderMarkdown } from '../../../adapters/web/browser/markdown.js';
import { escapeMarkdown, renderWeb } from '../../../adapters/web/render.js';
import type { Message } from '../../../dialogs/message.js';
import { said } from '../../support/web-door.js';

const render = (message: Message) => renderWeb([message], 'c1', 1_700_000_000_000)[0]!;

describe('a message as Direct Line activity', () => {
  it('is plain text that no client interprets', () => {
    expect(render(said('1. **Lisinopril**\n<b>10 mg</b>'))).toMatchObject({
      type: 'message',
      text: '1. **Lisinopril**\n<b>10 mg</b>',
      textFormat: 'plain',
      locale: 'en',
      inputHint: 'expectingInput',
      channelData: { 'webchat:fallback-text': '1. **Lisinopril**\n<b>10 mg</b>' },
    });
  });

  it('offers choices as buttons that say what a person would type', () => {
    const choices = [{ label: 'My medications', say: 'medications', key: '1' }];
    expect(render(said('What would you like?', { choices })).suggestedActions?.actions).toEqual([
      { type: 'imBack', title: 'My medications', value: 'medications' },
    ]);
  });

  it('has one link after the words, and reads out its name but not its address', () => {
    const link = { label: 'Sign in', url: 'https://va.example/s/a(b)' };
    const activity = render(said('Sign in first.\n2. *Then* ask.', { link }));
    expect(activity).toMatchObject({
      textFormat: 'markdown',
      text: 'Sign in first.  \n2\\. \\*Then\\* ask.\n\n[Sign in](https://va.example/s/a%28b%29)',
      channelData: { 'webchat:fallback-text': 'Sign in first.\n2. *Then* ask.\nSign in' },
    });
  });

  it('names files as they are named for people', () => {
    const files = [{ name: 'va-medications.txt', url: 'https://va.example/d/1', contentType: 'text/plain' }];
    expect(render(said('Here it is.', { files })).text).toContain(
      '[va-medications.txt](https://va.example/d/1)',
    );
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'not an address', '//va.example'])(
    'leads nowhere but to the web: %s',
    (url) => {
      const activity = render(said('Words.', { link: { label: 'Go', url } }));
      expect(activity).toMatchObject({ text: 'Words.', textFormat: 'plain' });
    },
  );

  it('does not wait for an answer when none is expected', () => {
    expect(render(said('Goodbye.', { expects: { kind: 'nothing' } })).inputHint).toBe('acceptingInput');
  });
});

const tags =
  /<\/?(?:p|br|a)(?: href="https:\/\/va\.example\/s" target="_blank" rel="noopener noreferrer")?>/g;
const textOf = (html: string) =>
  html
    .replace(/<br>/g, '\n')
    .replace(tags, '')
    .replace(/&#(\d+);/g, (_all, code: string) => String.fromCharCode(Number(code)));

/** Spaces at the end of a line are not seen. */
const seen = (text: string) => text.replace(/ +\n/g, '\n');

describe('Markdown on the page', () => {
  const markup = fc.constantFrom(
    '[x](javascript:y)',
    '<img src=x onerror=y>',
    '](https://e.invalid)',
    '\\',
    '**',
    '&lt;',
    '  \n',
  );
  const anything = fc
    .array(fc.oneof(fc.string(), markup), { maxLength: 6 })
    .map((parts) => parts.join('').replace(/\r/g, ''));

  it('shows any text of a record as it is, and makes nothing of it but line breaks', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const html = renderMarkdown(`${escapeMarkdown(text)}\n\n[Sign in](https://va.example/s)`, 'new tab');
        expect(html.replace(tags, '')).not.toMatch(/[<>]/);
        expect(html.match(/<a /g)).toHaveLength(1);
        expect(seen(textOf(html))).toBe(seen(`${text}Sign in (new tab)`));
      }),
      { numRuns: 1000 },
    );
  });

  it('makes nothing dangerous of any Markdown, whoever wrote it', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const html = renderMarkdown(text, 'new tab');
        const rest = html.replace(
          /<\/?p>|<br>|<\/a>|<a href="https?:\/\/[^"<>]*" target="_blank" rel="noopener noreferrer">/g,
          '',
        );
        expect(rest).not.toMatch(/[<>"]/);
      }),
      { numRuns: 1000 },
    );
  });
});
