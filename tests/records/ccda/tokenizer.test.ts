import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { Tokenizer } from '../../../bot/records/ccda/tokenizer.js';

type Told = readonly (string | readonly string[])[];

/** What our tokenizer tells of the pieces: neighbouring texts together, blank ones as one space. */
function told(...pieces: readonly string[]): Told {
  const all: (string | readonly string[])[] = [];
  const open: string[] = [];
  const say = (words: string): unknown =>
    typeof all.at(-1) === 'string'
      ? (all[all.length - 1] = `${String(all.at(-1))}${words}`)
      : all.push(words);
  const tokenizer = new Tokenizer({
    get innermost() {
      return open.at(-1) ?? '';
    },
    open(name, attributes, isEmpty) {
      all.push(['<', name, ...attributes]);
      if (isEmpty) all.push(['>', name]);
      else open.push(name);
    },
    close(name) {
      open.pop();
      all.push(['>', name]);
    },
    text: say,
    space: () => say(' '),
    doctype: () => all.push(['doctype']),
    problem: (code) => all.push(['problem', code]),
  });
  for (const piece of pieces) tokenizer.write(piece);
  tokenizer.end();
  return all;
}

/** The same, as a strict parser tells it. */
function strictly(xml: string): Told {
  const all: (string | readonly string[])[] = [];
  const say = (text: string): unknown => {
    const words = text.trim() === '' ? ' ' : text;
    return typeof all.at(-1) === 'string'
      ? (all[all.length - 1] = `${String(all.at(-1))}${words}`)
      : all.push(words);
  };
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) =>
    all.push(['<', name, ...Object.entries(attributes).flatMap(([key, value]) => [key, String(value)])]),
  );
  parser.on('closetag', ({ name }) => all.push(['>', name]));
  parser.on('text', say);
  parser.on('cdata', (text) => (text === '' ? undefined : say(text)));
  parser.on('doctype', () => all.push(['doctype']));
  parser.write(xml).close();
  return all;
}

const name = fc.constantFrom('code', 'cda:value', 'text', 'a', 'originalText', 'Ünit', 'b-1.2_c');
const words = fc
  .array(
    fc.constantFrom(
      'Aspirin',
      ' ',
      '\n',
      '5',
      'é',
      '😀',
      '&amp;',
      '&lt;',
      '&#233;',
      '&#xE9;',
      '>',
      "'",
      '"',
      '-',
    ),
  )
  .map((parts) => parts.join(''));
const attribute = fc
  .tuple(words, fc.constantFrom('"', "'"), fc.constantFrom('=', ' = ', '=\n'))
  .map(([value, quote, equals]) => `${equals}${quote}${value.replaceAll(quote, '')}${quote}`);
const attributes = fc
  .tuple(
    fc.uniqueArray(fc.constantFrom('code', 'xsi:type', 'ID', 'nullFlavor', 'é')),
    fc.array(attribute, { minLength: 5, maxLength: 5 }),
  )
  .map(([names, values]) => names.map((n, i) => ` ${n}${values[i]!}`).join(''));
const beside = fc.constantFrom(
  '',
  '<!-- a > b < c -->',
  '<?xml-stylesheet href="x>y"?>',
  '<![CDATA[<b> & ]]>',
);

const { element } = fc.letrec<{ element: string }>((tie) => ({
  element: fc
    .tuple(
      name,
      attributes,
      fc.array(fc.oneof({ depthSize: 'small' }, words, beside, tie('element')), { maxLength: 5 }),
    )
    .map(([n, a, inner]) => (inner.length === 0 ? `<${n}${a}/>` : `<${n}${a}>${inner.join('')}</${n} >`)),
}));

describe('the tokenizer', () => {
  test('tells a well-formed document as a strict parser does, however it is cut into pieces', () => {
    fc.assert(
      fc.property(element, fc.array(fc.nat(400), { maxLength: 6 }), (xml, cuts) => {
        const places = [0, ...cuts.filter((c) => c < xml.length).sort((a, b) => a - b), xml.length];
        const pieces = places.slice(1).map((to, i) => xml.slice(places[i], to));
        expect(told(...pieces)).toEqual(strictly(xml));
      }),
      { numRuns: 500 },
    );
  });

  test.each<readonly [situation: string, xml: string, Told]>([
    [
      'less than, unescaped',
      '<a>Na <5 mmol</a>',
      [['<', 'a'], 'Na ', ['problem', 'malformed'], '<5 mmol', ['>', 'a']],
    ],
    [
      'less than in an attribute',
      '<a v="<5"/>',
      [
        ['<', 'a', 'v', '<5'],
        ['>', 'a'],
      ],
    ],
    [
      'a quote that was forgotten',
      '<a v="5><b w="6"/></a>',
      [
        ['problem', 'malformed'],
        ['<', 'a', 'v', '5>'],
        ['<', 'b', 'w', '6'],
        ['>', 'b'],
        ['>', 'a'],
      ],
    ],
    [
      'an attribute without quotes',
      '<a v=5 w="6"/>',
      [
        ['<', 'a', 'w', '6'],
        ['>', 'a'],
      ],
    ],
    [
      'an attribute twice',
      '<a v="5" v="6"/>',
      [
        ['<', 'a', 'v', '5', 'v', '6'],
        ['>', 'a'],
      ],
    ],
    ['a bare ampersand', '<a v="A & B">C & D</a>', [['<', 'a', 'v', 'A & B'], 'C & D', ['>', 'a']]],
    [
      'an entity nobody declared',
      '<a>&pill;</a>',
      [['<', 'a'], ['problem', 'undefinedEntity'], '&pill;', ['>', 'a']],
    ],
    [
      'an entity a DTD declares',
      '<!DOCTYPE a [<!ENTITY x "]>">]><a>&x;</a>',
      [['doctype'], ['<', 'a'], ['problem', 'undefinedEntity'], '&x;', ['>', 'a']],
    ],
    [
      'line breaks in an attribute',
      '<a v="one\r\n two\tthree"/>',
      [
        ['<', 'a', 'v', 'one  two three'],
        ['>', 'a'],
      ],
    ],
    ['an end in the middle of a tag', '<a>1 mg<b v="', [['<', 'a'], '1 mg']],
    ['an end in the middle of a text', '<a>half a', [['<', 'a'], 'half a']],
  ])('%s', (_, xml, expected) => {
    expect(told(xml)).toEqual(expected);
  });

  test('counts lines as an editor does, over pieces', () => {
    const lines: number[] = [];
    const tokenizer: Tokenizer = new Tokenizer({
      innermost: '',
      open: () => lines.push(tokenizer.line),
      close: () => lines.push(tokenizer.line),
      text: () => undefined,
      space: () => undefined,
      doctype: () => undefined,
      problem: () => undefined,
    });
    for (const piece of ['<a>\n<', 'b\n/>', '\n\n</', 'a>']) tokenizer.write(piece);
    tokenizer.end();
    expect(lines).toEqual([1, 3, 5]);
  });

  test('a tag of five million letters is no tag, and what follows is read', () => {
    const all = told('<a>', `<b v="${'x'.repeat(5_000_000)}`, '"/><c/></a>');
    expect(all.filter((part) => typeof part !== 'string')).toEqual([
      ['<', 'a'],
      ['problem', 'malformed'],
      ['<', 'c'],
      ['>', 'c'],
      ['>', 'a'],
    ]);
  });
});
