import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import calculator from 'sms-segments-calculator';
import { smsRender } from '../../../adapters/sms/render.js';
import { measure } from '../../../adapters/sms/gsm7.js';
import type { Message } from '../../../dialogs/message.js';

const render = smsRender({
  reply: (language, says) => `${language === 'es' ? 'Responda' : 'Reply'} ${says.join(' or ')}.`,
});
const context = { conversationId: 'sms:x', address: '+12175550120', nextStep: '', rate: 1 };
const say = (text: string, more: Partial<Message> = {}): Message => ({
  text,
  language: 'en',
  expects: { kind: 'words' },
  ...more,
});
const bodies = (...messages: Message[]) => (render(messages, context).push ?? []).map((push) => push.body);
const withoutNumbers = (parts: readonly string[]) =>
  parts.length === 1 ? parts : parts.map((part) => part.replace(/^\d+\/\d+ /, ''));

describe('signs are made plain where that loses nothing', () => {
  it.each([
    ['a curly apostrophe', 'You’re set', "You're set"],
    ['curly quotes and dashes', '“a” – b — c…', '"a" - b - c...'],
    ['a bullet', '• one', '- one'],
    ['a micro sign, which must not become mg', '50 µg', '50 mcg'],
    ['the Greek letter used as one', '50 μg', '50 mcg'],
    ['degrees', '98.6 °F', '98.6 degrees F'],
    ['at least', 'A1C ≥7', 'A1C at least 7'],
    ['at most', 'take ≤ 4', 'take at most 4'],
    ['plus or minus', '5±1', '5 +/- 1'],
    ['a no-break space', 'A\u00A0B', 'A B'],
    ['a half', '½ tablet', '1/2 tablet'],
  ])('%s', (_, given, plain) => {
    expect(bodies(say(given))).toEqual([plain]);
    expect(measure(plain).encoding).toBe('GSM-7');
  });
});

describe('parts are counted as the provider counts them', () => {
  const character = fc.constantFrom(...'aZ 0^{€éñáí\u2265漢🙂\n');
  it('for any text', () => {
    fc.assert(
      fc.property(fc.array(character, { minLength: 1, maxLength: 340 }), (characters) => {
        const text = characters.join('');
        const counted = new calculator.SegmentedMessage(text);
        expect(measure(text)).toEqual({
          encoding: counted.getEncodingName(),
          segments: counted.segmentsCount,
        });
      }),
      { numRuns: 60 },
    );
  });
  it.each([160, 161, 306, 307, 459, 460])('for %i plain characters', (length) => {
    expect(measure('a'.repeat(length)).segments).toBe(
      new calculator.SegmentedMessage('a'.repeat(length)).segmentsCount,
    );
  });
});

describe('a Spanish text', () => {
  it('keeps what GSM-7 has', () => {
    expect(bodies(say('¿Mañana, señor? Qué bien', { language: 'es' }))).toEqual(['¿Mañana, señor? Qué bien']);
  });

  it('uses its own wording where there is one', () => {
    expect(bodies(say('Está aquí', { language: 'es', sms: 'Ya llego' }))).toEqual(['Ya llego']);
  });

  it('keeps its accents when there is no other wording: they carry meaning', () => {
    expect(bodies(say('Está aquí', { language: 'es' }))).toEqual(['Está aquí']);
  });

  it('is counted as it is sent', () => {
    const parts = bodies(
      say('Tome una cápsula por la mañana y otra por la noche.\n'.repeat(8), { language: 'es' }),
    );
    for (const part of parts) expect(measure(part)).toMatchObject({ encoding: 'UCS-2' });
    for (const part of parts) expect(measure(part).segments).toBeLessThanOrEqual(3);
  });
});

describe('choices, links and files', () => {
  const more = { label: 'More', say: 'more' };
  const menu = { label: 'Menu', say: 'menu' };

  it('names only the words the text has not said', () => {
    expect(bodies(say('3 of 12. Reply MORE for the next.', { choices: [more, menu] }))).toEqual([
      '3 of 12. Reply MORE for the next.\nReply MENU.',
    ]);
  });

  it('says nothing when every word was said', () => {
    expect(bodies(say('Reply MORE or MENU.', { choices: [more, menu] }))).toEqual(['Reply MORE or MENU.']);
  });

  it('gives a link a line of its own, once', () => {
    const link = { label: 'Sign in', url: 'https://va.example/s/abc' };
    expect(bodies(say('Sign in:', { link }))).toEqual(['Sign in:\nhttps://va.example/s/abc']);
    expect(bodies(say('Sign in: https://va.example/s/abc', { link }))).toEqual([
      'Sign in: https://va.example/s/abc',
    ]);
  });

  it('gives each file a line', () => {
    const files = [{ name: 'va-medicines.txt', url: 'https://va.example/f/1', contentType: 'text/plain' }];
    expect(bodies(say('Your file:', { files }))).toEqual([
      'Your file:\nva-medicines.txt: https://va.example/f/1',
    ]);
  });
});

describe('a long text', () => {
  it('is split between items, and each part says which it is', () => {
    const items = [
      'Lisinopril 10 mg tablet. Take 1 by mouth 2 times a day.',
      'Metformin 500 mg tablet. Take 1 by mouth with food.',
    ];
    const parts = bodies(say([...items, ...items, 'Reply MORE for the next.'].join('\n')));
    expect(parts).toEqual([
      `1/2 ${items[0]}\n${items[1]}`,
      `2/2 ${items[0]}\n${items[1]}\nReply MORE for the next.`,
    ]);
  });

  it('that fits one segment of 160 stays one text', () => {
    expect(bodies(say('x'.repeat(160)))).toHaveLength(1);
    expect(bodies(say('^'.repeat(80)))).toHaveLength(1);
    expect(bodies(say('^'.repeat(81)))).toHaveLength(2);
  });

  it('never breaks a web address, however long', () => {
    const url = `https://va.example/s/${'a'.repeat(300)}`;
    const parts = bodies(say('Here it is.', { link: { label: 'x', url } }));
    expect(parts.filter((part) => part.includes(url))).toHaveLength(1);
  });

  it('of several messages is one numbered sequence in order', () => {
    const parts = bodies(say('First. '.repeat(30)), say('Last.'));
    expect(parts.at(-1)).toMatch(/Last\.$/);
    expect(parts[0]).toMatch(/^1\/\d /);
  });

  it('of nothing sends nothing', () => {
    expect(bodies()).toEqual([]);
    expect(bodies(say('  '))).toEqual([]);
  });

  it('refuses to go nowhere', () => {
    expect(() => render([say('x')], { ...context, address: undefined })).toThrow(
      expect.objectContaining({ code: 'noAddress' }),
    );
  });
});

describe('whatever is said', () => {
  const word = fc.oneof(
    fc.stringMatching(/^[a-zA-Z0-9^{}~|€ñé]{1,12}$/),
    fc.constantFrom('≥7', 'mañana', 'cápsula', '漢字', '🙂', 'it’s', 'x'.repeat(200)),
  );
  const line = fc.array(word, { minLength: 1, maxLength: 30 }).map((words) => words.join(' '));
  const text = fc.array(line, { minLength: 1, maxLength: 12 }).map((lines) => lines.join('\n'));
  const squeezed = (value: string) => value.replace(/\s+/g, '');

  it('nothing is lost, and the order is kept', () => {
    fc.assert(
      fc.property(text, (body) => {
        // What one unsplit part would hold is what all parts together hold.
        const plain = withoutNumbers(bodies(say(body))).join('');
        const each = body
          .split('\n')
          .map((l) => withoutNumbers(bodies(say(l))).join(''))
          .join('');
        expect(squeezed(plain)).toBe(squeezed(each));
        expect(squeezed(plain).length).toBeGreaterThan(0);
      }),
      { numRuns: 150 },
    );
  });

  it('each part stays within its limit and is numbered 1 to n', () => {
    fc.assert(
      fc.property(text, (body) => {
        const parts = bodies(say(body));
        parts.forEach((part, i) => {
          const { encoding, segments } = measure(part);
          expect(segments).toBeLessThanOrEqual(encoding === 'GSM-7' ? 1 : 3);
          if (parts.length > 1) expect(part.startsWith(`${i + 1}/${parts.length} `)).toBe(true);
        });
      }),
      { numRuns: 150 },
    );
  });
});
