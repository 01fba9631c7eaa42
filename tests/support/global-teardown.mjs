export default async function globalTeardown() {
  await globalThis.postgresOfThisRun?.stop();
}
