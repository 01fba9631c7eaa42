/** Most of what is read is plain already, and need not be copied four times. */
const isPlain = /^[!-~]+(?: [!-~]+)*$/;
const controls = /[\p{Cc}\p{Cf}\u2028\u2029]/gu;

/** One clean line, or undefined when there is nothing to read. */
export function text(value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  if (typeof value === 'string' && isPlain.test(value)) return value;
  const clean = String(value)
    .replace(/[\r\n\t\u2028\u2029]/g, ' ')
    .replace(controls, '')
    .replace(/ {2,}/g, ' ')
    .trim();
  return clean === '' ? undefined : clean;
}

/** Free text keeps its lines. */
export function lines(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const clean = value
    .split(/\r\n|\r|\n/)
    .map((line) => text(line) ?? '')
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return clean === '' ? undefined : clean;
}
