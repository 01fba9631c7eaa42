import type { Run } from '../../deployment/commands/command.js';

/** Runs an administrators' command as its main.ts does, and takes what it says. */
export async function command(
  run: Run,
  argv: readonly string[],
  env: Readonly<Record<string, string>>,
  now = 1_000_000,
) {
  let [out, err] = ['', ''];
  const code = await run(argv, {
    env,
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    clock: { now: () => now },
  });
  return { code, out, err };
}
