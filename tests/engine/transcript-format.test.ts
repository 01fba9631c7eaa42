import { describe, expect, it } from '@jest/globals';
import { matches, parseTranscript, printTranscript } from '../../deployment/demo/chat/transcript.js';

const source = `# sms · es · level 2
# A situation, told in one line.
# as: rosa
user: hola
bot: 1/2 Una línea
  y otra
do: open the link
page: Hola
`;

describe('a transcript', () => {
  it('reads and prints as the same document', () => {
    expect(printTranscript(parseTranscript(source))).toBe(source);
  });

  it.each([
    ['no head', 'user: hola\n', /begins with/],
    ['nobody who talks', '# sms · en · level 2\nuser: hi\n', /as:/],
    ['a line of nobody', '# sms · en · level 2\n# as: rosa\nrobot: hi\n', /not a transcript line/],
  ])('with %s is refused', (_what, text, why) => {
    expect(() => parseTranscript(text)).toThrow(why);
  });

  it.each([
    ['bot: Hello.', 'bot: Hello.', true],
    ['bot: Hello.', 'bot: Hello', false],
    ['bot: Hello.', 'bot: HelloX', false],
    ['bot: https://va.example/t/…', 'bot: https://va.example/t/abc-1', true],
    ['bot: code … works', 'bot: code 123456 works', true],
    ['bot: code … works', 'bot: code 123456\n  works', false],
    ['bot: none (of these)', 'bot: none (of these)', true],
  ])('%j stands for %j: %s', (written, happened, same) => {
    expect(matches(written, happened)).toBe(same);
  });
});
